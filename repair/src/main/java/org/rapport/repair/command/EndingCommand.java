package org.rapport.repair.command;

import java.util.Optional;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.WordsId;

/** Ending a repair, by its owner alone. */
public sealed interface EndingCommand extends Command {
    record SetAside(Actor by, EndingReason reason, Optional<WordsId> words) implements EndingCommand {}

    record End(Actor by, Ending ending, EndingReason reason, Optional<WordsId> words) implements EndingCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case SetAside c -> Act.SET_ASIDE;
            case End c -> Act.END;
        };
    }
}
