package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.simulation.Attendance;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.Level;
import org.rapport.alliance.simulation.Noise;
import org.rapport.alliance.simulation.Strain;
import org.rapport.alliance.simulation.World;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CohortFitTest {
    private static final World WORLD = World.Preset.WAI_SR
            .world()
            .with(Level.steady(40, 6, 0))
            .with(Noise.normal(3, 0.4))
            .with(new Attendance(15, 15, 0.1, 0.1, 0, 0));

    @Tag("slow")
    @Test
    void it_finds_again_what_cases_were_drawn_from() {
        Cohort found = fit(WORLD.with(Strain.usual(0)));
        assertThat(found.mean()).isCloseTo(40, within(0.8));
        assertThat(found.sdBetween()).isCloseTo(6, within(0.5));
        assertThat(found.sdWithin()).isCloseTo(3, within(0.2));
        assertThat(found.autocorrelation()).isCloseTo(0.4, within(0.06));
        assertThat(found.sdOfDifferences()).isCloseTo(3 * Math.sqrt(2 * 0.6), within(0.2));
    }

    @Tag("slow")
    @Test
    void strains_in_a_third_of_the_cases_hardly_widen_it() {
        Cohort found = fit(WORLD.with(Strain.usual(0.35)));
        assertThat(found.sdWithin()).isCloseTo(3, within(0.3));
        assertThat(found.odd()).isGreaterThan(fit(WORLD.with(Strain.usual(0))).odd());
    }

    @Tag("slow")
    @Test
    void it_finds_to_which_side_the_noise_leans_whichever_end_is_the_good_one() {
        World leaning = WORLD.with(Strain.usual(0)).with(Noise.normal(3, 0.4).leaning(0.8));
        Cohort found = fit(leaning);
        assertThat(found.lean()).isBetween(-0.6, -0.35);
        assertThat(fit(WORLD.with(Strain.usual(0))).lean()).isBetween(-0.1, 0.1);
        World turned =
                leaning.with(new Ruler(Direction.HIGHER_IS_WORSE, OptionalDouble.of(12), OptionalDouble.of(60), 1));
        assertThat(fit(turned).lean()).isBetween(0.35, 0.6);
    }

    /** Had the scores at the end of the scale normal tails and the others not, this would come out as normal. */
    @Tag("slow")
    @Test
    void heavy_tails_are_seen_near_the_end_of_the_scale_too() {
        World tailed = WORLD.with(Strain.usual(0))
                .with(Level.steady(52, 6, 0))
                .with(Noise.normal(3, 0.4).tailed(4));
        assertThat(fit(tailed).steadiness()).isLessThan(15);
    }

    @Tag("slow")
    @Test
    void where_noise_leans_towards_the_bad_end_the_rate_is_still_what_it_says() {
        World leaning = WORLD.with(Strain.usual(0)).with(Noise.normal(3, 0.4).leaning(0.8));
        Cohort found = fit(leaning);
        var rule = new WorseThanExpected(0.10, OptionalInt.empty(), 2.5)
                .on(new Background(leaning.ruler(), Optional.of(found)));
        var others = new Cases(leaning, 11).first(2000);
        long flagged =
                others.stream().filter(each -> flags(rule, each.course())).count();
        assertThat(flagged / 2000.0).isBetween(0.075, 0.125);
    }

    private static boolean flags(Examination rule, Course course) {
        boolean[] any = new boolean[1];
        rule.over(course, finding -> any[0] |= finding.isFlagged());
        return any[0];
    }

    @Tag("slow")
    @Test
    void the_same_cases_give_the_same_cohort_bit_for_bit() {
        assertThat(fit(WORLD)).isEqualTo(fit(WORLD));
    }

    @Test
    void too_few_steps_or_scores_that_never_move_give_none() {
        var ruler = WORLD.ruler();
        assertThat(CohortFit.of(List.of(), ruler)).isEmpty();
        assertThat(CohortFit.of(List.of(Course.of(40, 41, 39)), ruler)).isEmpty();
        assertThat(CohortFit.of(List.of(Course.of(60, 60, 60, 60, 60, 60, 60, 60)), ruler))
                .isEmpty();
        assertThat(CohortFit.of(List.of(Course.of(40, 41, 39, 42, 41, 40, 38, 41)), ruler))
                .isPresent();
    }

    @Test
    void the_unit_and_a_pile_at_the_best_end_are_read_off_the_scores() {
        OptionalDouble unknown = OptionalDouble.empty();
        var twelfths = List.of(Course.of(3 + 1.0 / 12, 3.5, 4 + 2.0 / 12, 3.25));
        assertThat(RulerFound.in(twelfths, Direction.HIGHER_IS_BETTER, unknown, unknown)
                        .ruler()
                        .unit())
                .isEqualTo(1.0 / 12);
        var piled = List.of(Course.of(40, 40, 39, 37, 40, 38, 36));
        RulerFound found = RulerFound.in(piled, Direction.HIGHER_IS_BETTER, unknown, unknown);
        assertThat(found.bestEndAssumed()).isTrue();
        assertThat(found.ruler().best()).isEqualTo(40);
        assertThat(RulerFound.in(piled, Direction.HIGHER_IS_WORSE, unknown, unknown)
                        .bestEndAssumed())
                .isFalse();
        assertThat(RulerFound.in(
                                List.of(Course.of(0.123, 4.567, Math.PI)), Direction.HIGHER_IS_BETTER, unknown, unknown)
                        .ruler()
                        .unit())
                .isZero();
    }

    private static Cohort fit(World world) {
        List<Course> courses = new Cases(world, 7)
                .first(800).stream().map(each -> each.course()).toList();
        return CohortFit.of(courses, world.ruler()).orElseThrow();
    }
}
