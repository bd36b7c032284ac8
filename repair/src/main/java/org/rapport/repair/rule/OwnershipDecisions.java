package org.rapport.repair.rule;

import org.rapport.repair.command.Decision;
import org.rapport.repair.command.OwnershipCommand;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.OwnershipCommand.RefuseHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.repair.event.OwnershipEvent.HandOverRefused;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.word.ClinicianId;

/** Taking up, offering, accepting and refusing. */
final class OwnershipDecisions {
    private OwnershipDecisions() {}

    static Decision decide(OwnershipCommand command, Situation situation) {
        var owner = situation.live().owner();
        var now = situation.now();
        return switch (command) {
            case Own own -> Decision.accepted(new TakenUp(owner, now));
            case OfferHandOver offer -> offered(offer.to(), situation);
            case AcceptHandOver accept -> Decision.accepted(new HandOverAccepted(owner, offeredTo(situation), now));
            case RefuseHandOver refuse -> Decision.accepted(new HandOverRefused(offeredTo(situation), now));
        };
    }

    private static Decision offered(ClinicianId to, Situation situation) {
        if (to.equals(situation.live().owner())) {
            return Decision.refused(Refusal.ALREADY_THE_OWNER);
        }
        if (situation.live().ownership().handOver().equals(new HandOver.Offered(to))) {
            return Decision.refused(Refusal.ALREADY_OFFERED);
        }
        return Decision.accepted(new HandOverOffered(situation.live().owner(), to, situation.now()));
    }

    /** The gate has seen that it is offered, to the actor. */
    private static ClinicianId offeredTo(Situation situation) {
        return switch (situation.live().ownership().handOver()) {
            case HandOver.Offered offered -> offered.to();
            case HandOver.NotOffered n -> situation.live().owner();
        };
    }
}
