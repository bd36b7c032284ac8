package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What must hold of every chart on any scores; seed and step are named when it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartPropertiesTest {
    private static final Ruler BETTER = Ruler.open(Direction.HIGHER_IS_BETTER);
    private static final Ruler WORSE = Ruler.open(Direction.HIGHER_IS_WORSE);

    @Test
    void what_is_said_never_changes_when_more_sessions_come_unless_it_looks_back() {
        forAny((rule, x) -> {
            if (rule.statement().timing() != Timing.LOOKING_BACK) {
                List<Finding> all = flagged(rule, BETTER, x);
                for (int n = 1; n <= x.length; n++) {
                    int last = n;
                    assertThat(flagged(rule, BETTER, Arrays.copyOf(x, n)))
                            .isEqualTo(all.stream()
                                    .filter(finding -> finding.session() <= last)
                                    .toList());
                }
            }
        });
    }

    @Test
    void findings_come_in_order_of_session_or_one_says_why_there_are_none() {
        forAny((rule, x) -> {
            List<Finding> said = Compare.said(rule, BETTER, x);
            assertThat(said).extracting(Finding::session).isSorted();
            assertThat(said.size() == 1 || said.stream().allMatch(Finding::isFlagged))
                    .isTrue();
        });
    }

    @Test
    void shifting_and_stretching_the_scale_changes_no_verdict_and_stretches_the_size() {
        forAny((rule, x) -> {
            List<Finding> before = Compare.said(rule, BETTER, x);
            // Powers of two keep the arithmetic exact, so that ties stay ties.
            List<Finding> after = Compare.said(
                    rule, BETTER, DoubleStream.of(x).map(v -> 4 * v - 32).toArray());
            assertThat(verdicts(after)).isEqualTo(verdicts(before));
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).magnitude().orElse(0))
                        .isCloseTo(4 * before.get(i).magnitude().orElse(0), within(1e-9));
            }
        });
    }

    @Test
    void turning_the_scale_upside_down_changes_no_verdict() {
        forAny((rule, x) -> assertThat(verdicts(Compare.said(
                        rule, WORSE, DoubleStream.of(x).map(v -> -v).toArray())))
                .isEqualTo(verdicts(Compare.said(rule, BETTER, x))));
    }

    @Tag("slow")
    @Test
    void a_deeper_last_fall_never_takes_a_flag_for_the_worse_away_on_the_day() {
        forAny((rule, x) -> {
            if (rule.statement().timing() == Timing.SAME_DAY) {
                double[] longer = Arrays.copyOf(x, x.length + 1);
                boolean flagged = false;
                for (int score = 20; score >= -20; score--) {
                    longer[x.length] = score;
                    boolean now = flagged(rule, BETTER, longer).stream()
                            .anyMatch(finding ->
                                    finding.session() == longer.length && finding.kind() == FindingKind.RUPTURE);
                    assertThat(now || !flagged).isTrue();
                    flagged = now;
                }
            }
        });
    }

    @Test
    void sessions_without_a_score_at_the_end_change_nothing() {
        forAny((rule, x) -> {
            double[] longer = Arrays.copyOf(x, x.length + 2);
            Arrays.fill(longer, x.length, longer.length, Double.NaN);
            assertThat(flagged(rule, BETTER, longer)).isEqualTo(flagged(rule, BETTER, x));
        });
    }

    @Test
    void bridged_it_does_not_matter_where_sessions_are_missing() {
        forAny((rule, x) -> {
            if ("true".equals(rule.statement().parameters().get("bridge"))) {
                double[] closed =
                        DoubleStream.of(x).filter(v -> !Double.isNaN(v)).toArray();
                assertThat(magnitudes(rule, closed)).isEqualTo(magnitudes(rule, x));
            }
        });
    }

    @Test
    void an_examination_used_again_says_what_a_fresh_one_says() {
        Random random = new Random(11);
        for (Criterion rule : rules()) {
            Examination used = rule.on(Background.of(BETTER));
            for (int step = 0; step < 200; step++) {
                double[] x = any(random);
                List<Finding> said = new ArrayList<>();
                used.over(Course.of(x), said::add);
                assertThat(said).isEqualTo(Compare.said(rule, BETTER, x));
            }
        }
    }

    private static List<Finding> flagged(Criterion rule, Ruler ruler, double[] x) {
        return Compare.said(rule, ruler, x).stream().filter(Finding::isFlagged).toList();
    }

    private static List<String> verdicts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.status() + " " + finding.kind() + " " + finding.session() + " "
                        + finding.explanation().code())
                .toList();
    }

    private static List<Double> magnitudes(Criterion rule, double[] x) {
        return flagged(rule, BETTER, x).stream()
                .map(finding -> finding.magnitude().orElse(0))
                .toList();
    }

    private static List<Criterion> rules() {
        List<Criterion> rules = new ArrayList<>();
        for (Offer offer : ChartOffers.ALL) {
            rules.add(offer.with(Map.of()));
            if (offer.defaults().containsKey("sides")) {
                rules.add(offer.with(Map.of("sides", "both", "bridge", "true")));
                rules.add(offer.with(Map.of("baseline", "6", "spread", "median-range", "sides", "both")));
                rules.add(offer.with(Map.of("baseline", "all", "screen", "true", "sides", "both", "bridge", "true")));
                rules.add(offer.with(Map.of("baseline", "all", "spread", "sd", "sides", "both")));
            }
        }
        return rules;
    }

    private static double[] any(Random random) {
        double[] x = new double[random.nextInt(0, 26)];
        double level = random.nextInt(-8, 9);
        for (int i = 0; i < x.length; i++) {
            level += Math.round(random.nextGaussian() * 1.5);
            x[i] = random.nextInt(6) == 0 ? Double.NaN : level;
        }
        return x;
    }

    private static void forAny(BiConsumer<Criterion, double[]> property) {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Criterion> rules = rules();
        for (int step = 0; step < 300; step++) {
            double[] x = any(random);
            for (Criterion rule : rules) {
                try {
                    property.accept(rule, x);
                } catch (AssertionError broken) {
                    throw new AssertionError(
                            "seed %d, step %d, %s: %s".formatted(seed, step, rule, Arrays.toString(x)), broken);
                }
            }
        }
    }
}
