package org.rapport.alliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.CalibratedStepDrop;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.Recovery;
import org.rapport.alliance.simulation.Rupture;
import org.rapport.alliance.simulation.Strain;
import org.rapport.alliance.simulation.Truth;
import org.rapport.alliance.simulation.World;

/** Real rules over made-up cases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgeTest {
    private static final Ruler SCALE =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(0), OptionalDouble.of(40), 1);

    @Test
    void the_last_score_before_the_onset_tells_whether_it_fell_from_the_ceiling() {
        assertThat(Judge.isFromCeiling(rupturedIn(3, 30, 40, 20), SCALE)).isTrue();
        assertThat(Judge.isFromCeiling(rupturedIn(4, 30, 40, Double.NaN, 20), SCALE))
                .isTrue();
        assertThat(Judge.isFromCeiling(rupturedIn(3, 40, 39, 40), SCALE)).isFalse();
        assertThat(Judge.isFromCeiling(rupturedIn(1, 40), SCALE)).isFalse();
    }

    private static Case rupturedIn(int onset, double... scores) {
        Rupture rupture = new Rupture(onset, onset, 2, 6, Recovery.FULL);
        return new Case(Course.of(scores), new Truth(0, scores.length, Optional.of(rupture)));
    }

    @Test
    void deeper_ruptures_are_found_more_often_and_laxer_rules_find_more() {
        World world = World.Preset.WAI_SR.world();
        double shallow = found(world.with(Strain.usual(1).deep(1.5, 2)), 0.1);
        double deep = found(world.with(Strain.usual(1).deep(3, 4)), 0.1);
        double lax = found(world.with(Strain.usual(1).deep(1.5, 2)), 0.3);
        assertThat(deep).isGreaterThan(shallow + 0.1);
        assertThat(lax).isGreaterThan(shallow + 0.02);
    }

    private static double found(World world, double alpha) {
        List<Judged> judged = new Judge(world.background())
                .over(new Cases(world, 1).first(1_000), id -> new CalibratedStepDrop(alpha, 12, 6));
        assertThat(judged).hasSize(1_000);
        return Performance.of(judged).onTheDay().share();
    }

    @Test
    void each_case_is_given_the_rule_of_its_number() {
        World world = World.Preset.WAI_SR.world().with(Strain.usual(1).deep(6, 6));
        CalibratedStepDrop lax = new CalibratedStepDrop(0.4, 12, 1_000);
        CalibratedStepDrop never = new CalibratedStepDrop(1e-12, 12, 1_000);
        List<Judged> judged =
                new Judge(world.background()).over(new Cases(world, 2).first(400), id -> id % 2 == 0 ? lax : never);
        assertThat(judged.stream().filter(one -> one.truth().id() % 2 == 1 && one.isAlarmed()))
                .hasSizeLessThan(20);
        assertThat(judged.stream().filter(one -> one.truth().id() % 2 == 0 && one.isAlarmed()))
                .hasSizeGreaterThan(150);
    }
}
