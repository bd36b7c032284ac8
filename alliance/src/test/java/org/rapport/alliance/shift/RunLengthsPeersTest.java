package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.series.Course;

/** Run length for run length what the published packages and vectors say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunLengthsPeersTest {
    private static final double[] FALL = {48, 49, 47, 48, 50, 49, 38, 37, 39, 38, 47, 48};
    private final List<double[]> scores = PeerRow.scores();

    @Test
    void with_known_variance_the_golden_vector_holds() {
        RunLengths runs = new RunLengths(new KnownVariance(48, 25, 4), 0.1, 0, 100);
        assertGolden(
                runs,
                new double[] {.140289, .997678, .109131, .111484, .107762, .985461, .151052},
                List.of(6, 1, 2, 3, 4, 1, 2));
    }

    @Test
    void with_unknown_variance_the_golden_vector_holds() {
        RunLengths runs = new RunLengths(new UnknownVariance(48, 1, 1, 4), 0.1, 0, 100);
        assertGolden(
                runs,
                new double[] {.148942, .814683, .115896, .113082, .109473, .395402, .237834},
                List.of(6, 1, 2, 3, 4, 5, 2));
    }

    private static void assertGolden(RunLengths runs, double[] upToOne, List<Integer> likeliest) {
        for (int i = 0; i < FALL.length; i++) {
            runs.observe(FALL[i]);
            if (i == 0) {
                assertThat(runs.upTo(1)).isEqualTo(1);
            }
            if (i >= 5) {
                assertThat(runs.upTo(1)).isCloseTo(upToOne[i - 5], within(5e-7));
                assertThat(runs.likeliest()).isEqualTo(likeliest.get(i - 5));
            }
        }
    }

    @Test
    void like_ocp_for_every_step_of_every_series() {
        Map<String, RunLengths> runs = new HashMap<>();
        Map<String, TreeSet<Integer>> starts = new HashMap<>();
        List<PeerRow> rows = PeerRow.rows("ocp/bocpd_gaussian_h20.csv");
        assertThat(rows).hasSize(5035).allSatisfy(row -> {
            double[] x = scores.get(row.whole("id") - 1);
            double mean = DoubleStream.of(x).average().orElseThrow();
            double b = variance(x, mean) / 2 + 1e-6;
            assertThat(mean).isCloseTo(row.number("mean"), within(1e-12 * mean));
            assertThat(b).isCloseTo(row.number("b"), within(1e-12 * b));
            assertThat(row.text("colmaxes")).isEmpty();
            RunLengths run = runs.computeIfAbsent(
                    row.text("id"), id -> new RunLengths(new UnknownVariance(0, 1, 1, b), 0.05, 0, 100));
            int step = row.whole("step");
            TreeSet<Integer> begun = starts.computeIfAbsent(row.text("id"), id -> new TreeSet<>());
            if (step > 1) {
                run.observe(x[step - 2] - mean);
                begun.add(step - likeliestOfOneOrMore(run, step - 1));
            }
            assertThat(run.of(0)).isCloseTo(row.number("p_run0"), within(1e-12));
            assertThat(run.likeliest()).isEqualTo(row.whole("map_run_length"));
            if (step == x.length + 1) {
                assertThat(begun).containsExactlyElementsOf(row.list("cps"));
            }
        });
    }

    @Test
    void like_bayesian_changepoint_detection_for_every_step_of_every_series() {
        Map<String, RunLengths> runs = new HashMap<>();
        Map<String, double[]> standardised = new HashMap<>();
        List<PeerRow> rows = PeerRow.rows("bayesian_changepoint_detection/bocpd_studentt_h20.csv");
        assertThat(rows).hasSize(5035).allSatisfy(row -> {
            double[] z = standardised.computeIfAbsent(row.text("id"), id -> z(scores.get(row.whole("id") - 1)));
            RunLengths run = runs.computeIfAbsent(
                    row.text("id"), id -> new RunLengths(new UnknownVariance(0, 1, 1, 0.5), 0.05, 0, 100));
            int step = row.whole("step");
            if (step > 0) {
                run.observe(z[step - 1]);
            }
            assertThat(run.of(0)).isCloseTo(row.number("p_run0"), within(1e-12));
            assertThat(run.likeliest()).isEqualTo(row.whole("map_run_length"));
            assertThat(run.of(run.likeliest())).isCloseTo(row.number("p_map"), within(1e-9));
        });
    }

    private static int likeliestOfOneOrMore(RunLengths run, int longest) {
        return IntStream.rangeClosed(1, longest)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(run::of).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double[] z(double[] x) {
        Scores read = new Scores();
        read.read(Course.of(x));
        read.standardise();
        return Arrays.copyOf(read.values(), x.length);
    }

    private static double variance(double[] x, double mean) {
        return DoubleStream.of(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}
