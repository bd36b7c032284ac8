package org.rapport.alliance.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.simulation.World;
import org.rapport.alliance.statistics.NormalQuantile;
import org.rapport.alliance.statistics.Proportion;

/** Rules are made equally often wrong, from above and from below, on fine and on coarse scales. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EqualRateTest {
    private static final int CASES = 4_000;

    /** Fires when the first score is at least so many spreads below the mean: its rate is known by heart. */
    private record LowStart(double limit) implements Criterion {
        private static final CriterionKey KEY = new CriterionKey("low-start", "1");

        static Offer offer(double start, double lowest, double highest) {
            return new Offer(
                    "low-start",
                    "for this test",
                    new TreeMap<>(Map.of("limit", String.valueOf(start))),
                    "limit",
                    set -> new LowStart(set.number("limit", lowest, highest)));
        }

        static Offer whole(Function<Parameters, Criterion> maker) {
            return new Offer("whole", "for this test", new TreeMap<>(Map.of("limit", "9")), "limit", maker);
        }

        @Override
        public Statement statement() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FalseAlarm falseAlarm(int scoredSessions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Examination on(Background background) {
            return (course, found) -> {
                if ((45 - course.score(0)) / Math.sqrt(58) >= limit) {
                    FalseAlarm none =
                            new FalseAlarm(java.util.OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, "");
                    found.accept(
                            new Draft(KEY, FindingKind.LOW, 1).says(FindingStatus.FLAGGED, "low-start", "Low.", none));
                }
            };
        }
    }

    private static final Undisturbed PLAIN = Undisturbed.of(Textbook.world(12, 0.3), CASES, 1);

    @ParameterizedTest
    @CsvSource({"0.1, 0.10", "3, 0.10", "0.1, 0.02", "3, 0.30", "-1, 0.10", "0, 0.10"})
    void the_limit_found_is_the_normal_quantile_wherever_the_search_begins(double start, double wanted) {
        Matched matched = new EqualRate(PLAIN, wanted).match(LowStart.offer(start, -100, 100), Map.of());
        double error = Math.sqrt(wanted * (1 - wanted) / CASES);
        assertThat(matched.reached()).isTrue();
        assertThat(matched.rate()).isEqualTo(wanted);
        assertThat(matched.laxer().falseAlarms().share()).isGreaterThan(wanted);
        assertThat(matched.stricter().falseAlarms().share()).isBetween(wanted - 0.002, wanted);
        double density = Math.exp(-Math.pow(NormalQuantile.of(wanted), 2) / 2) / Math.sqrt(2 * Math.PI);
        assertThat(Double.parseDouble(matched.stricter().value()))
                .isCloseTo(-NormalQuantile.of(wanted), within(4 * error / density));
    }

    @Test
    void a_rule_that_cannot_be_so_lax_says_so() {
        Matched matched = new EqualRate(PLAIN, 0.2).match(LowStart.offer(4, 2, 100), Map.of());
        assertThat(matched.reached()).isFalse();
        assertThat(Double.parseDouble(matched.stricter().value())).isCloseTo(2, within(0.01));
        assertThat(matched.rate()).isLessThan(0.05);
    }

    @Test
    void a_rule_that_cannot_be_so_strict_says_so() {
        Matched matched = new EqualRate(PLAIN, 0.1).match(LowStart.offer(0, -1, 0.5), Map.of());
        assertThat(matched.reached()).isFalse();
        assertThat(matched.rate()).isCloseTo(0.3085, within(0.03));
    }

    @Test
    void between_whole_settings_the_coin_falls_so_that_the_rate_is_met() {
        Offer offer = LowStart.whole(set -> new LowStart(set.whole("limit", 0, 1_000) / 4.0));
        Matched matched = new EqualRate(PLAIN, 0.10).match(offer, Map.of());
        assertThat(matched.laxer().value()).isEqualTo("5");
        assertThat(matched.stricter().value()).isEqualTo("6");
        Undisturbed others = Undisturbed.of(Textbook.world(12, 0.3), 5 * CASES, 2);
        long alarms = others.cases().stream()
                .filter(one -> new Undisturbed(others.background(), java.util.List.of(one))
                                .falseAlarms(matched.in(one.truth().id()))
                                .hits()
                        == 1)
                .count();
        assertThat(new Proportion(alarms, 5 * CASES).share()).isCloseTo(0.10, within(0.02));
    }

    @Test
    void a_rule_that_states_its_rate_is_turned_by_it() {
        Undisturbed everyday = Undisturbed.of(World.Preset.WAI_SR.world(), CASES, 3);
        Matched matched =
                new EqualRate(everyday, 0.05).match(Catalogue.named("step-drop").orElseThrow(), Map.of());
        assertThat(matched.setting()).isEqualTo("alpha");
        assertThat(matched.reached()).isTrue();
        assertThat(matched.laxer().falseAlarms().share()).isGreaterThan(0.05);
        assertThat(matched.stricter().falseAlarms().share()).isBetween(0.02, 0.05);
    }

    @Test
    void a_rule_that_cannot_be_turned_is_left_as_it_is() {
        Matched matched =
                new EqualRate(PLAIN, 0.05).match(Catalogue.named("flat-ceiling").orElseThrow(), Map.of());
        assertThat(matched.reached()).isFalse();
        assertThat(matched.rate()).isZero();
    }
}
