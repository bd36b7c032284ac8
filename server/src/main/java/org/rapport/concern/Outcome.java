package org.rapport.concern;

import java.util.UUID;
import org.rapport.repair.command.Refusal;

/** What became of an act. */
public sealed interface Outcome {
    /** It was done, in this repair. */
    record Done(UUID repair) implements Outcome {}

    /** It was not done, for this reason; nothing changed. */
    record Refused(Refusal refusal) implements Outcome {}

    /** There is nothing of this id for this actor; foreign and missing look the same. */
    record NotFound() implements Outcome {}

    /** The code under which a repeated submit finds the same answer again. */
    default String code() {
        return switch (this) {
            case Done done -> "done:" + done.repair;
            case Refused refused -> "refused:" + refused.refusal.name();
            case NotFound _ -> "not-found";
        };
    }

    static Outcome ofCode(String code) {
        int colon = code.indexOf(':');
        return switch (colon < 0 ? code : code.substring(0, colon)) {
            case "done" -> new Done(UUID.fromString(code.substring(colon + 1)));
            case "refused" -> new Refused(Refusal.valueOf(code.substring(colon + 1)));
            case String _ -> new NotFound();
        };
    }
}
