package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.calibration.Textbook;
import org.rapport.alliance.calibration.Undisturbed;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.simulation.Noise;
import org.rapport.alliance.simulation.World;

/** Holds the stated false-alarm rate to a simulation in which nothing is wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibrationTest {
    private static final int CASES = 20_000;

    @ParameterizedTest
    @CsvSource({
        "0.10, 6, 2.05", "0.05, 6, 2.33", "0.10, 12, 2.35", "0.05, 12, 2.62",
        "0.10, 20, 2.55", "0.05, 20, 2.79", "0.10, 30, 2.70", "0.05, 30, 2.92"
    })
    void k_meets_the_simulated_table(double alpha, int sessions, double k) {
        assertThat(new AlarmBudget(alpha, sessions).k(sessions)).isCloseTo(k, within(0.02));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "6, 12, 0",
        "12, 12, 0",
        "20, 12, 0",
        "12, 12, 0.3",
        "20, 20, 0.3",
        "6, 6, 0.5",
        "12, 12, 0.5",
        "20, 12, 0.5"
    })
    void with_the_cohort_spread_alone_the_rate_is_the_stated_one(int sessions, int planned, double following) {
        CalibratedStepDrop rule = new CalibratedStepDrop(0.10, planned, 1_000);
        double stated = rule.falseAlarm(sessions).rate().orElseThrow();
        assertThat(simulated(rule, sessions, following)).isCloseTo(stated, within(4 * error(stated)));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"6, 0", "12, 0", "20, 0", "12, 0.3", "20, 0.5"})
    void with_the_own_spread_too_the_rate_is_at_most_the_stated_one(int sessions, double following) {
        CalibratedStepDrop rule = CalibratedStepDrop.DEFAULT;
        FalseAlarm stated = rule.falseAlarm(sessions);
        double rate = stated.rate().orElseThrow();
        double simulated = simulated(rule, sessions, following);
        assertThat(simulated).isBetween(0.5 * rate, rate + 4 * error(rate));
        assertThat(stated.precision())
                .isEqualTo(sessions < 8 ? FalseAlarm.Precision.ABOUT : FalseAlarm.Precision.AT_MOST);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"6, 5", "12, 5", "12, 12", "20, 12"})
    void where_persons_differ_a_spread_drawn_towards_the_cohorts_keeps_to_the_rate_within_two_in_a_hundred(
            int sessions, int alike) {
        CalibratedStepDrop rule = new CalibratedStepDrop(0.10, sessions, 6, OptionalDouble.of(alike));
        double stated = rule.falseAlarm(sessions).rate().orElseThrow();
        World world = Textbook.world(sessions, 0.3).with(Noise.normal(3, 0.3).varying(alike));
        double rate = Undisturbed.of(world, CASES, 7).falseAlarms(rule).share();
        System.out.printf("sessions %d, alike %d: %.4f of %.4f%n", sessions, alike, rate, stated);
        assertThat(rate).isBetween(stated - 0.02, stated + 0.005);
        assertThat(rule.falseAlarm(sessions).precision()).isEqualTo(FalseAlarm.Precision.AT_MOST);
    }

    @Test
    void a_calm_person_is_tested_by_a_smaller_fall_and_a_restless_one_by_a_larger() {
        CalibratedStepDrop rule = new CalibratedStepDrop(0.10, 12, 6, OptionalDouble.of(8));
        assertThat(rule.sd(7, 6 * 0.25, 2)).isCloseTo(Math.sqrt((8 * 4 + 1.5) / 14), within(1e-12));
        assertThat(rule.sd(7, 6 * 0.25, 2)).isLessThan(2);
        assertThat(rule.sd(7, 6 * 16, 2)).isBetween(2.0, 4.0);
        assertThat(rule.sd(1, 0, 2)).isEqualTo(2);
        assertThat(rule.k(0)).isGreaterThan(rule.k(10)).isGreaterThan(CalibratedStepDrop.DEFAULT.k(0));
    }

    @Test
    void a_series_and_scores_in_a_row_are_tested_alike() {
        CalibratedStepDrop rule = new CalibratedStepDrop(0.2, 8, 6, OptionalDouble.of(5));
        Measure measure = Given.measure(Direction.HIGHER_IS_BETTER, new Range(-1e6, 1e6), 1.5);
        Cohort cohort = new Cohort(0, 0, 1, 1.5 / Math.sqrt(2), 0, 0, 0, 0, 5, "test");
        Examination examination = rule.on(new Background(Ruler.of(measure), Optional.of(cohort)));
        Random random = new Random(3);
        int flags = 0;
        for (int i = 0; i < 500; i++) {
            double[] scores = undisturbed(random, 12, 0.2);
            List<Integer> inARow = new ArrayList<>();
            examination.over(Course.of(scores), finding -> inARow.add(finding.session()));
            assertThat(rule.examine(Given.scores(measure, scores)).stream()
                            .filter(Finding::isFlagged)
                            .map(Finding::session)
                            .toList())
                    .isEqualTo(inARow);
            flags += inARow.size();
        }
        assertThat(flags).isGreaterThan(20);
    }

    /** Share of undisturbed AR(1) series with at least one flag. */
    private static double simulated(CalibratedStepDrop rule, int sessions, double following) {
        Random random = new Random(sessions * 1_000L + Math.round(following * 10));
        double spread = Math.sqrt(2 * (1 - following));
        Measure measure = Given.measure(Direction.HIGHER_IS_BETTER, new Range(-1e6, 1e6), spread);
        int flagged = 0;
        for (int i = 0; i < CASES; i++) {
            double[] scores = undisturbed(random, sessions, following);
            if (rule.examine(Given.scores(measure, scores)).stream().anyMatch(Finding::isFlagged)) {
                flagged++;
            }
        }
        double rate = (double) flagged / CASES;
        System.out.printf("sessions %d, AR %.1f, %s: %.4f%n", sessions, following, rule, rate);
        return rate;
    }

    private static double[] undisturbed(Random random, int sessions, double following) {
        double[] scores = new double[sessions];
        scores[0] = random.nextGaussian();
        for (int t = 1; t < sessions; t++) {
            scores[t] = following * scores[t - 1] + Math.sqrt(1 - following * following) * random.nextGaussian();
        }
        return scores;
    }

    private static double error(double rate) {
        return Math.sqrt(rate * (1 - rate) / CASES);
    }
}
