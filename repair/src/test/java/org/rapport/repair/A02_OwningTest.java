package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.OwnershipCommand.RefuseHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.WorkCommand.Advise;
import org.rapport.repair.command.WorkCommand.Consult;
import org.rapport.repair.command.WorkCommand.RecordConversation;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.explore.World;
import org.rapport.repair.state.Advice;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Step;

/** The owner takes it up, and it changes hands only when another accepts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A02_OwningTest {
    @Test
    void the_owner_takes_it_up_once() {
        var course = Course.takenUp();

        assertThat(course.live().ownership().takenUp()).isTrue();
        course.refuses(new Own(Course.DANA), Refusal.ALREADY_TAKEN_UP);
        course.refuses(new Own(Course.RAVI), Refusal.NOT_THE_OWNER);
        course.refuses(new Own(Course.MONA), Refusal.NOT_THE_OWNER);
    }

    @Test
    void an_offer_changes_nothing_until_it_is_accepted() {
        var course = Course.takenUp().with(new OfferHandOver(Course.DANA, World.RAVI));
        assertThat(course.live().owner()).isEqualTo(World.DANA);

        course.with(new AcceptHandOver(Course.RAVI));

        assertThat(course.live().owner()).isEqualTo(World.RAVI);
        assertThat(course.live().ownership().takenUp()).isFalse();
        course.refuses(new Reflect(Course.DANA), Refusal.NOT_THE_OWNER);
    }

    @Test
    void a_refused_offer_leaves_the_owner() {
        var course = Course.takenUp().with(new OfferHandOver(Course.DANA, World.RAVI), new RefuseHandOver(Course.RAVI));

        assertThat(course.live().owner()).isEqualTo(World.DANA);
        course.refuses(new AcceptHandOver(Course.RAVI), Refusal.NOT_OFFERED_TO_YOU);
    }

    @Test
    void only_the_one_it_is_offered_to_accepts() {
        var course = Course.takenUp().with(new OfferHandOver(Course.DANA, World.RAVI));

        course.refuses(new AcceptHandOver(Course.DANA), Refusal.NOT_OFFERED_TO_YOU);
        course.refuses(new AcceptHandOver(Course.MONA), Refusal.NOT_OFFERED_TO_YOU);
        course.refuses(new OfferHandOver(Course.DANA, World.RAVI), Refusal.ALREADY_OFFERED);
        course.refuses(new OfferHandOver(Course.DANA, World.DANA), Refusal.ALREADY_THE_OWNER);
    }

    @Test
    void consulting_a_supervisor_never_moves_it() {
        var course = Course.takenUp();
        course.refuses(new Advise(Course.MONA, Optional.empty()), Refusal.NOT_ASKED_FOR_ADVICE);

        course.with(new Consult(Course.DANA, World.MONA, Optional.empty()), new Advise(Course.MONA, Optional.empty()));

        assertThat(course.live().owner()).isEqualTo(World.DANA);
        assertThat(course.live().work().advice()).isEqualTo(new Advice.Given(World.MONA));
    }

    @Test
    void a_reflection_is_only_a_mark_that_no_client_sees() {
        var course = Course.takenUp();
        var before = course.open(World.SAM_SIGNED_IN);

        var events = course.happens(new Reflect(Course.DANA));

        assertThat(events).noneMatch(Repairing::mayBeSeenByClient);
        assertThat(course.open(World.SAM_SIGNED_IN)).isEqualTo(before);
    }

    @Test
    void a_conversation_in_the_room_needs_no_step_before_it() {
        var course = Course.raisedByClient()
                .with(new RecordConversation(Course.DANA, ConversationKind.REPAIRED_ON_THE_SPOT, Optional.empty()));

        assertThat(course.live().ownership().takenUp()).isTrue();
        assertThat(course.waiting().step()).isEqualTo(Step.FOLLOW_UP);
    }
}
