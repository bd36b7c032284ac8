package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.statistics.Normal;
import org.rapport.alliance.statistics.StudentScore;

/** Against a matrix filter that shares no line with it, and against sums over the normal distribution. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpectationTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final Cohort COHORT = new Cohort(0, 40, 6, 3, 0.4, 1.5, -0.2, 0.7, 9, 12, 0, 0.05, "made up");

    @ParameterizedTest
    @EnumSource
    void without_ends_it_expects_what_the_matrix_filter_does_session_by_session(Direction direction) {
        SplittableRandom random = new SplittableRandom(3);
        Ruler ruler = new Ruler(direction, OptionalDouble.empty(), OptionalDouble.empty(), 2);
        Expectation expected = new Expectation(COHORT, ruler);
        for (int person = 0; person < 20; person++) {
            MatrixFilter filter = new MatrixFilter(COHORT, ruler.sign(), 2);
            expected.begin(1);
            for (int session = 1; session <= 15; session++) {
                agree(expected, filter);
                if (random.nextInt(4) > 0) {
                    double turned = filter.mean() + 2 * Math.rint(random.nextGaussian() * (session == 8 ? 20 : 2));
                    expected.take(turned);
                    filter.update(turned);
                    assertThat(expected.scale()).isCloseTo(filter.scale(), within(1e-9));
                }
                expected.pass(session);
                filter.next(session);
            }
        }
    }

    private static void agree(Expectation expected, MatrixFilter filter) {
        assertThat(expected.mean()).isCloseTo(filter.mean(), within(1e-9));
        assertThat(expected.width()).isCloseTo(filter.width(), within(1e-9));
        double freedom = 1 / (1 / filter.freedom() + 1 / 12.0);
        double edge = (filter.mean() - 3 + 1 - filter.mean()) / filter.width();
        assertThat(expected.normalScore(filter.mean() - 3)).isCloseTo(StudentScore.of(edge, freedom), within(1e-9));
        assertThat(expected.edge(StudentScore.of(edge, freedom))).isCloseTo(filter.mean() - 2, within(1e-9));
    }

    @Test
    void a_course_common_to_all_counts_from_session_1_wherever_a_case_begins() {
        Expectation expected = new Expectation(COHORT, Ruler.open(Direction.HIGHER_IS_BETTER));
        for (int session : new int[] {1, 2, 7, 511, 512, 600}) {
            expected.begin(session);
            assertThat(expected.mean()).isCloseTo(40 + 1.5 * Math.log(session) - 0.2 * (session - 1), within(1e-9));
        }
        expected.begin(0);
        assertThat(expected.mean()).isCloseTo(40.2, within(1e-12));
        Expectation turned = new Expectation(COHORT, Ruler.open(Direction.HIGHER_IS_WORSE));
        turned.begin(7);
        assertThat(turned.mean()).isCloseTo(-(40 + 1.5 * Math.log(7) - 1.2), within(1e-12));
    }

    @Test
    void the_best_score_says_that_the_latent_one_lies_there_or_beyond() {
        cut(60, 44, 44 - 0.5, 1);
    }

    @Test
    void the_worst_score_says_that_the_latent_one_lies_there_or_below() {
        cut(60, 36, 36 + 0.5, -1);
    }

    /** Scores at one end of the scale twice, then none: what is expected, against sums over the cut normal distribution. */
    private static void cut(int otherEnd, double end, double edge, int side) {
        boolean top = side > 0;
        Ruler ruler = new Ruler(
                Direction.HIGHER_IS_BETTER,
                OptionalDouble.of(top ? -otherEnd : end),
                OptionalDouble.of(top ? end : 2 * otherEnd),
                1);
        Expectation expected = new Expectation(COHORT, ruler);
        MatrixFilter filter = new MatrixFilter(COHORT, 1, 1);
        expected.begin(1);
        double squares = 9 * 9;
        double freedom = 9;
        for (int session = 1; session <= 6; session++) {
            double scale = Math.sqrt(squares / freedom);
            assertThat(expected.mean()).isCloseTo(filter.mean(), within(1e-6));
            double width = Math.sqrt(filter.latentVariance()) * scale / 3;
            assertThat(expected.width()).isCloseTo(width, within(1e-6));
            if (session <= 2) {
                double m = filter.mean();
                DoubleUnaryOperator density = x -> normal((x - m) / width) / width;
                double from = top ? edge : m - 12 * width;
                double to = top ? m + 12 * width : edge;
                double there = sum(density, from, to);
                double mean = sum(x -> x * density.applyAsDouble(x), from, to) / there;
                double square = sum(x -> (x - m) * (x - m) * density.applyAsDouble(x), from, to) / there;
                double varianceLeft = square - (mean - m) * (mean - m);
                double open = top ? 1 - there : 1;
                squares += scale * scale * (square / (width * width) - (1 - open));
                freedom += open;
                filter.learn(mean - m, filter.latentVariance(), varianceLeft * 9 / (scale * scale));
                expected.take(end);
                assertThat(expected.scale()).isCloseTo(Math.sqrt(squares / freedom), within(1e-6));
            }
            expected.pass(session);
            filter.next(session);
        }
    }

    @Test
    void many_best_scores_where_they_were_to_be_expected_teach_nothing_and_break_nothing() {
        Ruler ruler = new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(0), OptionalDouble.of(30), 1);
        Expectation expected = new Expectation(COHORT, ruler);
        expected.begin(1);
        for (int session = 1; session <= 60; session++) {
            expected.take(30);
            expected.pass(session);
        }
        double low = expected.mean() - 3 * expected.width() - 0.5;
        assertThat(expected.normalScore(low))
                .isBetween(
                        StudentScore.of(-3, 1 / (1 / 10.0 + 1 / 12.0)), StudentScore.of(-3, 1 / (1 / 9.0 + 1 / 12.0)));
        assertThat(expected.scale()).isBetween(2.5, 3.0);
    }

    @Test
    void what_was_flagged_unsettles_the_level_and_how_far_the_next_moves_is_the_gain() {
        Expectation expected = new Expectation(COHORT, Ruler.open(Direction.HIGHER_IS_BETTER));
        expected.begin(1);
        double before = expected.width();
        expected.unsettle(2);
        assertThat(expected.width()).isCloseTo(Math.sqrt(before * before + 36), within(1e-9));
        expected.begin(1);
        expected.take(45);
        double variance = 36 + 9 + 1.0 / 12;
        assertThat(expected.pull()).isCloseTo(36 / variance + 0.4 * 9 / variance, within(1e-12));
    }

    @Test
    void the_chance_while_fitting_is_that_of_students_distribution_mixed_with_what_is_out_of_the_ordinary() {
        Expectation expected = new Expectation(COHORT, Ruler.open(Direction.HIGHER_IS_BETTER));
        for (double off : new double[] {-30, -9, -4, 0, 1, 6, 40}) {
            expected.begin(1);
            assertThat(expected.takeWarily(40 + off, NONE)).isCloseTo(Math.log(mixed(off, 0.05)), within(2e-4));
        }
        expected.begin(1);
        double oddUpTo = sum(x -> odd(x, Math.sqrt(45)), -100, -4.5);
        double above = 1 - 0.95 * expected.chanceUpTo(35) - 0.05 * oddUpTo;
        assertThat(expected.takeWarily(41, 35)).isCloseTo(Math.log(mixed(1, 0.05) / above), within(2e-4));
    }

    /** The density of a score so far off in the first session. */
    private static double mixed(double off, double strange) {
        double total = Math.sqrt(36 + 9 + 1.0 / 12);
        double tails = 1 / (1 / 9.0 + 1 / 12.0);
        DoubleUnaryOperator bell = t -> Math.pow(1 + t * t / tails, -(tails + 1) / 2);
        double usual = bell.applyAsDouble(off / total) / sum(bell, -400, 400) / total;
        return (1 - strange) * usual + strange * odd(off, total);
    }

    /** The density of a session out of the ordinary, so far off: nine in ten are strained. */
    private static double odd(double off, double total) {
        double strained = Math.sqrt(total * total + 3.75 * 3.75);
        return (0.9 * normal((off + 7.5) / strained) + 0.1 * normal((off - 7.5) / strained)) / strained;
    }

    @Test
    void at_the_ends_the_chance_is_that_of_lying_there_or_beyond() {
        Ruler ruler = new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(30), OptionalDouble.of(44), 1);
        Expectation expected = new Expectation(COHORT, ruler);
        double width = Math.sqrt(45);
        expected.begin(1);
        double best = 1 - Normal.below(StudentScore.of(3.5 / width, 1 / (1 / 9.0 + 1 / 12.0)));
        double oddBest = sum(x -> odd(x, width), 3.5, 100);
        assertThat(expected.takeWarily(44, NONE)).isCloseTo(Math.log(0.95 * best + 0.05 * oddBest), within(1e-6));
        expected.begin(1);
        double worst = Normal.below(StudentScore.of(-9.5 / width, 1 / (1 / 9.0 + 1 / 12.0)));
        double oddWorst = sum(x -> odd(x, width), -100, -9.5);
        assertThat(expected.takeWarily(30, NONE)).isCloseTo(Math.log(0.95 * worst + 0.05 * oddWorst), within(1e-6));
    }

    /** As far as a session's noise is fresh, it leans: chance, way back and density tell the same. */
    @Test
    void noise_that_leans_makes_low_scores_likelier_as_far_as_it_is_fresh() {
        Cohort leaning = new Cohort(0, 40, 6, 3, 0.4, 1.5, -0.2, 0.7, 9, 12, -0.5, 0.05, "made up");
        Expectation expected = new Expectation(leaning, Ruler.open(Direction.HIGHER_IS_BETTER));
        expected.begin(1);
        double lean = -0.5 * Math.pow(0.84 * 9 / 45, 1.5);
        double deviation = -19.5 / Math.sqrt(45);
        double score = Lean.straight(StudentScore.of(deviation, 1 / (1 / 9.0 + 1 / 12.0)), lean);
        assertThat(expected.normalScore(20)).isCloseTo(score, within(1e-9));
        assertThat(expected.edge(score)).isCloseTo(20.5, within(1e-9));
        Expectation turned = new Expectation(leaning, Ruler.open(Direction.HIGHER_IS_WORSE));
        turned.begin(1);
        double other = Lean.straight(StudentScore.of(deviation, 1 / (1 / 9.0 + 1 / 12.0)), -lean);
        assertThat(turned.normalScore(-60)).isCloseTo(other, within(1e-9));
    }

    @Test
    void while_fitting_a_score_is_believed_by_as_much_as_it_looks_ordinary() {
        for (double off : new double[] {-25, -12, 2}) {
            Expectation expected = new Expectation(COHORT, Ruler.open(Direction.HIGHER_IS_BETTER));
            expected.begin(1);
            expected.takeWarily(40 + off, NONE);
            double trust = 0.95 * mixed(off, 0) / mixed(off, 0.05);
            assertThat(expected.mean())
                    .isCloseTo(40 + trust * off * 45 / (45 + 1.0 / 12), within(2e-3 * Math.abs(off)));
            double scale = expected.scale();
            assertThat(scale).isBetween(1.0, 5.0);
            double doubt = 1 - trust;
            expected.pass(1);
            double gain = 36 / (45 + 1.0 / 12);
            double level = 36 - trust * gain * gain * (45 + 1.0 / 12) + doubt * 2.5 * 9 + 0.49;
            double noiseGain = 9 / (45 + 1.0 / 12);
            double noise = 0.16 * (9 - trust * noiseGain * noiseGain * (45 + 1.0 / 12)) + 0.84 * 9;
            double both = -0.4 * trust * gain * noiseGain * (45 + 1.0 / 12);
            assertThat(expected.width()).isCloseTo(scale / 3 * Math.sqrt(level + 2 * both + noise), within(5e-3));
        }
    }

    @Test
    void what_was_out_of_the_ordinary_may_be_so_again_and_a_new_case_begins_without_doubt() {
        Expectation expected = new Expectation(COHORT, Ruler.open(Direction.HIGHER_IS_BETTER));
        expected.begin(1);
        double first = expected.takeWarily(10, NONE);
        expected.pass(1);
        double second = expected.takeWarily(10, NONE);
        assertThat(second - first).isBetween(1.0, 5.0);
        expected.begin(1);
        assertThat(expected.takeWarily(10, NONE)).isEqualTo(first);
    }

    private static double normal(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Simpson's rule. */
    private static double sum(DoubleUnaryOperator f, double from, double to) {
        int parts = 20_000;
        double step = (to - from) / parts;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < parts; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(from + i * step);
        }
        return sum * step / 3;
    }
}
