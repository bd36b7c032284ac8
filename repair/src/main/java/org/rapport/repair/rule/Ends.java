package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;

/** What stays open once a repair has ended. */
final class Ends {
    private Ends() {}

    static Optional<Refusal> refusal(Act act, Situation situation) {
        if (!act.evenAfterTheEnding()) {
            return Optional.of(Refusal.HAS_ENDED);
        }
        if (act == Act.REOPEN) {
            return Persons.CLIENT.then(Persons.SIGNED_IN).refusal(situation);
        }
        return Gates.refusal(act, situation)
                .or(() -> Sending.when(act == Act.RAISE_CONCERN && !situation.isClient(), Refusal.HAS_ENDED));
    }
}
