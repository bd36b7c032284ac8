package org.rapport.alliance.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.simulation.Attendance;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.Level;
import org.rapport.alliance.simulation.Noise;
import org.rapport.alliance.simulation.World;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TogetherTest {
    private static final int CASES = 4000;
    private static final World WORLD = World.Preset.WAI_SR
            .world()
            .with(Level.steady(40, 7, 0))
            .with(Noise.normal(3, 0.3).varying(12));
    private static final Background KNOWN = new Background(
            WORLD.ruler(), Optional.of(new Cohort(0, 40, 7, 3, 0.3, 0, 0, 0, 12, "the world of this test")));

    @Test
    void rules_run_together_keep_to_the_rate_in_short_and_in_long_cases() {
        List<Criterion> together = Together.of(asked("worse-than-expected", "step-drop", "cusum"), 0.10);
        for (int sessions : new int[] {6, 14}) {
            assertThat(flagged(together, sessions)).as("%d sessions", sessions).isCloseTo(0.10, within(0.02));
        }
    }

    @Test
    void as_offered_they_would_be_wrong_far_more_often() {
        List<Criterion> asOffered = asked("worse-than-expected", "step-drop", "cusum").stream()
                .map(Together.Asked::asOffered)
                .toList();
        assertThat(flagged(asOffered, 14)).isGreaterThan(0.13);
    }

    @Test
    void without_a_cohort_they_are_as_they_are_offered() {
        Criterion one = Together.of(asked("flat-ceiling"), 0.10).getFirst();
        assertThat(one.statement())
                .isEqualTo(asked("flat-ceiling").getFirst().asOffered().statement());
        Sounding sounding = new Sounding(List.of(one), Background.of(WORLD.ruler()), finding -> true);
        assertThat(sounding.finds(org.rapport.alliance.series.Course.of(60, 60, 60, 60)))
                .isTrue();
    }

    private static double flagged(List<Criterion> rules, int sessions) {
        List<Case> cases = new Cases(WORLD.with(Attendance.complete(sessions)).undisturbed(), 99).first(CASES);
        Sounding sounding = new Sounding(rules, KNOWN, Finding::isFlagged);
        return cases.stream().filter(one -> sounding.finds(one.course())).count() / (double) CASES;
    }

    private static List<Together.Asked> asked(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> new Together.Asked(Catalogue.named(name).orElseThrow(), Map.of()))
                .toList();
    }
}
