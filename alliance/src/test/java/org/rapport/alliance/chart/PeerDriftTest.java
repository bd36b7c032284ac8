package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.peers.PeerTable;

/** Every row that qcc 2.7 printed for moving averages and cumulative sums, and qicharts2 for runs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeerDriftTest {
    private static final int ROWS = 4742;

    private final Limits limits = new Limits(new Width(Spread.MEAN_RANGE, false, true));
    private final double[] distances = new double[20];
    private final double[] ours = new double[20];

    @Test
    void moving_averages_their_limits_and_violations_are_those_of_qcc() {
        PeerTable table = PeerTable.read("qcc/ewma_l0.2_ns3.csv");
        assertThat(table.rows()).hasSize(ROWS);
        MovingAverage moving = new MovingAverage(0.2, 3);
        Criterion rule = Compare.offered("ewma", Compare.LIKE_PEERS);
        Compare.cases(table).forEach((id, rows) -> {
            double[] x = standardised(id);
            moving.over(distances, 20, ours);
            Set<Integer> violations = new TreeSet<>();
            for (int row = rows[0]; row < rows[1]; row++) {
                int session = (int) table.number(row, "session");
                double reach = moving.width(row - rows[0] + 1) * limits.sigma();
                Compare.same(x[session - 1], table, row, "x");
                Compare.same(limits.center(), table, row, "center");
                Compare.same(limits.sigma(), table, row, "std_dev");
                Compare.same(limits.center() + limits.sigma() * ours[session - 1], table, row, "y");
                Compare.same(limits.center() - reach, table, row, "lcl");
                Compare.same(limits.center() + reach, table, row, "ucl");
                if (table.number(row, "violation") == 1) {
                    violations.add(session);
                }
            }
            assertThat(Compare.about(Compare.said(rule, x))).as("id %s", id).isEqualTo(violations);
        });
    }

    @Test
    void cumulative_sums_and_their_violations_are_those_of_qcc() {
        PeerTable table = PeerTable.read("qcc/cusum_h5_k0.5.csv");
        assertThat(table.rows()).hasSize(ROWS);
        Criterion rule = Compare.offered("cusum", Compare.LIKE_PEERS);
        Compare.cases(table).forEach((id, rows) -> {
            double[] x = standardised(id);
            sums(table, rows, 1, "pos");
            sums(table, rows, -1, "neg");
            Set<Integer> worse = new TreeSet<>();
            Set<Integer> better = new TreeSet<>();
            for (int row = rows[0]; row < rows[1]; row++) {
                int session = (int) table.number(row, "session");
                if (table.number(row, "upper") == 1) {
                    worse.add(session);
                }
                if (table.number(row, "lower") == 1) {
                    better.add(session);
                }
            }
            assertThat(flagged(rule, x, FindingKind.RUPTURE)).as("id %s", id).isEqualTo(worse);
            assertThat(flagged(rule, x, FindingKind.GAIN)).as("id %s", id).isEqualTo(better);
        });
    }

    @Test
    void runs_around_the_mean_are_those_of_qicharts2() {
        PeerTable table = PeerTable.read("qicharts2/i_chart.csv");
        assertThat(table.rows()).hasSize(ROWS);
        Criterion rule = Compare.offered("anhoej-runs", Map.of("line", "mean", "from", "1"));
        Runs runs = new Runs();
        Compare.cases(table).forEach((id, rows) -> {
            double[] x = standardised(id);
            runs.read(x, 20, limits.center());
            for (int row = rows[0]; row < rows[1]; row++) {
                Compare.same(runs.longest(), table, row, "longest.run");
                Compare.same(runs.crossings(), table, row, "n.crossings");
                assertThat(runs.unusual()).as("id %s", id).isEqualTo(table.number(row, "runs.signal") == 1);
            }
            assertThat(Compare.said(rule, x).stream().anyMatch(Finding::isFlagged))
                    .isEqualTo(table.number(rows[0], "runs.signal") == 1);
        });
    }

    private double[] standardised(String id) {
        double[] x = Compare.input(id);
        limits.read(x, 0, x.length);
        for (int i = 0; i < x.length; i++) {
            distances[i] = (x[i] - limits.center()) / limits.sigma();
        }
        return x;
    }

    /** Peers print the lower sum with a minus. */
    private void sums(PeerTable table, int[] rows, int side, String column) {
        new CumulativeSum(0.5, 0).over(distances, 20, side, ours);
        for (int row = rows[0]; row < rows[1]; row++) {
            int session = (int) table.number(row, "session");
            Compare.same(side * ours[session - 1], table, row, column);
        }
    }

    private static Set<Integer> flagged(Criterion rule, double[] x, FindingKind kind) {
        return Compare.about(Compare.said(rule, x).stream()
                .filter(finding -> finding.kind() == kind)
                .toList());
    }
}
