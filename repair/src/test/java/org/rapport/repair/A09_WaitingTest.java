package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.FollowUpCommand.PlanFollowUp;
import org.rapport.repair.command.FollowUpCommand.RecordFollowUp;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.WorkCommand.Advise;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.command.WorkCommand.RecordConversation;
import org.rapport.repair.command.WorkCommand.RecordWhyNot;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.repair.explore.World;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.Step;
import org.rapport.repair.word.WhyNot;

/** What waits, until when, and who hears that it waits. The clock starts on a Monday at nine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A09_WaitingTest {
    @Test
    void taking_it_up_waits_two_business_days() {
        var waiting = Course.raisedByClient().waiting();

        assertThat(waiting)
                .isEqualTo(new Waiting(Step.OWN, Side.CLINICIAN, Optional.of(Instant.parse("2026-03-04T09:00:00Z"))));
    }

    @Test
    void then_the_first_step_five_and_inviting_ten_and_following_up_thirty() {
        var course = Course.takenUp();
        assertThat(course.waiting().step()).isEqualTo(Step.FIRST_STEP);
        assertThat(course.waiting().due()).contains(Instant.parse("2026-03-09T09:00:00Z"));

        course.with(new Reflect(Course.DANA));
        assertThat(course.waiting().step()).isEqualTo(Step.INVITE_OR_SAY_WHY_NOT);
        assertThat(course.waiting().due()).contains(Instant.parse("2026-03-16T09:00:00Z"));

        course.with(new RecordWhyNot(Course.DANA, WhyNot.NOT_SAFE_TO_WRITE));
        assertThat(course.waiting().step()).isEqualTo(Step.FOLLOW_UP);
        assertThat(course.waiting().due()).contains(Instant.parse("2026-04-13T09:00:00Z"));
    }

    @Test
    void a_planned_follow_up_waits_until_its_day_is_over() {
        var course = Course.takenUp();
        course.with(
                new RecordWhyNot(Course.DANA, WhyNot.NOT_SAFE_TO_WRITE),
                new PlanFollowUp(Course.DANA, course.dayAfter(7)));

        assertThat(course.waiting().due()).contains(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @Test
    void while_the_client_may_answer_nothing_is_overdue() {
        var course = Course.takenUp();
        course.with(course.invitation(0), Course.sending(0)).later(365);

        assertThat(course.waiting()).isEqualTo(new Waiting(Step.ANSWER, Side.CLIENT, Optional.empty()));
        course.refuses(new Escalate(World.CLOCK, Step.FOLLOW_UP), Refusal.NOT_YET_DUE);
    }

    @Test
    void the_supervisor_hears_once_that_it_waits_and_the_client_never() {
        var course = Course.raisedByClient();
        var escalate = new Escalate(World.CLOCK, Step.OWN);
        course.refuses(escalate, Refusal.NOT_YET_DUE);

        var events = course.later(2).happens(escalate);

        assertThat(events)
                .containsExactly(new Escalated(Step.OWN, Instant.parse("2026-03-04T09:00:00Z"), course.now()));
        assertThat(events).noneMatch(Repairing::mayBeSeenByClient);
        course.refuses(escalate, Refusal.ALREADY_ESCALATED);
        course.refuses(new Escalate(Course.MONA, Step.OWN), Refusal.NOT_TIME);
        course.with(new Advise(Course.MONA, Optional.empty()));
    }

    @Test
    void only_what_waits_is_escalated() {
        var course = Course.raisedByClient().later(30);

        course.refuses(new Escalate(World.CLOCK, Step.FOLLOW_UP), Refusal.NOT_THE_WAITING_STEP);
    }

    @Test
    void a_new_owner_has_the_whole_time() {
        var course = Course.takenUp()
                .later(30)
                .with(new OfferHandOver(Course.DANA, World.RAVI), new AcceptHandOver(Course.RAVI));

        assertThat(course.waiting().step()).isEqualTo(Step.OWN);
        assertThat(course.waiting().overdue(course.now())).isFalse();
    }

    @Test
    void once_somebody_said_how_it_is_the_ending_waits_without_a_day() {
        var course = Course.takenUp();
        course.with(
                new RecordConversation(Course.DANA, ConversationKind.TALKED_ABOUT_IT, Optional.empty()),
                new RecordFollowUp(Course.DANA, FollowUpView.BETTER, Optional.empty()));

        assertThat(course.waiting()).isEqualTo(new Waiting(Step.END, Side.CLINICIAN, Optional.empty()));
    }
}
