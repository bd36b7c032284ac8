package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.About;
import org.rapport.repair.word.InvitationId;

/** When a message to the client may be made, sent, cancelled or left to lapse. Making and sending ask the same questions. */
final class Sending {
    private Sending() {}

    /** Against making any message now. */
    static Optional<Refusal> refusalToCreate(Situation situation) {
        var live = situation.live();
        return refusedByClient(situation)
                .or(() -> refusedAsAlreadyAskedLater(live.answer()))
                .or(() -> when(!(live.asking().letter() instanceof Letter.NoLetter), Refusal.ALREADY_ASKED))
                .or(() -> when(
                        live.asking().createdSinceClientActed()
                                >= situation.policy().messagesBetweenClientActs(),
                        Refusal.ENOUGH_MESSAGES))
                .or(() -> refusalToAsk(About.HOW_TO_GO_ON, situation)
                        .filter(r ->
                                refusalToAsk(About.HOW_IT_IS_NOW, situation).isPresent()));
    }

    /** Against asking about this. */
    static Optional<Refusal> refusalToAsk(About about, Situation situation) {
        return switch (about) {
            case HOW_TO_GO_ON -> when(!stillToBeAnswered(situation.live().answer()), Refusal.CLIENT_HAS_CHOSEN);
            case HOW_IT_IS_NOW -> refusalToAskHowItIs(situation);
        };
    }

    /** Against handing the message that is ready to anything that delivers. */
    static Optional<Refusal> refusalToSend(Situation situation) {
        return switch (situation.live().asking().letter()) {
            case Letter.NoLetter n -> Optional.of(Refusal.NO_SUCH_INVITATION);
            case Letter.Sent s -> Optional.of(Refusal.ALREADY_SENT);
            case Letter.Ready ready ->
                refusedByClient(situation)
                        .or(() -> when(
                                situation.live().asking().createdSinceClientActed()
                                        > situation.policy().messagesBetweenClientActs(),
                                Refusal.ENOUGH_MESSAGES))
                        .or(() -> when(!situation.now().isBefore(ready.expires()), Refusal.INVITATION_LAPSED));
        };
    }

    static Optional<Refusal> refusalToCancel(Situation situation) {
        return switch (situation.live().asking().letter()) {
            case Letter.NoLetter n -> Optional.of(Refusal.NO_SUCH_INVITATION);
            case Letter.Sent s -> Optional.of(Refusal.ALREADY_SENT);
            case Letter.Ready ready -> Optional.empty();
        };
    }

    static Optional<Refusal> refusalToExpire(Situation situation) {
        return switch (situation.live().asking().letter()) {
            case Letter.NoLetter n -> Optional.of(Refusal.NO_SUCH_INVITATION);
            case Letter.Ready r -> when(situation.now().isBefore(r.expires()), Refusal.NOT_YET_LAPSED);
            case Letter.Sent s -> when(situation.now().isBefore(s.expires()), Refusal.NOT_YET_LAPSED);
        };
    }

    /** Against naming this message, when another or none is on its way. */
    static Optional<Refusal> refusalToName(InvitationId invitation, Letter letter) {
        return switch (letter) {
            case Letter.NoLetter n -> Optional.of(Refusal.NO_SUCH_INVITATION);
            case Letter.Ready r -> when(!r.invitation().equals(invitation), Refusal.NO_SUCH_INVITATION);
            case Letter.Sent s -> when(!s.invitation().equals(invitation), Refusal.NO_SUCH_INVITATION);
        };
    }

    private static Optional<Refusal> refusedByClient(Situation situation) {
        var live = situation.live();
        if (live.stop() instanceof Stop.Stopped) {
            return Optional.of(Refusal.CLIENT_STOPPED);
        }
        if (live.answer().closesTheDoor()) {
            return Optional.of(Refusal.CLIENT_SAID_NO);
        }
        return when(
                live.answer() instanceof Answer.ChoseLater later
                        && situation.today().isBefore(later.notBefore()),
                Refusal.NOT_BEFORE_THAT_DAY);
    }

    private static Optional<Refusal> refusedAsAlreadyAskedLater(Answer answer) {
        return when(answer instanceof Answer.ChoseLater later && later.asked(), Refusal.ASKED_ONCE_AFTER_LATER);
    }

    private static Optional<Refusal> refusalToAskHowItIs(Situation situation) {
        var live = situation.live();
        if (live.answer() instanceof Answer.Chose chose && !chose.kind().goesAlong()) {
            return Optional.of(Refusal.CLIENT_HAS_CHOSEN);
        }
        return switch (live.followUp().plan()) {
            case FollowUp.Plan.NotPlanned n -> Optional.of(Refusal.NO_FOLLOW_UP_PLANNED);
            case FollowUp.Plan.Done d -> Optional.of(Refusal.NO_FOLLOW_UP_PLANNED);
            case FollowUp.Plan.Planned p -> when(situation.today().isBefore(p.on()), Refusal.NOT_BEFORE_THAT_DAY);
        };
    }

    private static boolean stillToBeAnswered(Answer answer) {
        return answer instanceof Answer.NoAnswer || answer instanceof Answer.ChoseLater;
    }

    static Optional<Refusal> when(boolean refused, Refusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
