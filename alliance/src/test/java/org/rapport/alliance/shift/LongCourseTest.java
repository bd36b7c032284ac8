package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;

/** Courses longer than the room there is at first: one fall of 10 points half way, and a point up and down around it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongCourseTest {
    private static double[] fall(int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = (i < n / 2 ? 50 : 40) + (i % 2 == 0 ? 1 : -1);
        }
        return x;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 62, 64, 66, 126, 128, 130, 300})
    void every_search_cuts_it_where_it_fell(int n) {
        double[] x = fall(n);
        List<SegmentSearch> searches = List.of(
                new PeltSearch(new MeanCost(), Penalty.MBIC, 1, 2),
                new PeltSearch(new MeanVarianceCost(0.1), Penalty.MBIC, 2, 2),
                new ChangepointSearch(new MeanCost(PrefixSums.Arithmetic.LONG_DOUBLE), Penalty.MBIC, 1, 2),
                new ChangepointSearch(new ChangepointVarianceCost(), Penalty.MBIC, 2, 2),
                new DynamicSearch(new MeanCost(), 2, 2),
                new BinarySearch(new MeanCost(), 2, 2),
                new DynamicSearch(new RadialCost(), 2, 2));
        for (SegmentSearch search : searches) {
            assertThat(Segments.of(x, search).ends()).as("%s", search).containsExactly(n / 2, n);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pelt-mean", "pelt-meanvar"})
    void the_rule_tells_it_once_also_after_a_shorter_one_and_before_a_shorter_one(String name) {
        for (Map<String, String> settings : List.of(Map.<String, String>of(), Map.of("compat", "changepoint"))) {
            Examination rule = offered(name, settings);
            for (int n : new int[] {12, 200, 20, 500, 300}) {
                List<Finding> said = new ArrayList<>();
                rule.over(Course.of(fall(n)), said::add);
                assertThat(said).as("%s of %s", settings, n).singleElement().satisfies(finding -> {
                    assertThat(finding.previousSession()).hasValue(n / 2);
                    assertThat(finding.number("atSession")).hasValue(n / 2 + 1);
                    assertThat(finding.number("preMean").orElseThrow()).isCloseTo(50, within(1e-9));
                    assertThat(finding.number("postMean").orElseThrow()).isCloseTo(40, within(1e-9));
                });
            }
        }
    }

    @Test
    void all_run_lengths_are_kept_when_none_may_be_dropped_and_their_chances_add_up_to_1() {
        RunLengths runs = new RunLengths(new KnownVariance(48, 25, 4), 0.05, 0, 1_000);
        for (double x : fall(200)) {
            runs.observe(x);
        }
        assertThat(runs.kept()).isEqualTo(201);
        assertThat(runs.upTo(200)).isCloseTo(1, within(1e-12));
        assertThat(runs.likeliest()).isEqualTo(100);
        assertThat(runs.of(0)).isCloseTo(0.05, within(1e-12));
        runs.clear();
        assertThat(runs.kept()).isEqualTo(1);
        assertThat(runs.mean()).isEqualTo(48);
    }

    @Test
    void the_run_that_began_at_the_fall_outlives_less_likely_ones() {
        for (RunLengths runs : Stream.of(
                        new RunLengths(new KnownVariance(48, 25, 4), 0.05, 0, 20),
                        new RunLengths(new UnknownVariance(48, 0.16, 1, 4), 0.05, 0, 20),
                        new RunLengths(new KnownVariance(48, 25, 4), 0.05, 1e-6, 1_000))
                .toList()) {
            for (double x : fall(200)) {
                runs.observe(x);
            }
            assertThat(runs.kept()).isBetween(20, 110);
            assertThat(runs.likeliest()).isEqualTo(100);
            // The level of that run is 40; a fresh one, with a chance of 5 in 100, would be expected at 48.
            assertThat(runs.mean()).isCloseTo(0.95 * 40 + 0.05 * 48, within(0.2));
        }
    }

    private static Examination offered(String name, Map<String, String> settings) {
        return ShiftOffers.ALL.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .with(settings)
                .on(Given.better());
    }
}
