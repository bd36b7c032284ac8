package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.EndingCommand;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.EndingCommand.SetAside;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.WordsId;

/** Ending, by the owner alone. */
final class EndingDecisions {
    private EndingDecisions() {}

    static Decision decide(EndingCommand command, Situation situation) {
        return switch (command) {
            case SetAside s -> ended(Ending.SET_ASIDE, s.reason(), s.words(), situation);
            case End e -> ended(e.ending(), e.reason(), e.words(), situation);
        };
    }

    private static Decision ended(Ending ending, EndingReason reason, Optional<WordsId> words, Situation situation) {
        var refusal = Endings.refusal(ending, reason, situation.live());
        return refusal.isPresent()
                ? Decision.refused(refusal.get())
                : Decision.accepted(new RepairEnded(situation.live().owner(), ending, reason, words, situation.now()));
    }
}
