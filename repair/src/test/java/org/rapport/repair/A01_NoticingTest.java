package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.explore.World;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.ConcernNote;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Door;

/** A concern, from whomever it comes, is a clinician's from its first event on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A01_NoticingTest {
    @Test
    void a_clients_concern_is_owned_by_the_clinician_from_its_first_event() {
        var course = Course.raisedByClient();

        assertThat(course.history().getFirst())
                .isInstanceOfSatisfying(
                        RepairOpened.class, opened -> assertThat(opened.owner()).isEqualTo(World.DANA));
        assertThat(course.live().owner()).isEqualTo(World.DANA);
        assertThat(course.live().ownership().takenUp()).isFalse();
    }

    @Test
    void scores_clinicians_and_supervisors_raise_concerns_too_and_all_join_one_repair() {
        var course = Course.raisedByClient()
                .with(Course.raise(World.CLOCK, World.SECOND_CONCERN), Course.raise(Course.MONA, World.THIRD_CONCERN));

        assertThat(course.live().concerns().stream().map(ConcernNote::source))
                .containsExactlyInAnyOrder(ConcernSource.CLIENT, ConcernSource.FINDING, ConcernSource.SUPERVISOR);
    }

    @Test
    void the_same_concern_does_not_join_twice() {
        Course.raisedByClient()
                .refuses(Course.raise(World.SAM_SIGNED_IN, World.FIRST_CONCERN), Refusal.CONCERN_ALREADY_HERE);
    }

    @Test
    void scores_need_a_finding_and_people_have_none() {
        var byTime = new RaiseConcern(
                World.CLOCK, World.SECOND_CONCERN, World.BOND, World.DANA, Optional.empty(), Optional.empty(), false);
        var byClient = new RaiseConcern(
                World.SAM_SIGNED_IN,
                World.SECOND_CONCERN,
                World.BOND,
                World.DANA,
                Optional.of(World.FINDING),
                Optional.empty(),
                false);

        Course.raisedByClient().refuses(byTime, Refusal.FINDING_MISSING);
        Course.raisedByClient().refuses(byClient, Refusal.FINDING_MISSING);
    }

    @Test
    void strangers_other_clinicians_and_the_privacy_officer_raise_nothing() {
        var course = Course.raisedByClient();

        course.refuses(
                Course.raise(new Actor.Client(World.STRANGER, Door.SESSION), World.SECOND_CONCERN),
                Refusal.MAY_NOT_RAISE);
        course.refuses(Course.raise(Course.RAVI, World.SECOND_CONCERN), Refusal.MAY_NOT_RAISE);
        course.refuses(Course.raise(Course.ALEX, World.SECOND_CONCERN), Refusal.MAY_NOT_RAISE);
    }

    @Test
    void before_any_concern_there_is_nothing_to_do() {
        var course = Course.inPracticeWith(Policy.usual(ZoneOffset.UTC));

        course.refuses(new Own(Course.DANA), Refusal.NOTHING_YET);
        assertThat(course.open(World.SAM_SIGNED_IN)).containsExactly(Act.RAISE_CONCERN);
        assertThat(course.open(Course.ALEX)).isEmpty();
    }
}
