package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.word.ProposalId;

/** When an agreement may be proposed, amended, objected to or endorsed. */
final class Agreeing {
    private Agreeing() {}

    static Optional<Refusal> refusalToPropose(Situation situation) {
        return refusalToPutForward(situation)
                .or(() -> Sending.when(
                        situation.live().agreement().onTheTable().isPresent(), Refusal.ALREADY_A_PROPOSAL));
    }

    static Optional<Refusal> refusalToAmend(Situation situation) {
        return refusalToPutForward(situation).or(() -> nothingOnTheTable(situation));
    }

    static Optional<Refusal> refusalToObject(Situation situation) {
        var agreement = situation.live().agreement();
        return nothingOnTheTable(situation)
                .or(() -> situation
                        .side()
                        .filter(side -> agreement.objectors().contains(side) && !agreement.endorsedBy(side))
                        .map(side -> Refusal.ALREADY_OBJECTED));
    }

    static Optional<Refusal> refusalToEndorse(Situation situation) {
        return nothingOnTheTable(situation)
                .or(() -> situation
                        .side()
                        .filter(situation.live().agreement()::endorsedBy)
                        .map(side -> Refusal.ALREADY_ENDORSED));
    }

    /** Against naming this proposal, when another is on the table. */
    static Optional<Refusal> refusalToName(ProposalId proposal, Agreement agreement) {
        return Sending.when(
                agreement
                        .onTheTable()
                        .filter(text -> text.proposal().equals(proposal))
                        .isEmpty(),
                Refusal.NO_SUCH_PROPOSAL);
    }

    private static Optional<Refusal> refusalToPutForward(Situation situation) {
        return situation.isClient() ? Optional.empty() : Sharing.refusalToComeUpToClient(situation);
    }

    private static Optional<Refusal> nothingOnTheTable(Situation situation) {
        return Sending.when(situation.live().agreement().onTheTable().isEmpty(), Refusal.NO_SUCH_PROPOSAL);
    }
}
