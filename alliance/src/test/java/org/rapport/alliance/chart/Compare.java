package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.peers.PeerTable;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** How our numbers are held to those of a peer. */
final class Compare {
    /** Relative, and absolute below 1. */
    static final double TOLERANCE = 1e-9;

    /** The charts of the peers: both sides, all scores as baseline, steps over missing sessions counted. */
    static final Map<String, String> LIKE_PEERS =
            Map.of("baseline", "all", "bridge", "true", "sides", "both", "from", "5");

    private static final PeerTable INPUT = PeerTable.read("input.csv");
    private static final List<String> IDS =
            INPUT.rows().stream().map(List::getFirst).toList();

    private Compare() {}

    static void same(double ours, PeerTable table, int row, String column) {
        double expected = table.number(row, column);
        assertThat(Math.abs(ours - expected))
                .as("%s of %s: %s is not %s", column, table.rows().get(row), ours, expected)
                .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
    }

    /** What the peers were given: s1…s20 by id, NaN for a missing score. */
    static double[] input(String id) {
        int row = IDS.indexOf(id);
        double[] scores = new double[20];
        for (int session = 1; session <= 20; session++) {
            scores[session - 1] = INPUT.number(row, "s" + session);
        }
        return scores;
    }

    /** The rows of a table about each case, as first row included and end row not included. */
    static Map<String, int[]> cases(PeerTable table) {
        Map<String, int[]> all = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int from = row;
            all.computeIfAbsent(table.text(row, "id"), id -> new int[] {from, from})[1]++;
        }
        return all;
    }

    static Criterion offered(String name, Map<String, String> settings) {
        return ChartOffers.ALL.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .with(settings);
    }

    /** Everything said about scores where lower is better, as in the input of the peers. */
    static List<Finding> said(Criterion rule, double... scores) {
        return said(rule, Ruler.open(Direction.HIGHER_IS_WORSE), scores);
    }

    static List<Finding> said(Criterion rule, Ruler ruler, double... scores) {
        List<Finding> findings = new ArrayList<>();
        rule.on(Background.of(ruler)).over(Course.of(scores), findings::add);
        return findings;
    }

    /** The sessions that flagged findings are about. */
    static Set<Integer> about(List<Finding> findings) {
        TreeSet<Integer> sessions = new TreeSet<>();
        findings.stream()
                .filter(Finding::isFlagged)
                .forEach(finding ->
                        sessions.add((int) finding.number("atSession").orElseThrow()));
        return sessions;
    }

    static Set<Integer> sessions(String printed) {
        TreeSet<Integer> sessions = new TreeSet<>();
        for (String one : printed.split(" ", -1)) {
            if (!one.isEmpty()) {
                sessions.add(Integer.parseInt(one));
            }
        }
        return sessions;
    }
}
