package org.rapport.repair.command;

import org.rapport.repair.word.Actor;
import org.rapport.repair.word.HoldReason;
import org.rapport.repair.word.WordsId;

/** Holds and erasure, by the privacy officer. */
public sealed interface RecordCommand extends Command {
    record Hold(Actor by, HoldReason reason, boolean clientTold) implements RecordCommand {}

    record ReleaseHold(Actor by) implements RecordCommand {}

    record Erase(Actor by, WordsId words) implements RecordCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Hold c -> Act.HOLD;
            case ReleaseHold c -> Act.RELEASE_HOLD;
            case Erase c -> Act.ERASE;
        };
    }
}
