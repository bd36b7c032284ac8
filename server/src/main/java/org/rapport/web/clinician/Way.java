package org.rapport.web.clinician;

import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Said;

/**
 * Something the reader may do now, or the reason why not now. Work on a repair is a menu with gates: a gate that is shut always says why.
 */
public sealed interface Way {
    /** It can be done now. */
    record Open(Act act) implements Way {}

    /** It cannot be done now. */
    record Shut(Said why) implements Way {}

    /** Nothing to show at all. */
    record Absent() implements Way {}

    static Way open(String path, FormKey key) {
        return new Open(new Act(path, key));
    }

    /** Shut for the reason the repair process gives. */
    static Way refused(Refusal refusal) {
        return new Shut(Said.of("refusal." + refusal.name()));
    }

    static Way absent() {
        return new Absent();
    }

    default Optional<Act> form() {
        return switch (this) {
            case Open open -> Optional.of(open.act());
            case Shut _, Absent _ -> Optional.empty();
        };
    }

    default Optional<Said> reason() {
        return switch (this) {
            case Shut shut -> Optional.of(shut.why());
            case Open _, Absent _ -> Optional.empty();
        };
    }

    default boolean isOpen() {
        return form().isPresent();
    }
}
