package org.rapport.web.client;

import java.util.Optional;
import org.rapport.repair.command.Act;
import org.rapport.repair.state.Answer.Chose;
import org.rapport.repair.state.Answer.ChoseLater;
import org.rapport.repair.state.Answer.NoAnswer;
import org.rapport.repair.state.Answer.SaidNoBefore;
import org.rapport.repair.state.Answer.Withdrew;
import org.rapport.repair.word.About;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.web.client.AnswerPages.Leaf;
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
                .map(said -> leaf(mine, said, Optional.empty()))
                .or(() -> next(mine).map(next -> leaf(mine, next, Optional.of(where.base() + "/take-back"))));
    }

    private static Leaf leaf(Mine mine, Said next, Optional<String> takeBack) {
        var here = mine.here();
        var page = new SentPage(
                here.frame(),
                here.key(),
                next,
                mine.clinician(),
                takeBack.filter(_ -> mine.open(Act.WITHDRAW)),
                here.ownPage());
        return new Leaf("client/sent.jte", page);
    }

    private static Optional<Said> followedUp(Mine mine, Where where) {
        boolean askedHowItIs = where.invitation()
                .flatMap(mine::invitation)
                .filter(invitation -> invitation.about() == About.HOW_IT_IS_NOW)
                .isPresent();
        return askedHowItIs && mine.repair().last().followUp().clientsAnswer().isPresent()
                ? Optional.of(Said.of("sent.how-it-is", mine.clinician()))
                : Optional.empty();
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
