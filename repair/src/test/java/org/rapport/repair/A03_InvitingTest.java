package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.AskingCommand.CancelInvitation;
import org.rapport.repair.command.AskingCommand.Expire;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.FollowUpCommand.PlanFollowUp;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.explore.World;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Letter;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;

/** The owner may ask; few times, once each, and only while the client has not said otherwise. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A03_InvitingTest {
    @Test
    void the_owner_takes_it_up_before_asking_anything() {
        var course = Course.raisedByClient();

        course.refuses(course.invitation(0), Refusal.NOT_TAKEN_UP);
    }

    @Test
    void an_invitation_is_made_then_sent_once() {
        var course = Course.takenUp();
        course.with(course.invitation(0));
        assertThat(course.mayStillSend(0)).isTrue();
        course.refuses(course.invitation(1), Refusal.ALREADY_ASKED);

        course.with(Course.sending(0));

        assertThat(course.mayStillSend(0)).isFalse();
        course.refuses(Course.sending(0), Refusal.ALREADY_SENT);
        course.refuses(new CancelInvitation(Course.DANA, World.LETTERS.get(0)), Refusal.ALREADY_SENT);
    }

    @Test
    void a_cancelled_message_is_not_sent_and_its_id_is_used_up() {
        var course = Course.takenUp();
        course.with(course.invitation(0), new CancelInvitation(Course.DANA, World.LETTERS.get(0)));

        assertThat(course.mayStillSend(0)).isFalse();
        course.refuses(course.invitation(0), Refusal.INVITATION_USED);
    }

    @Test
    void two_messages_and_then_the_client_has_the_word() {
        var course = Course.takenUp();
        course.with(course.invitation(0), new CancelInvitation(Course.DANA, World.LETTERS.get(0)));
        course.with(course.invitation(1), new CancelInvitation(Course.DANA, World.LETTERS.get(1)));

        course.refuses(course.invitation(2), Refusal.ENOUGH_MESSAGES);
        assertThat(course.mayBeAsked()).isEmpty();
    }

    @Test
    void silence_only_lets_an_invitation_lapse() {
        var course = Course.takenUp();
        course.with(course.invitation(0), Course.sending(0));
        var lapse = new Expire(World.CLOCK, World.LETTERS.get(0));
        course.refuses(lapse, Refusal.NOT_YET_LAPSED);

        course.later(7).with(lapse);

        assertThat(course.live().answer()).isEqualTo(new Answer.NoAnswer());
        assertThat(course.mayBeAsked()).containsExactly(About.HOW_TO_GO_ON);
    }

    @Test
    void what_was_not_sent_in_time_is_never_sent() {
        var course = Course.takenUp();
        course.with(course.invitation(0)).later(7);

        course.refuses(Course.sending(0), Refusal.INVITATION_LAPSED);
    }

    @Test
    void asking_how_it_is_needs_a_plan_and_waits_for_its_day() {
        var course = Course.takenUp();
        var ask = new Invite(
                Course.DANA,
                World.LETTERS.get(0),
                About.HOW_IT_IS_NOW,
                Optional.empty(),
                course.now().plus(Duration.ofDays(30)));
        course.refuses(ask, Refusal.NO_FOLLOW_UP_PLANNED);

        course.with(new PlanFollowUp(Course.DANA, course.dayAfter(5)));
        course.refuses(ask, Refusal.NOT_BEFORE_THAT_DAY);
        course.later(5).with(ask);

        assertThat(course.live().asking().letter()).isInstanceOf(Letter.Ready.class);
    }

    @Test
    void nobody_but_the_owner_asks() {
        var byRavi = new Invite(
                Course.RAVI, World.LETTERS.get(0), About.HOW_TO_GO_ON, Optional.empty(), World.START.plusSeconds(60));

        Course.takenUp().refuses(byRavi, Refusal.NOT_THE_OWNER);
    }

    @Test
    void a_shut_gate_says_why_and_an_open_one_says_nothing() {
        assertThat(Course.raisedByClient().against(Act.INVITE, Course.DANA)).contains(Refusal.NOT_TAKEN_UP);
        var course = Course.takenUp();
        assertThat(course.against(Act.INVITE, Course.DANA)).isEmpty();
        assertThat(course.against(Act.INVITE, Course.RAVI)).contains(Refusal.NOT_THE_OWNER);
        assertThat(course.againstAsking(About.HOW_IT_IS_NOW)).contains(Refusal.NO_FOLLOW_UP_PLANNED);
        assertThat(Repairing.whatStandsAgainst(Ending.MENDED, course.repair())).contains(Refusal.NEEDS_CLIENTS_YES);

        course.with(Course.choosing(new Choice.No()));

        assertThat(course.againstAsking(About.HOW_TO_GO_ON)).contains(Refusal.CLIENT_SAID_NO);
        assertThat(course.against(Act.SPEAK, Course.DANA)).contains(Refusal.CLIENT_SAID_NO);

        course.with(Course.ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND));

        assertThat(course.against(Act.REFLECT, Course.DANA)).contains(Refusal.HAS_ENDED);
        assertThat(course.againstAsking(About.HOW_TO_GO_ON)).contains(Refusal.HAS_ENDED);
        assertThat(Repairing.whatStandsAgainst(Ending.REFERRED, course.repair()))
                .contains(Refusal.HAS_ENDED);
    }
}
