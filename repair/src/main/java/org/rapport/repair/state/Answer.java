package org.rapport.repair.state;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Companion;

/** What the client has last said about going on. */
public sealed interface Answer {
    record NoAnswer() implements Answer {}

    /** Any choice but LATER with a day. */
    record Chose(ChoiceKind kind, Optional<Companion> companion) implements Answer {}

    /** Ask once, not before that day; {@code asked} once this one message has been made. */
    record ChoseLater(LocalDate notBefore, boolean asked) implements Answer {}

    record Withdrew() implements Answer {}

    /** Said no in the repair before this one, and has not been asked again. */
    record SaidNoBefore() implements Answer {}

    /** True if nothing may be sent until the client reopens. */
    default boolean closesTheDoor() {
        return switch (this) {
            case NoAnswer n -> false;
            case Chose c -> c.kind().closesTheDoor();
            case ChoseLater l -> false;
            case Withdrew w -> true;
            case SaidNoBefore s -> true;
        };
    }

    /** True if the client said no, here or before, or withdrew; "only if I say" is neither. */
    default boolean isNo() {
        return switch (this) {
            case NoAnswer n -> false;
            case Chose c -> c.kind() == ChoiceKind.NO;
            case ChoseLater l -> false;
            case Withdrew w -> true;
            case SaidNoBefore s -> true;
        };
    }
}
