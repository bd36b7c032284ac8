package org.rapport.alliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.simulation.World;

/** Rules are told what earlier cases tell, not the truth. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToldTest {
    @Test
    void what_is_told_is_found_in_cases_and_near_the_truth_but_not_it() {
        World world = World.Preset.WAI_SR.world();
        Cohort told = new Told(1).of(world).cohort().orElseThrow();
        assertThat(told.cases()).isEqualTo(400);
        assertThat(told.mean())
                .isCloseTo(world.level().mean(), within(1.5))
                .isNotEqualTo(world.level().mean());
        assertThat(told.sdWithin()).isCloseTo(world.noise().sd(), within(0.8));
        assertThat(new Told(1).of(world)).isEqualTo(new Told(1).of(world));
        assertThat(new Told(2).of(world)).isNotEqualTo(new Told(1).of(world));
    }
}
