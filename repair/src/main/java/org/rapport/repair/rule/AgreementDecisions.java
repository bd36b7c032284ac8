package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.AgreementCommand;
import org.rapport.repair.command.AgreementCommand.Amend;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.ObjectTo;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.state.Agreement;

/** Proposing, amending, objecting and endorsing, each side for itself. */
final class AgreementDecisions {
    private AgreementDecisions() {}

    static Decision decide(AgreementCommand command, Situation situation) {
        var side = situation.side().orElseThrow();
        var agreement = situation.live().agreement();
        var now = situation.now();
        return switch (command) {
            case Propose p -> Decision.accepted(new AgreementProposed(p.proposal(), side, p.words(), p.digest(), now));
            case Amend a ->
                unless(
                        Agreeing.refusalToName(a.proposal(), agreement),
                        new AgreementAmended(a.proposal(), side, a.words(), a.digest(), now));
            case ObjectTo o ->
                unless(
                        Agreeing.refusalToName(o.proposal(), agreement),
                        new AgreementObjected(o.proposal(), side, o.words(), now));
            case Endorse e ->
                unless(refusalToEndorse(e, agreement), new AgreementEndorsed(e.proposal(), side, e.digest(), now));
        };
    }

    private static Optional<Refusal> refusalToEndorse(Endorse endorse, Agreement agreement) {
        return Agreeing.refusalToName(endorse.proposal(), agreement)
                .or(() -> Sending.when(
                        agreement
                                .onTheTable()
                                .filter(text -> text.digest().equals(endorse.digest()))
                                .isEmpty(),
                        Refusal.TEXT_HAS_CHANGED));
    }

    private static Decision unless(Optional<Refusal> refusal, AgreementEvent event) {
        return refusal.isPresent() ? Decision.refused(refusal.get()) : Decision.accepted(event);
    }
}
