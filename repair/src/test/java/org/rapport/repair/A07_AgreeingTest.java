package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.AgreementCommand.Amend;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.ObjectTo;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.explore.World;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.TextDigest;

/** An agreement is in force only with both endorsements over the same text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A07_AgreeingTest {
    private static final TextDigest FIRST = World.text(1);
    private static final TextDigest SECOND = World.text(2);
    private final Course course =
            Course.takenUp().with(new Propose(Course.DANA, World.PROPOSAL, World.DANAS_WORDS, FIRST));

    @Test
    void proposing_is_the_endorsement_of_one_side_only() {
        assertThat(course.live().agreement().endorsedBy(Side.CLINICIAN)).isTrue();
        assertThat(course.live().agreement().endorsedBy(Side.CLIENT)).isFalse();
        course.refuses(new Endorse(Course.DANA, World.PROPOSAL, FIRST), Refusal.ALREADY_ENDORSED);
    }

    @Test
    void the_other_sides_endorsement_puts_it_in_force() {
        course.with(new Endorse(World.SAM_SIGNED_IN, World.PROPOSAL, FIRST));

        assertThat(course.live().agreement()).isInstanceOf(Agreement.InForce.class);
    }

    @Test
    void any_edit_clears_the_others_endorsement() {
        course.with(
                new Endorse(World.SAM_SIGNED_IN, World.PROPOSAL, FIRST),
                new Amend(Course.DANA, World.PROPOSAL, World.DANAS_WORDS, SECOND));

        assertThat(course.live().agreement()).isInstanceOf(Agreement.Proposed.class);
        assertThat(course.live().agreement().endorsedBy(Side.CLIENT)).isFalse();
        course.refuses(new Endorse(World.SAM_SIGNED_IN, World.PROPOSAL, FIRST), Refusal.TEXT_HAS_CHANGED);
    }

    @Test
    void an_objection_ends_it_and_is_kept() {
        course.with(
                new Endorse(World.SAM_SIGNED_IN, World.PROPOSAL, FIRST),
                new ObjectTo(World.SAM_BY_LINK, World.PROPOSAL, Optional.empty()),
                new Amend(Course.DANA, World.PROPOSAL, World.DANAS_WORDS, SECOND),
                new Endorse(World.SAM_SIGNED_IN, World.PROPOSAL, SECOND));

        assertThat(course.live().agreement().objectors()).containsExactly(Side.CLIENT);
        assertThat(course.live().agreement()).isInstanceOf(Agreement.InForce.class);
    }

    @Test
    void a_link_does_not_endorse_and_nobody_endorses_for_the_client() {
        course.refuses(new Endorse(World.SAM_BY_LINK, World.PROPOSAL, FIRST), Refusal.NEEDS_SIGN_IN);
        course.refuses(new Endorse(Course.MONA, World.PROPOSAL, FIRST), Refusal.NOT_ONE_OF_THE_TWO);
    }

    @Test
    void a_new_owner_has_endorsed_nothing() {
        course.with(
                new Endorse(World.SAM_SIGNED_IN, World.PROPOSAL, FIRST),
                new OfferHandOver(Course.DANA, World.RAVI),
                new AcceptHandOver(Course.RAVI));

        assertThat(course.live().agreement().endorsedBy(Side.CLINICIAN)).isFalse();
        assertThat(course.live().agreement().endorsedBy(Side.CLIENT)).isTrue();
    }
}
