package org.rapport.alliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What must hold of every rule on any scores; seed and step are named when it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangePropertiesTest {
    @Test
    void what_is_said_never_changes_when_more_sessions_come_unless_it_looks_back() {
        forAny((rule, x) -> {
            if (rule.statement().timing() != Timing.LOOKING_BACK) {
                List<List<Object>> all = essence(flagged(rule, x));
                for (int n = 1; n <= x.length; n++) {
                    int last = n;
                    assertThat(essence(flagged(rule, Arrays.copyOf(x, n))))
                            .isEqualTo(all.stream()
                                    .filter(finding -> (int) finding.getFirst() <= last)
                                    .toList());
                }
            }
        });
    }

    @Test
    void findings_come_in_order_of_session_or_one_says_why_there_are_none() {
        forAny((rule, x) -> {
            List<Finding> said = Given.said(rule, Given.KNOWN, x);
            assertThat(said).extracting(Finding::session).isSorted();
            assertThat(said.size() == 1 || said.stream().allMatch(Finding::isFlagged))
                    .isTrue();
        });
    }

    @Test
    void where_it_could_not_test_it_still_says_how_often_it_is_wrong() {
        for (Offer offer : ChangeOffers.ALL) {
            Criterion rule = offer.with(Map.of());
            Finding said = Given.said(rule, Given.KNOWN, Double.NaN, Double.NaN).getFirst();
            assertThat(said.isFlagged()).isFalse();
            assertThat(said.falseAlarm()).isEqualTo(rule.falseAlarm(0));
            assertThat(said.falseAlarm().rate()).isPresent();
        }
    }

    @Test
    void shifting_the_scale_and_turning_it_upside_down_change_no_verdict() {
        Background turned = background(
                Direction.HIGHER_IS_WORSE,
                -40,
                0,
                new Cohort(0, -34, 4, Math.sqrt(2), 0, 0, 0, 0, Double.POSITIVE_INFINITY, "test"));
        Background shifted = background(
                Direction.HIGHER_IS_BETTER,
                64,
                104,
                new Cohort(0, 98, 4, Math.sqrt(2), 0, 0, 0, 0, Double.POSITIVE_INFINITY, "test"));
        forAny((rule, x) -> {
            List<List<Object>> before = essence(Given.said(rule, Given.KNOWN, x));
            assertThat(essence(Given.said(
                            rule, turned, DoubleStream.of(x).map(v -> -v).toArray())))
                    .isEqualTo(before);
            assertThat(essence(Given.said(
                            rule, shifted, DoubleStream.of(x).map(v -> v + 64).toArray())))
                    .isEqualTo(before);
        });
    }

    @Test
    void stretching_the_scale_stretches_the_size_and_nothing_else() {
        Background stretched = background(Direction.HIGHER_IS_BETTER, 0, 160, Given.cohort(4));
        forAny((rule, x) -> {
            if (!rule.statement().parameters().containsKey("drop")) {
                List<Finding> before = Given.said(rule, Given.KNOWN, x);
                List<Finding> after = Given.said(
                        rule, stretched, DoubleStream.of(x).map(v -> 4 * v).toArray());
                assertThat(after)
                        .extracting(Finding::session)
                        .isEqualTo(before.stream().map(Finding::session).toList());
                for (int i = 0; i < before.size(); i++) {
                    assertThat(after.get(i).magnitude().orElse(0))
                            .isCloseTo(4 * before.get(i).magnitude().orElse(0), within(1e-9));
                }
            }
        });
    }

    @Tag("slow")
    @Test
    void a_deeper_last_fall_never_takes_a_flag_for_the_worse_away_on_the_day() {
        forAny((rule, x) -> {
            if (rule.statement().timing() == Timing.SAME_DAY) {
                double[] longer = Arrays.copyOf(x, x.length + 1);
                boolean flagged = false;
                for (int score = 40; score >= 0; score--) {
                    longer[x.length] = score;
                    boolean now = flagged(rule, longer).stream()
                            .anyMatch(finding ->
                                    finding.session() == longer.length && finding.kind() == FindingKind.RUPTURE);
                    assertThat(now || !flagged).isTrue();
                    flagged = now;
                }
            }
        });
    }

    @Test
    void where_sessions_are_missing_does_not_matter() {
        forAny((rule, x) -> {
            if (rule.statement().timing() != Timing.LOOKING_BACK) {
                double[] closed =
                        DoubleStream.of(x).filter(v -> !Double.isNaN(v)).toArray();
                assertThat(sizes(rule, closed)).isEqualTo(sizes(rule, x));
            }
        });
    }

    @Test
    void a_stricter_setting_never_flags_more() {
        for (Offer offer : ChangeOffers.ALL) {
            Random random = new Random(7);
            double now = Double.parseDouble(offer.defaults().get(offer.strictness()));
            for (int step = 0; step < 300; step++) {
                double[] x = any(random);
                int before = Integer.MAX_VALUE;
                for (double factor : new double[] {1, 1.5, 2, 4}) {
                    Criterion rule = offer.with(Map.of(offer.strictness(), String.valueOf(now * factor)));
                    int flags = (int) flagged(rule, x).stream()
                            .filter(finding -> finding.kind() == FindingKind.RUPTURE)
                            .count();
                    assertThat(flags).as("%s %s", rule, Arrays.toString(x)).isLessThanOrEqualTo(before);
                    before = flags;
                }
            }
        }
    }

    @Test
    void an_examination_used_again_says_what_a_fresh_one_says() {
        Random random = new Random(11);
        for (Criterion rule : rules()) {
            Examination used = rule.on(Given.KNOWN);
            for (int step = 0; step < 200; step++) {
                double[] x = any(random);
                List<Finding> said = new ArrayList<>();
                used.over(Course.of(x), said::add);
                assertThat(said).isEqualTo(Given.said(rule, Given.KNOWN, x));
            }
        }
    }

    private static Background background(Direction direction, double min, double max, Cohort cohort) {
        return new Background(
                new Ruler(direction, OptionalDouble.of(min), OptionalDouble.of(max), 1), Optional.of(cohort));
    }

    private static List<Finding> flagged(Criterion rule, double[] x) {
        return Given.said(rule, Given.KNOWN, x).stream()
                .filter(Finding::isFlagged)
                .toList();
    }

    /** What a finding says, without how many scores there were in the end. */
    private static List<List<Object>> essence(List<Finding> findings) {
        return findings.stream()
                .map(finding -> List.<Object>of(
                        finding.session(),
                        finding.status(),
                        finding.kind(),
                        Math.round(1e6 * finding.magnitude().orElse(0)),
                        finding.explanation().code()))
                .toList();
    }

    private static List<Double> sizes(Criterion rule, double[] x) {
        return flagged(rule, x).stream()
                .map(finding -> finding.magnitude().orElse(0))
                .toList();
    }

    private static List<Criterion> rules() {
        List<Criterion> rules = new ArrayList<>();
        ChangeOffers.ALL.forEach(offer -> rules.add(offer.with(Map.of())));
        rules.add(Given.rule("stiles-type", Map.of("gate", "none", "leave-out", "true")));
        rules.add(Given.rule("gumz", Map.of("own", "all")));
        for (Form form : Form.values()) {
            rules.add(Given.rule("rci-step", Map.of("form", form.written())));
            rules.add(Given.rule("rci-from-max", Map.of("form", form.written(), "reliability", "0.97")));
        }
        return rules;
    }

    private static double[] any(Random random) {
        double[] x = new double[random.nextInt(0, 26)];
        double level = random.nextInt(20, 38);
        for (int i = 0; i < x.length; i++) {
            level = Math.clamp(level + Math.round(random.nextGaussian() * 1.5), 0, 40);
            double score = Math.clamp(level + Math.round(random.nextGaussian()), 0, 40);
            x[i] = random.nextInt(6) == 0 ? Double.NaN : score;
        }
        return x;
    }

    private static void forAny(BiConsumer<Criterion, double[]> property) {
        long seed = 20261125;
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
