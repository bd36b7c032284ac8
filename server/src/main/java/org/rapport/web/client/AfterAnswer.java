package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import org.rapport.repair.command.Act;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.state.Answer.Chose;
import org.rapport.repair.state.Answer.ChoseLater;
import org.rapport.repair.state.Answer.NoAnswer;
import org.rapport.repair.state.Answer.SaidNoBefore;
import org.rapport.repair.state.Answer.Withdrew;
import org.rapport.repair.word.About;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.web.client.AnswerPages.Leaf;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;
import org.springframework.stereotype.Component;

/** What a client sees after answering, told from how the repair stands, so that it is still true when looked at again. */
@Component
final class AfterAnswer {
    /** The page after a no or a withdrawal; empty while neither stands. */
    Optional<Leaf> no(Mine mine) {
        if (!mine.repair().last().answer().isNo()) {
            return Optional.empty();
        }
        var here = mine.here();
        Optional<String> reopen = here.inTheRoom() ? Optional.of(mine.path() + "/reopen") : Optional.empty();
        var page = new AfterNoPage(here.frame(), here.key(), mine.clinician(), reopen);
        return Optional.of(new Leaf("client/after-no.jte", page));
    }

    /** The page after any other answer; empty before there is one. */
    Optional<Leaf> sent(Mine mine, Where where) {
        return followedUp(mine, where)
                .map(said -> howItIs(mine, said, where))
                .or(() -> next(mine).map(next -> chosen(mine, next, where)));
    }

    private static Leaf chosen(Mine mine, Said next, Where where) {
        Optional<String> takeBack = Optional.of(where.base() + "/take-back").filter(_ -> mine.open(Act.WITHDRAW));
        return leaf(mine, mine.here().frame(), next, new TakingBack(takeBack, Optional.empty()));
    }

    /** How it is stays said; the words beside it can be taken back in one press, as they were given in one. */
    private static Leaf howItIs(Mine mine, Said next, Where where) {
        List<SaidHere> said = SaidHere.howItIs(mine);
        Optional<String> takeBack = SaidHere.latestShared(said).map(_ -> where.base() + "/how-it-is/take-back");
        Frame frame = mine.here().frame();
        return leaf(
                mine,
                said.isEmpty() || takeBack.isPresent() ? frame : frame.withStatus("status.taken-back"),
                next,
                new TakingBack(Optional.empty(), takeBack));
    }

    /** Where the answer, and where the words beside it, are taken back. */
    private record TakingBack(Optional<String> answer, Optional<String> words) {}

    private static Leaf leaf(Mine mine, Frame frame, Said next, TakingBack takingBack) {
        var here = mine.here();
        var page = new SentPage(
                frame, here.key(), next, mine.clinician(), takingBack.answer, takingBack.words, here.ownPage());
        return new Leaf("client/sent.jte", page);
    }

    private static Optional<Said> followedUp(Mine mine, Where where) {
        boolean askedHowItIs = where.invitation()
                .flatMap(mine::invitation)
                .filter(invitation -> invitation.about() == About.HOW_IT_IS_NOW)
                .isPresent();
        return (askedHowItIs || saidItLast(mine))
                        && mine.repair().last().followUp().clientsAnswer().isPresent()
                ? Optional.of(Said.of("sent.how-it-is", mine.clinician()))
                : Optional.empty();
    }

    /** In the room it may be said unasked; then it is what was said last. */
    private static boolean saidItLast(Mine mine) {
        return mine.here().inTheRoom()
                && mine.history().stream()
                        .filter(event -> event instanceof AnswerEvent || event instanceof FollowUpAnswered)
                        .reduce((_, later) -> later)
                        .filter(FollowUpAnswered.class::isInstance)
                        .isPresent();
    }

    private static Optional<Said> next(Mine mine) {
        return switch (mine.repair().last().answer()) {
            case NoAnswer _, Withdrew _, SaidNoBefore _ -> Optional.empty();
            case ChoseLater _ -> Optional.of(Said.of("sent.later"));
            case Chose(ChoiceKind kind, var _) -> Optional.of(Said.of("sent." + code(kind), mine.clinician()));
        };
    }

    private static String code(ChoiceKind kind) {
        return switch (kind) {
            case TALK -> WayToAnswer.TALK.code();
            case WRITE -> WayToAnswer.WRITE.code();
            case SOMEONE_WITH_ME -> WayToAnswer.SOMEONE_WITH_ME.code();
            case CHANGE_WITHOUT_TALKING -> WayToAnswer.CHANGE_WITHOUT_TALKING.code();
            case LATER -> WayToAnswer.LATER.code();
            case LATER_ONLY_IF_I_SAY, NO -> "only-if-i-say";
            case ANOTHER_CLINICIAN -> WayToAnswer.ANOTHER_CLINICIAN.code();
            case COMPLAINT -> WayToAnswer.COMPLAINT.code();
            case SOMETHING_ELSE -> WayToAnswer.SOMETHING_ELSE.code();
        };
    }
}
