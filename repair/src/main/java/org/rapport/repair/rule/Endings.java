package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;

/** Which endings the owner may record. Some always may: the owner never waits for anybody to be allowed to end. */
final class Endings {
    private Endings() {}

    static Optional<Refusal> refusal(Ending ending, Live live) {
        return switch (ending) {
            case MENDED ->
                Sending.when(
                        live.followUp()
                                .clientsAnswer()
                                .filter(a -> a == FollowUpAnswer.MENDED)
                                .isEmpty(),
                        Refusal.NEEDS_CLIENTS_YES);
            case OWNER_BELIEVES_MENDED ->
                live.followUp()
                        .clientsAnswer()
                        .filter(FollowUpAnswer::saysOtherwise)
                        .map(a -> Refusal.CLIENT_SAYS_OTHERWISE);
            case CLIENT_CHOSE_NOT_TO -> refusalOfClientChoseNotTo(live);
            case HANDED_OVER_ENDED -> Sending.when(!live.ownership().everHandedOver(), Refusal.NEVER_HANDED_OVER);
            case NOT_MENDED, SET_ASIDE, REFERRED, CLIENT_LEFT, RELATIONSHIP_ENDED -> Optional.empty();
        };
    }

    static Optional<Refusal> refusal(Ending ending, EndingReason reason, Live live) {
        return refusal(ending, live)
                .or(() -> Sending.when(!reason.fits(ending), Refusal.REASON_DOES_NOT_FIT))
                .or(() -> Sending.when(
                        reason == EndingReason.MISTAKEN_FINDING && !onlyFindings(live), Refusal.NOT_ONLY_FINDINGS));
    }

    private static Optional<Refusal> refusalOfClientChoseNotTo(Live live) {
        if (!live.answer().isNo() && !(live.stop() instanceof Stop.Stopped)) {
            return Optional.of(Refusal.NO_NO_FROM_CLIENT);
        }
        return Sending.when(!live.work().ownSideDone(), Refusal.OWN_SIDE_NOT_DONE);
    }

    private static boolean onlyFindings(Live live) {
        return live.concerns().stream().allMatch(note -> note.source() == ConcernSource.FINDING);
    }
}
