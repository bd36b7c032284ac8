package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.EndingCommand.SetAside;
import org.rapport.repair.command.FollowUpCommand.AnswerFollowUp;
import org.rapport.repair.command.FollowUpCommand.RecordFollowUp;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.WorkCommand.ProposeChangeWithoutTalking;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.explore.World;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.Step;

/** Asking later how it is, and every ending with what it needs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A08_FollowingUpAndEndingTest {
    private final Course course = Course.takenUp();

    @Test
    void the_owner_alone_can_always_end_it() {
        assertThat(Repairing.whichEndings(course.repair()))
                .containsExactlyInAnyOrder(
                        Ending.OWNER_BELIEVES_MENDED,
                        Ending.NOT_MENDED,
                        Ending.SET_ASIDE,
                        Ending.REFERRED,
                        Ending.CLIENT_LEFT,
                        Ending.RELATIONSHIP_ENDED);
        course.refuses(
                new End(Course.MONA, Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND, Optional.empty()),
                Refusal.NOT_THE_OWNER);
    }

    @Test
    void mended_needs_the_clients_own_yes() {
        var mended = Course.ending(Ending.MENDED, EndingReason.CLIENT_SAYS_SO);
        course.refuses(mended, Refusal.NEEDS_CLIENTS_YES);
        course.with(new RecordFollowUp(Course.DANA, FollowUpView.BETTER, Optional.empty()));
        course.refuses(mended, Refusal.NEEDS_CLIENTS_YES);

        course.with(answer(FollowUpAnswer.MENDED), mended);

        assertThat(course.ended().ending()).isEqualTo(Ending.MENDED);
    }

    @Test
    void a_new_concern_takes_back_the_yes() {
        course.with(answer(FollowUpAnswer.MENDED), Course.raise(World.CLOCK, World.SECOND_CONCERN));

        course.refuses(Course.ending(Ending.MENDED, EndingReason.CLIENT_SAYS_SO), Refusal.NEEDS_CLIENTS_YES);
    }

    @Test
    void the_owner_does_not_believe_it_mended_against_the_clients_word() {
        course.with(answer(FollowUpAnswer.WORSE));

        course.refuses(
                Course.ending(Ending.OWNER_BELIEVES_MENDED, EndingReason.TALKED_IT_THROUGH),
                Refusal.CLIENT_SAYS_OTHERWISE);
    }

    @Test
    void the_client_chose_not_to_needs_a_no_and_the_owners_own_side() {
        var choseNotTo = Course.ending(Ending.CLIENT_CHOSE_NOT_TO, EndingReason.CLIENT_SAID_NO);
        course.refuses(choseNotTo, Refusal.NO_NO_FROM_CLIENT);
        course.with(Course.choosing(new Choice.No()), new Reflect(Course.DANA));
        course.refuses(choseNotTo, Refusal.OWN_SIDE_NOT_DONE);

        course.with(new ProposeChangeWithoutTalking(Course.DANA, World.DANAS_WORDS), choseNotTo);

        assertThat(course.ended().ending()).isEqualTo(Ending.CLIENT_CHOSE_NOT_TO);
    }

    @Test
    void only_what_scores_alone_raised_is_set_aside_as_misleading_scores() {
        course.refuses(
                new SetAside(Course.DANA, EndingReason.MISTAKEN_FINDING, Optional.empty()), Refusal.NOT_ONLY_FINDINGS);
        course.refuses(
                new SetAside(Course.DANA, EndingReason.CLIENT_SAYS_SO, Optional.empty()), Refusal.REASON_DOES_NOT_FIT);

        course.with(new SetAside(Course.DANA, EndingReason.NOT_BETWEEN_US, Optional.empty()));

        assertThat(course.ended().ending()).isEqualTo(Ending.SET_ASIDE);
    }

    @Test
    void the_client_starts_it_again_by_reopening_or_by_a_concern() {
        course.with(new SetAside(Course.DANA, EndingReason.NOT_BETWEEN_US, Optional.empty()));
        course.refuses(Course.raise(Course.DANA, World.SECOND_CONCERN), Refusal.HAS_ENDED);

        var events = course.happens(Course.raise(World.SAM_BY_LINK, World.SECOND_CONCERN));

        assertThat(events.stream().map(Event::getClass)).containsExactly(Reopened.class, ConcernRaised.class);
        assertThat(course.live().owner()).isEqualTo(World.DANA);
        assertThat(course.waiting().step()).isEqualTo(Step.OWN);
    }

    @Test
    void handed_over_then_ended_was_handed_over() {
        var handedOver = new End(Course.RAVI, Ending.HANDED_OVER_ENDED, EndingReason.NO_WAY_FOUND, Optional.empty());
        course.refuses(Course.ending(Ending.HANDED_OVER_ENDED, EndingReason.NO_WAY_FOUND), Refusal.NEVER_HANDED_OVER);

        course.with(new OfferHandOver(Course.DANA, World.RAVI), new AcceptHandOver(Course.RAVI), handedOver);

        assertThat(course.ended().ending()).isEqualTo(Ending.HANDED_OVER_ENDED);
    }

    @Test
    void every_ending_has_a_reason_that_fits() {
        assertThat(Ending.values())
                .allSatisfy(ending -> assertThat(EndingReason.values()).anyMatch(reason -> reason.fits(ending)));
    }

    @Test
    void after_the_ending_only_a_few_things_are_open() {
        course.with(Course.ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND));

        assertThat(course.open(World.SAM_SIGNED_IN)).containsExactlyInAnyOrder(Act.RAISE_CONCERN, Act.STOP, Act.REOPEN);
        assertThat(course.open(Course.DANA)).isEmpty();
        assertThat(course.open(Course.ALEX)).containsExactlyInAnyOrder(Act.HOLD, Act.ERASE);
    }

    private static AnswerFollowUp answer(FollowUpAnswer answer) {
        return new AnswerFollowUp(World.SAM_BY_LINK, answer, Optional.empty());
    }
}
