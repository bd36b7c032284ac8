package org.rapport.cli.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Maps, lists, texts and numbers as JSON, in the order they come, for files that people open too. */
public final class Json {
    private final Bytes bytes = new Bytes(1 << 12);

    private Json() {}

    /** The text, indented. */
    public static String text(Object value) {
        Json json = new Json();
        json.put(value, 1);
        return json.bytes.toString();
    }

    private void put(Object value, int depth) {
        switch (value) {
            case Optional<?> maybe -> maybe.ifPresentOrElse(there -> put(there, depth), () -> bytes.ascii("null"));
            case OptionalDouble maybe -> JsonRow.numberOrNull(bytes, maybe);
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> list(list, depth);
            case Double number -> JsonRow.numberOrNull(bytes, OptionalDouble.of(number));
            case Number number -> bytes.whole(number.longValue());
            case Boolean yes -> bytes.ascii(yes.toString());
            case Object text -> bytes.json(text.toString());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        char part = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            bytes.put(part);
            indent(depth);
            bytes.json(String.valueOf(entry.getKey())).ascii(": ");
            put(entry.getValue(), depth + 1);
            part = ',';
        }
        end(map.isEmpty(), depth, "{}", '}');
    }

    private void list(List<?> list, int depth) {
        char part = '[';
        for (Object value : list) {
            bytes.put(part);
            indent(depth);
            put(value, depth + 1);
            part = ',';
        }
        end(list.isEmpty(), depth, "[]", ']');
    }

    private void end(boolean empty, int depth, String nothing, char closing) {
        if (empty) {
            bytes.ascii(nothing);
        } else {
            indent(depth - 1);
            bytes.put(closing);
        }
    }

    private void indent(int depth) {
        bytes.put('\n').ascii("  ".repeat(depth));
    }
}
