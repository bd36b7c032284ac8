package org.rapport.alliance.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a small JSON file of vectors, found by name: just enough of JSON for that. */
public record Golden(String json) {
    /** The file of this name among the test resources. */
    public static Golden read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name)) {
            return new Golden(new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The object under this name. */
    public Golden in(String name) {
        int start = json.indexOf('{', after(name));
        return new Golden(json.substring(start, json.indexOf('}', start) + 1));
    }

    /** The number under this name. */
    public double number(String name) {
        Matcher number = Pattern.compile("-?[0-9.]+(?:[eE][-+]?[0-9]+)?").matcher(json);
        if (!number.find(after(name))) {
            throw new IllegalStateException(name);
        }
        return Double.parseDouble(number.group());
    }

    /** The list of numbers under this name. */
    public double[] numbers(String name) {
        int start = json.indexOf('[', after(name));
        return list(start);
    }

    /** The second list of the pair of lists under this name. */
    public double[] second(String name) {
        int first = json.indexOf('[', json.indexOf('[', after(name)) + 1);
        return list(json.indexOf('[', json.indexOf(']', first)));
    }

    /** The first list of the pair of lists under this name. */
    public double[] first(String name) {
        return list(json.indexOf('[', json.indexOf('[', after(name)) + 1));
    }

    private double[] list(int start) {
        String inside = json.substring(start + 1, json.indexOf(']', start)).strip();
        return inside.isEmpty()
                ? new double[0]
                : Arrays.stream(inside.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private int after(String name) {
        int at = json.indexOf('"' + name + '"');
        if (at < 0) {
            throw new IllegalStateException(name);
        }
        return at + name.length() + 2;
    }
}
