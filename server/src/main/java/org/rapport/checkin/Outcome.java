package org.rapport.checkin;

import java.util.UUID;

/** What became of an act on a check-in. */
public sealed interface Outcome {
    /** It was done, in this asking. */
    record Done(UUID asking) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    /** There is nothing of this id for this actor; foreign and missing look the same. */
    record NotFound() implements Outcome {}

    /** The code under which a repeated submit finds the same answer again. */
    default String code() {
        return switch (this) {
            case Done done -> "done:" + done.asking;
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
