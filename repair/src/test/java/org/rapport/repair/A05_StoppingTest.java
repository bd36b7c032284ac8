package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.explore.World;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;

/** Stop, withdraw, take back, lift and reopen: each one step, none with a reason. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A05_StoppingTest {
    private static final Speak SHARING =
            new Speak(World.SAM_SIGNED_IN, World.SAMS_WORDS, Set.of(World.DANA.person()), Purpose.THIS_REPAIR);

    @Test
    void a_stop_by_link_holds_everything() {
        var course = Course.takenUp();
        course.with(SHARING, course.invitation(0), new Stop(World.SAM_BY_LINK));

        assertThat(course.mayStillSend(0)).isFalse();
        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        course.refuses(course.invitation(1), Refusal.CLIENT_STOPPED);
        course.refuses(SHARING, Refusal.LIFT_THE_STOP_FIRST);
    }

    @Test
    void only_the_client_signed_in_lifts_it() {
        var course = Course.takenUp().with(new Stop(World.SAM_BY_LINK));

        course.refuses(new LiftStop(Course.DANA), Refusal.NOT_THIS_CLIENT);
        course.refuses(new LiftStop(World.CLOCK), Refusal.NOT_THIS_CLIENT);
        course.refuses(new LiftStop(World.SAM_BY_LINK), Refusal.NEEDS_SIGN_IN);
        course.with(new LiftStop(World.SAM_SIGNED_IN));
        assertThat(course.mayBeAsked()).containsExactly(About.HOW_TO_GO_ON);
    }

    @Test
    void a_stop_outlives_the_ending_and_the_reopening() {
        var course = Course.takenUp()
                .with(
                        new Stop(World.SAM_BY_LINK),
                        Course.ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND),
                        new Reopen(World.SAM_SIGNED_IN),
                        new Own(Course.DANA));

        course.refuses(course.invitation(0), Refusal.CLIENT_STOPPED);
    }

    @Test
    void withdrawing_ends_consents_and_the_clients_endorsement_and_leaves_the_owner() {
        var course = Course.takenUp()
                .with(
                        SHARING,
                        new Propose(World.SAM_SIGNED_IN, World.PROPOSAL, World.SAMS_WORDS, World.text(1)),
                        new Endorse(Course.DANA, World.PROPOSAL, World.text(1)),
                        new Withdraw(World.SAM_BY_LINK));

        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.live().agreement().endorsedBy(Side.CLIENT)).isFalse();
        assertThat(course.live().owner()).isEqualTo(World.DANA);
        course.refuses(course.invitation(0), Refusal.CLIENT_SAID_NO);
    }

    @Test
    void only_the_client_reopens() {
        var course = Course.takenUp().with(new Withdraw(World.SAM_BY_LINK));
        course.refuses(new Reopen(Course.DANA), Refusal.NOT_THIS_CLIENT);
        course.refuses(new Reopen(World.SAM_BY_LINK), Refusal.NEEDS_SIGN_IN);

        course.with(new Reopen(World.SAM_SIGNED_IN));

        assertThat(course.mayBeAsked()).containsExactly(About.HOW_TO_GO_ON);
        course.refuses(new Reopen(World.SAM_SIGNED_IN), Refusal.NOTHING_TO_REOPEN);
    }

    @Test
    void a_no_stands_in_what_others_begin_later_until_the_client_reopens() {
        for (var by : List.of(World.CLOCK, Course.DANA, Course.MONA)) {
            var course = Course.raisedAfterNo(by).with(new Own(Course.DANA));

            course.refuses(course.invitation(0), Refusal.CLIENT_SAID_NO);
            course.with(new Reopen(World.SAM_SIGNED_IN));
            assertThat(course.mayBeAsked()).containsExactly(About.HOW_TO_GO_ON);
        }
    }

    @Test
    void the_clients_own_new_concern_opens_the_door() {
        var course = Course.raisedAfterNo(World.SAM_BY_LINK).with(new Own(Course.DANA));

        assertThat(course.mayBeAsked()).containsExactly(About.HOW_TO_GO_ON);
    }

    @Test
    void after_a_no_the_owner_puts_nothing_new_before_the_client() {
        var course = Course.takenUp().with(Course.choosing(new Choice.No()));

        course.refuses(
                new Speak(Course.DANA, World.DANAS_WORDS, Set.of(World.SAM.person()), Purpose.THIS_REPAIR),
                Refusal.CLIENT_SAID_NO);
        course.refuses(
                new Propose(Course.DANA, World.PROPOSAL, World.DANAS_WORDS, World.text(1)), Refusal.CLIENT_SAID_NO);
    }
}
