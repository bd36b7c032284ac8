package org.rapport.cli.study;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapport.cli.Target;

/** Text out, to standard output or to files that appear only when they are whole. */
final class Text {
    private Text() {}

    /** Writes something that may fail. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    static void to(Optional<Path> file, Body body) throws IOException {
        try (Target target = Target.of(file)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(target.out(), StandardCharsets.UTF_8));
            body.write(out);
            out.flush();
            target.keep();
        }
    }

    /** Files by name into a folder, which is made when it is not there. */
    static void into(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            to(Optional.of(folder.resolve(file.getKey())), out -> out.write(file.getValue()));
        }
    }

    /** The shortest way to write a number that reads back as the same; whole numbers without a point. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
