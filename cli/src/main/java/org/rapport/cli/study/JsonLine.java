package org.rapport.cli.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One JSON object from one line (RFC 8259): objects become maps, arrays lists, numbers doubles; what is null is left out
 * of objects. Anything else throws an {@link IllegalArgumentException} that says where.
 */
final class JsonLine {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    private JsonLine(String text) {
        this.text = text;
    }

    static Map<String, Object> read(String line) {
        JsonLine json = new JsonLine(line);
        json.blanks();
        Map<String, Object> object = json.object();
        json.blanks();
        if (json.at < line.length()) {
            throw json.odd("the end of the line");
        }
        return object;
    }

    private Optional<Object> value() {
        blanks();
        return switch (peek()) {
            case '{' -> Optional.of(object());
            case '[' -> Optional.of(array());
            case '"' -> Optional.of(string());
            case 't' -> Optional.of(word("true", true));
            case 'f' -> Optional.of(word("false", false));
            case 'n' -> {
                word("null", false);
                yield Optional.empty();
            }
            default -> Optional.of(number());
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        expect('{');
        deeper();
        while (more('}', text.charAt(at - 1) == '{')) {
            String name = string();
            blanks();
            expect(':');
            value().ifPresent(value -> fields.put(name, value));
        }
        depth--;
        return fields;
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        expect('[');
        deeper();
        while (more(']', text.charAt(at - 1) == '[')) {
            value().ifPresent(values::add);
        }
        depth--;
        return values;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw odd("less depth");
        }
    }

    /** Whether another part comes; takes the comma before it, or the closing sign. */
    private boolean more(char closing, boolean first) {
        blanks();
        if (peek() == closing) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
            blanks();
        }
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                throw odd("an escape");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw odd("an escape");
        };
    }

    private char unicode() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw odd("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Double number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw odd("a value");
        }
        at = number.end();
        return Double.valueOf(number.group());
    }

    private boolean word(String word, boolean meaning) {
        if (!text.startsWith(word, at)) {
            throw odd(word);
        }
        at += word.length();
        return meaning;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw odd("more");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw odd("'" + c + "'");
        }
        at++;
    }

    private IllegalArgumentException odd(String wanted) {
        return new IllegalArgumentException("this is not JSON: " + wanted + " was expected at column " + (at + 1));
    }
}
