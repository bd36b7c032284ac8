package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.statistics.Normal;
import org.rapport.alliance.statistics.NormalQuantile;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BudgetTest {
    private static final double RISK = -Math.log(0.9);
    private final Budget budget = new Budget();

    @Test
    void without_suspicion_a_share_of_what_is_left_is_spent_each_session_and_all_of_it_in_the_last() {
        budget.begin(0.1, 10);
        double left = RISK;
        for (int session = 10; session >= 1; session--) {
            double today = session > 1 ? left / (1.35 * session) : left;
            double limit = budget.limit(2.5, 1);
            assertThat(Normal.below(limit)).isCloseTo(today, within(1e-12));
            budget.spend(Normal.below(limit));
            left -= today;
            assertThat(budget.left()).isCloseTo(session > 1 ? left : RISK / 10, within(1e-12));
        }
    }

    @Test
    void a_case_that_outlives_its_plan_is_given_one_more_share_each_session() {
        budget.begin(0.1, 2);
        for (int session = 1; session <= 6; session++) {
            double limit = budget.limit(2.5, 1);
            if (session > 2) {
                assertThat(Normal.below(limit)).isCloseTo(RISK / 2, within(1e-12));
            }
            budget.spend(Normal.below(limit));
        }
    }

    @Test
    void what_could_not_be_spent_stays_for_the_sessions_to_come() {
        budget.begin(0.1, 5);
        budget.spend(0);
        assertThat(budget.left()).isCloseTo(RISK, within(1e-15));
        assertThat(Normal.below(budget.limit(2.5, 1))).isCloseTo(RISK / (1.35 * 4), within(1e-12));
    }

    @Test
    void after_a_suspicious_session_the_limit_is_where_an_old_strain_and_a_new_one_are_together_as_likely() {
        for (double seen : new double[] {-1.2, -1.6, -2.5, -9}) {
            budget.begin(0.4, 10);
            double plain = NormalQuantile.of(-Math.log(0.6) / 13.5);
            budget.remember(seen, 2);
            double odds = 0.45 * Math.min(25, Math.exp(-2 * seen - 2));
            double limit = budget.limit(2, 1.8);
            double wanted = Math.exp(-2 * plain - 2);
            double there = Math.exp(-2 * limit - 2) + odds * Math.exp(-1.8 * limit - 1.62);
            assertThat(limit).isGreaterThan(plain);
            assertThat(there / wanted).as("after %s", seen).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void but_never_more_than_is_left_of_the_whole() {
        budget.begin(0.001, 40);
        budget.remember(-9, 1);
        assertThat(Normal.below(budget.limit(1, 1))).isCloseTo(-Math.log(0.999), within(1e-12));
    }

    @Test
    void suspicion_fades_over_sessions_without_a_score_and_ends_with_a_flag() {
        budget.begin(0.1, 10);
        double plain = budget.limit(2, 1.2);
        budget.remember(-1.6, 2);
        double suspicious = budget.limit(2, 1.2);
        budget.pass();
        double paler = budget.limit(2, 1.2);
        assertThat(paler).isStrictlyBetween(plain, suspicious);
        double odds = 0.45 * 0.45 * Math.exp(1.2);
        assertThat(Math.exp(-2 * paler - 2) + odds * Math.exp(-1.2 * paler - 0.72))
                .isCloseTo(Math.exp(-2 * plain - 2), within(1e-2));
        for (int i = 0; i < 6; i++) {
            budget.pass();
        }
        assertThat(budget.limit(2, 1.2)).isEqualTo(plain);
        budget.remember(-1.6, 2);
        budget.settle();
        assertThat(budget.limit(2, 1.2)).isEqualTo(plain);
        budget.remember(-1.6, 2);
        budget.begin(0.1, 10);
        assertThat(budget.limit(2, 1.2)).isEqualTo(plain);
    }

    @Test
    void when_nothing_is_left_nothing_is_flagged() {
        budget.begin(0.1, 4);
        budget.spend(RISK);
        budget.spend(0.16);
        assertThat(budget.limit(2, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void whatever_is_seen_the_limits_of_a_planned_case_cost_the_whole_and_no_more() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            int sessions = random.nextInt(2, 30);
            budget.begin(0.1, sessions);
            double cost = 0;
            for (int session = 0; session < sessions; session++) {
                double limit = budget.limit(2, 1.5);
                cost += Normal.below(limit);
                budget.spend(Normal.below(limit));
                budget.remember(random.nextGaussian(), 2);
            }
            assertThat(cost).isCloseTo(RISK, within(1e-9));
        }
    }
}
