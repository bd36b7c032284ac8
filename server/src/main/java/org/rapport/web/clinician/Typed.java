package org.rapport.web.clinician;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;

/**
 * What was typed into a form, and why it could not go on; none of it is lost.
 */
record Typed(Map<String, String> fields, List<Problem> problems) {
    static final Typed NOTHING = new Typed(Map.of(), List.of());

    Typed {
        fields = Map.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** A form as it came, without what proves that it is ours, its lines ended as everywhere else. */
    static Typed of(Map<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, text) -> fields.put(name, text.replace("\r\n", "\n").replace("\0", "")));
        fields.keySet().removeAll(List.of("form", "command"));
        return new Typed(fields, List.of());
    }

    Typed with(Problem problem) {
        return new Typed(fields, List.of(problem));
    }

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    Shown at(String field) {
        return new Shown(text(field));
    }

    /** The value of ours that was picked in this field. */
    <E extends Enum<E>> Optional<E> picked(String field, Class<E> values) {
        return List.of(values.getEnumConstants()).stream()
                .filter(value -> value.name().equals(text(field)))
                .findFirst();
    }

    @Override
    public String toString() {
        return "[what was typed]";
    }
}
