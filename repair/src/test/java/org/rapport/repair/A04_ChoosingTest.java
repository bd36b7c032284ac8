package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AskingCommand.CancelInvitation;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.WorkCommand.ProposeChangeWithoutTalking;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.explore.World;
import org.rapport.repair.state.Answer;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Companion;
import org.rapport.repair.word.Door;

/** Every choice of the client, and what follows from it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A04_ChoosingTest {
    @ParameterizedTest
    @MethodSource("choicesThatAnswer")
    void an_answer_is_an_answer_and_is_not_asked_for_again(Choice choice) {
        var course = Course.takenUp().with(Course.choosing(choice));

        course.refuses(course.invitation(0), Refusal.CLIENT_HAS_CHOSEN);
        assertThat(course.live().owner()).isEqualTo(World.DANA);
    }

    static Stream<Choice> choicesThatAnswer() {
        return Stream.of(
                new Choice.Talk(),
                new Choice.Write(),
                new Choice.SomeoneWithMe(Companion.ADVOCATE),
                new Choice.ChangeWithoutTalking(),
                new Choice.AnotherClinician(),
                new Choice.Complaint(),
                new Choice.SomethingElse(World.SECOND_CONCERN));
    }

    @ParameterizedTest
    @MethodSource("choicesThatCloseTheDoor")
    void a_no_leaves_it_with_the_owner_and_nothing_is_sent(Choice choice) {
        var course = Course.takenUp();
        course.with(course.invitation(0), Course.choosing(choice));

        assertThat(course.mayStillSend(0)).isFalse();
        course.refuses(course.invitation(1), Refusal.CLIENT_SAID_NO);
        assertThat(course.live().owner()).isEqualTo(World.DANA);
        course.with(new ProposeChangeWithoutTalking(Course.DANA, World.DANAS_WORDS));
    }

    static Stream<Choice> choicesThatCloseTheDoor() {
        return Stream.of(new Choice.No(), new Choice.LaterOnlyIfISay());
    }

    @Test
    void later_means_not_before_that_day_and_once() {
        var course = Course.takenUp();
        course.with(Course.choosing(new Choice.Later(course.dayAfter(10))));
        course.refuses(course.invitation(0), Refusal.NOT_BEFORE_THAT_DAY);

        course.later(10);
        course.with(course.invitation(0), new CancelInvitation(Course.DANA, World.LETTERS.get(0)));

        course.refuses(course.invitation(1), Refusal.ASKED_ONCE_AFTER_LATER);
    }

    @Test
    void later_cannot_be_in_the_past() {
        var course = Course.takenUp();

        course.refuses(Course.choosing(new Choice.Later(course.dayAfter(-1))), Refusal.THE_DAY_HAS_PASSED);
    }

    @Test
    void another_clinician_becomes_the_owner_only_by_accepting_and_may_then_ask() {
        var course = Course.takenUp().with(Course.choosing(new Choice.AnotherClinician()));
        assertThat(course.live().owner()).isEqualTo(World.DANA);

        course.with(new OfferHandOver(Course.DANA, World.RAVI), new AcceptHandOver(Course.RAVI), new Own(Course.RAVI));

        assertThat(course.mayBeAsked()).containsExactly(About.HOW_TO_GO_ON);
    }

    @Test
    void something_else_becomes_a_concern_of_its_own() {
        var course = Course.takenUp();

        var events = course.happens(Course.choosing(new Choice.SomethingElse(World.SECOND_CONCERN)));

        assertThat(events.stream().map(Event::getClass)).containsExactly(Chosen.class, ConcernRaised.class);
        assertThat(course.live().has(World.SECOND_CONCERN)).isTrue();
    }

    @Test
    void the_client_may_change_the_choice_at_any_time() {
        var course = Course.takenUp()
                .with(
                        Course.choosing(new Choice.No()),
                        Course.choosing(new Choice.Write()),
                        Course.choosing(new Choice.SomeoneWithMe(Companion.FAMILY_OR_FRIEND)));

        assertThat(course.live().answer())
                .isEqualTo(new Answer.Chose(ChoiceKind.SOMEONE_WITH_ME, Optional.of(Companion.FAMILY_OR_FRIEND)));
    }

    @Test
    void nobody_chooses_for_the_client() {
        var course = Course.takenUp();

        course.refuses(new Choose(Course.DANA, new Choice.Talk(), Optional.empty()), Refusal.NOT_THIS_CLIENT);
        course.refuses(
                new Choose(new Actor.Client(World.STRANGER, Door.SESSION), new Choice.Talk(), Optional.empty()),
                Refusal.NOT_THIS_CLIENT);
        course.refuses(
                new Choose(World.SAM_BY_LINK, new Choice.Talk(), Optional.of(World.LETTERS.get(0))),
                Refusal.NO_SUCH_INVITATION);
    }
}
