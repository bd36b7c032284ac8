package org.rapport.alliance.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

/** A strain shows in the scores exactly as the truth says; all else in the case stays as it would have been. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuptureTest {
    private static final int MANY = 4_000;
    private static final Ruler OPEN =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.empty(), OptionalDouble.empty(), 0);
    private static final World OPEN_WORLD =
            World.Preset.WAI_SR.world().with(OPEN).with(Attendance.complete(12)).with(Strain.usual(0.35));

    @Test
    void a_strained_case_is_its_undisturbed_twin_less_the_strain() {
        Sample strained = Sample.of(OPEN_WORLD, 1, MANY);
        Sample twins = Sample.of(OPEN_WORLD.undisturbed(), 1, MANY);
        for (int i = 0; i < MANY; i++) {
            Truth truth = strained.truths().get(i);
            for (int session = 1; session <= 12; session++) {
                double fallen =
                        twins.scores().get(i)[session - 1] - strained.scores().get(i)[session - 1];
                int now = session;
                double expected =
                        truth.rupture().map(rupture -> rupture.at(now)).orElse(0.0);
                assertThat(fallen).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @Test
    void on_symptom_scales_a_strain_is_a_rise() {
        World symptoms = HeldOut.SYMPTOMS
                .world()
                .with(new Ruler(Direction.HIGHER_IS_WORSE, OptionalDouble.empty(), OptionalDouble.empty(), 0))
                .with(Attendance.complete(12))
                .with(Strain.usual(1));
        Sample strained = Sample.of(symptoms, 2, 100);
        Sample twins = Sample.of(symptoms.undisturbed(), 2, 100);
        for (int i = 0; i < 100; i++) {
            Rupture rupture = strained.truths().get(i).rupture().orElseThrow();
            int cell = rupture.onset() - 1;
            assertThat(strained.scores().get(i)[cell] - twins.scores().get(i)[cell])
                    .isCloseTo(rupture.points(), within(1e-9));
        }
    }

    @Test
    void rate_depth_and_recovery_come_back() {
        List<Truth> truths = Sample.of(OPEN_WORLD, 3, MANY).truths();
        List<Rupture> ruptures =
                truths.stream().flatMap(truth -> truth.rupture().stream()).toList();
        assertThat(ruptures.size() / (double) MANY).isCloseTo(0.35, within(4 * Math.sqrt(0.23 / MANY)));
        assertThat(ruptures).allMatch(rupture -> rupture.depth() >= 1.5 && rupture.depth() <= 4);
        assertThat(ruptures).allMatch(rupture -> rupture.onset() >= 3 && rupture.last() <= 12);
        assertThat(ruptures).allMatch(rupture -> Math.abs(rupture.points() - 3 * rupture.depth()) < 1e-9);
        assertThat(share(ruptures, Recovery.FULL)).isCloseTo(0.5, within(0.06));
        assertThat(share(ruptures, Recovery.PARTIAL)).isCloseTo(0.2, within(0.05));
    }

    private static double share(List<Rupture> ruptures, Recovery recovery) {
        return ruptures.stream()
                        .filter(rupture -> rupture.recovery() == recovery)
                        .count()
                / (double) ruptures.size();
    }

    @Test
    void durations_are_geometric_and_end() {
        World long_ = OPEN_WORLD.with(Attendance.complete(60)).with(Strain.usual(1));
        List<Integer> durations = new ArrayList<>();
        Sample.of(long_, 4, MANY)
                .truths()
                .forEach(truth -> truth.rupture()
                        .filter(rupture -> rupture.onset() <= 50 && rupture.recovery() != Recovery.NONE)
                        .ifPresent(rupture -> durations.add(rupture.duration())));
        assertThat(durations).allMatch(duration -> duration <= 6);
        double one = durations.stream().filter(duration -> duration == 1).count() / (double) durations.size();
        assertThat(one).isCloseTo(1 / 1.7, within(0.04));
    }

    @Test
    void who_leaves_before_it_begins_has_no_rupture() {
        World leaving = OPEN_WORLD.with(new Attendance(12, 12, 0, 0, 0.3, 0.3)).with(Strain.usual(1));
        Sample sample = Sample.of(leaving, 5, MANY);
        assertThat(sample.truths()).anyMatch(truth -> truth.rupture().isEmpty());
        assertThat(sample.truths())
                .allMatch(truth -> truth.rupture().stream()
                        .allMatch(
                                rupture -> rupture.onset() <= truth.sessions() && rupture.last() <= truth.sessions()));
    }

    @Test
    void polite_scores_show_a_strain_bit_by_bit_and_relief_at_once() {
        Said said = new Said(java.util.Optional.of(new Rupture(3, 5, 2, 8, Recovery.FULL)), 0.5);
        double[] shown = new double[6];
        for (int session = 1; session <= 6; session++) {
            shown[session - 1] = said.at(session);
        }
        assertThat(shown).containsExactly(0, 0, 4, 6, 7, 0);
    }

    @Test
    void worlds_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> Strain.usual(1.2)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Strain.none().polite(0)).hasMessageContaining("said at once");
        assertThatThrownBy(() -> Noise.normal(0, 0.2)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> Noise.normal(1, 1)).hasMessageContaining("below 1");
        assertThatThrownBy(() -> Attendance.complete(0)).hasMessageContaining("one session or more");
        assertThatThrownBy(() -> Level.steady(1, -1, 0)).hasMessageContaining("0 or more");
    }
}
