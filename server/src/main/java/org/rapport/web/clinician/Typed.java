package org.rapport.web.clinician;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;

/**
 * What was typed into a form that could not go on, and why not; none of it is lost.
 */
record Typed(Map<String, String> fields, List<Problem> problems) {
    static final Typed NOTHING = new Typed(Map.of(), List.of());

    Typed {
        fields = Map.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** A form as it came, without what proves that it is ours. */
    static Typed of(Map<String, String> form) {
        var fields = new HashMap<>(form);
        fields.keySet().removeAll(List.of("form", "command"));
        return new Typed(fields, List.of());
    }

    Typed with(Problem problem) {
        return new Typed(
                fields, Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    Shown at(String field) {
        return new Shown(fields.getOrDefault(field, ""));
    }

    @Override
    public String toString() {
        return "[what was typed]";
    }
}
