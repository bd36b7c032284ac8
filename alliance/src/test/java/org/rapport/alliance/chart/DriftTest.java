package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.peers.Golden;
import org.rapport.alliance.series.Ruler;

/** Moving averages, cumulative sums and runs: the published examples, and what the rules say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DriftTest {
    private static final Ruler FORTY =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(0), OptionalDouble.of(40), 1);
    private static final double NO = Double.NaN;

    @Test
    void the_moving_average_of_the_example_is_met() {
        Golden golden = Golden.read("spc_golden.json").in("EWMA");
        double center = golden.number("center");
        double sd = golden.number("sd");
        MovingAverage moving = new MovingAverage(golden.number("lambda"), golden.number("L"));
        double[] z =
                DoubleStream.of(golden.numbers("x")).map(x -> (x - center) / sd).toArray();
        double[] ours = new double[3];
        moving.over(z, 3, ours);
        for (int i = 0; i < 3; i++) {
            assertThat(center + sd * ours[i]).isCloseTo(golden.numbers("z")[i], within(1e-12));
            assertThat(sd * moving.width(i + 1) / golden.number("L"))
                    .isCloseTo(golden.numbers("sigma_z")[i], within(1e-12));
        }
    }

    @Test
    void the_cumulative_sums_of_the_example_are_met_and_signal_strictly_above() {
        Golden golden = Golden.read("spc_golden.json").in("CUSUM");
        double[] x = golden.numbers("x");
        CumulativeSum sum = new CumulativeSum(golden.number("shift") / 2, 0);
        double[] up = new double[6];
        double[] down = new double[6];
        sum.over(x, 6, 1, up);
        sum.over(x, 6, -1, down);
        assertThat(up).containsExactly(golden.numbers("pos"), within(1e-12));
        assertThat(DoubleStream.of(down).map(c -> -c).toArray()).containsExactly(golden.numbers("neg"), within(1e-12));
        assertThat(first(up, golden.number("h"))).isEqualTo((int) golden.number("first_upper"));
        assertThat(first(down, golden.number("h"))).isEqualTo((int) golden.number("first_lower"));
    }

    @Test
    void a_head_start_makes_a_sum_begin_higher_and_an_empty_session_leaves_it_alone() {
        double[] ours = new double[3];
        new CumulativeSum(0.5, 2).over(new double[] {0, NO, 1}, 3, 1, ours);
        assertThat(ours).containsExactly(1.5, NO, 2);
        new MovingAverage(0.5, 3).over(new double[] {2, NO, 2}, 3, ours);
        assertThat(ours).containsExactly(1, NO, 1.5);
    }

    @Test
    void slow_erosion_is_flagged_with_where_it_began() {
        double[] x = {30, 32, 30, 32, 30, 31, 29, 28, 28, 27};
        Finding sum = said("cusum", Map.of("baseline", "5", "h", "4"), x).getFirst();
        assertThat(sum.kind()).isEqualTo(FindingKind.RUPTURE);
        assertThat(sum.session()).isEqualTo(10);
        assertThat(sum.number("startSession")).hasValue(7);
        // Distances of 1.8, 2.8, 2.8 and 3.8 points, less 4 times k.
        assertThat(sum.number("sum").orElseThrow()).isCloseTo(11.2 * 1.128 / 2 - 2, within(1e-9));
        assertThat(sum.magnitude().orElseThrow())
                .isCloseTo((0.5 + (11.2 * 1.128 / 2 - 2) / 4) * 2 / 1.128, within(1e-9));
        Finding average =
                said("ewma", Map.of("baseline", "5", "limit", "2.5"), x).getFirst();
        assertThat(average.kind()).isEqualTo(FindingKind.RUPTURE);
        assertThat(average.number("average").orElseThrow())
                .isLessThan(average.number("lower").orElseThrow());
    }

    @Test
    void better_is_flagged_only_on_both_sides() {
        double[] x = {30, 32, 30, 32, 30, 34, 36, 36, 38, 38};
        assertThat(said("cusum", Map.of("baseline", "5"), x)).isEmpty();
        assertThat(said("ewma", Map.of("baseline", "5"), x)).isEmpty();
        assertThat(said("cusum", Map.of("baseline", "5", "sides", "both"), x))
                .isNotEmpty()
                .allMatch(finding -> finding.kind() == FindingKind.GAIN
                        && finding.magnitude().orElseThrow() > 0);
        assertThat(said("ewma", Map.of("baseline", "5", "sides", "both"), x))
                .isNotEmpty()
                .allMatch(finding -> finding.kind() == FindingKind.GAIN
                        && finding.magnitude().orElseThrow() > 0);
    }

    @Test
    void a_course_that_moved_is_seen_looking_back_and_a_flat_one_is_not_fine() {
        Finding moved = said("anhoej-runs", Map.of(), 36, 35, 36, 37, 36, 35, 28, 27, 28, 29, 28, 27, NO)
                .getFirst();
        assertThat(moved.status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(moved.session()).isEqualTo(12);
        assertThat(moved.numbers())
                .containsEntry("longestRun", 6.0)
                .containsEntry("crossings", 1.0)
                .containsEntry("crossingsMin", 3.0);
        assertThat(said("anhoej-runs", Map.of(), 30, 31, 29, 31, 29, 31, 29, 31, 29, 31, 29, 31))
                .isEmpty();
        assertThat(said("anhoej-runs", Map.of(), 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 38))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.UNTESTABLE_CEILING);
        assertThat(said("anhoej-runs", Map.of(), 30, 31, 32))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.NOT_ENOUGH);
        assertThat(said("anhoej-runs", Map.of())).extracting(Finding::status).containsExactly(FindingStatus.NOT_ENOUGH);
    }

    @Test
    void a_sum_may_not_start_above_its_limit() {
        assertThatThrownBy(() -> Compare.offered("cusum", Map.of("h", "2", "head-start", "2")))
                .isInstanceOf(Parameters.NotUsable.class)
                .hasMessageContaining("head-start");
    }

    private static int first(double[] sums, double h) {
        int i = 0;
        while (sums[i] <= h) {
            i++;
        }
        return i + 1;
    }

    private static List<Finding> said(String name, Map<String, String> settings, double... scores) {
        return Compare.said(Compare.offered(name, settings), FORTY, scores);
    }
}
