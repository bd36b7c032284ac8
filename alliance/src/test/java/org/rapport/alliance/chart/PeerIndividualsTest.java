package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.peers.PeerTable;

/** Every row that qcc 2.7 and qicharts2 0.8.1 printed for individuals charts of the reference input. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeerIndividualsTest {
    private static final int CASES = 293;

    @Test
    void moving_range_limits_and_what_lies_beyond_are_those_of_qcc() {
        Limits limits = new Limits(new Width(Spread.MEAN_RANGE, false, true));
        Criterion beyond = Compare.offered("xmr", Compare.LIKE_PEERS);
        Criterion runs = Compare.offered("xmr", with("rules", "qcc"));
        PeerTable table = PeerTable.read("qcc/xmr_limits.csv");
        assertThat(table.rows()).hasSize(CASES);
        for (int row = 0; row < CASES; row++) {
            double[] x = Compare.input(table.text(row, "id"));
            limits.read(x, 0, x.length);
            assertThat(limits.scores()).isEqualTo((int) table.number(row, "n"));
            hold(limits, table, row);
            Set<Integer> theirs = Compare.sessions(table.text(row, "beyond"));
            assertThat(Compare.about(Compare.said(beyond, x))).isEqualTo(theirs);
            theirs.addAll(Compare.sessions(table.text(row, "runs")));
            assertThat(Compare.about(Compare.said(runs, x))).isEqualTo(theirs);
        }
    }

    @Test
    void limits_from_the_standard_deviation_are_those_of_qcc() {
        Limits limits = new Limits(new Width(Spread.STANDARD_DEVIATION, false, false));
        Criterion beyond = Compare.offered("xmr", with("spread", "sd"));
        PeerTable table = PeerTable.read("qcc/individuals_sd_limits.csv");
        assertThat(table.rows()).hasSize(CASES);
        for (int row = 0; row < CASES; row++) {
            double[] x = Compare.input(table.text(row, "id"));
            limits.read(x, 0, x.length);
            Compare.same(limits.sigma(), table, row, "std_dev");
            Compare.same(limits.center() - 3 * limits.sigma(), table, row, "lcl");
            Compare.same(limits.center() + 3 * limits.sigma(), table, row, "ucl");
            assertThat(Compare.about(Compare.said(beyond, x))).isEqualTo(Compare.sessions(table.text(row, "beyond")));
        }
    }

    /**
     * It screens moving ranges once before it makes its limits. Where nothing is left of them it flags every score that
     * is not the mean; we say that there is not enough.
     */
    @Test
    void the_individuals_chart_of_qicharts2_has_the_same_limits_and_signals() {
        Limits limits = new Limits(new Width(Spread.MEAN_RANGE, true, true));
        Criterion beyond = Compare.offered("xmr", with("screen", "true"));
        PeerTable table = PeerTable.read("qicharts2/i_chart.csv");
        Map<String, int[]> cases = Compare.cases(table);
        assertThat(cases).hasSize(CASES);
        List<String> flat = new ArrayList<>();
        cases.forEach((id, rows) -> {
            double[] x = Compare.input(id);
            limits.read(x, 0, x.length);
            Set<Integer> signals = new TreeSet<>();
            for (int row = rows[0]; row < rows[1]; row++) {
                int session = (int) table.number(row, "session");
                Compare.same(x[session - 1], table, row, "y");
                Compare.same(limits.center(), table, row, "cl");
                Compare.same(limits.center() - 3 * limits.sigma(), table, row, "lcl");
                Compare.same(limits.center() + 3 * limits.sigma(), table, row, "ucl");
                if (table.number(row, "sigma.signal") == 1) {
                    signals.add(session);
                }
            }
            List<Finding> said = Compare.said(beyond, x);
            if (limits.sigma() == 0) {
                flat.add(id);
                assertThat(said).extracting(Finding::status).containsExactly(FindingStatus.NOT_ENOUGH);
            } else {
                assertThat(Compare.about(said)).as("id %s", id).isEqualTo(signals);
            }
        });
        assertThat(flat).containsExactly("282");
    }

    @Test
    void a_finding_shows_the_limits_it_stands_on() {
        Criterion beyond = Compare.offered("xmr", Compare.LIKE_PEERS);
        PeerTable table = PeerTable.read("qcc/xmr_limits.csv");
        for (int row = 0; row < CASES; row++) {
            for (Finding finding : Compare.said(beyond, Compare.input(table.text(row, "id")))) {
                Compare.same(finding.number("lower").orElseThrow(), table, row, "lcl");
                Compare.same(finding.number("upper").orElseThrow(), table, row, "ucl");
                Compare.same(finding.number("center").orElseThrow(), table, row, "center");
                assertThat(finding.magnitude().orElseThrow()).isPositive();
            }
        }
    }

    private static void hold(Limits limits, PeerTable table, int row) {
        Compare.same(limits.center(), table, row, "center");
        Compare.same(limits.sigma(), table, row, "std_dev");
        Compare.same(limits.center() - 3 * limits.sigma(), table, row, "lcl");
        Compare.same(limits.center() + 3 * limits.sigma(), table, row, "ucl");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(Compare.LIKE_PEERS);
        settings.put(name, value);
        return settings;
    }
}
