package org.rapport.repair.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private final BusinessDays days = new BusinessDays(VIENNA, Set.of(LocalDate.of(2026, 4, 6)));

    @Test
    void two_business_days_after_a_monday_is_wednesday_at_the_same_hour() {
        assertThat(days.after(Instant.parse("2026-03-02T09:00:00Z"), 2)).isEqualTo("2026-03-04T09:00:00Z");
    }

    @Test
    void a_weekend_does_not_count_and_the_hour_stays_through_the_change_to_summer_time() {
        assertThat(days.after(Instant.parse("2026-03-27T09:00:00Z"), 1)).isEqualTo("2026-03-30T08:00:00Z");
    }

    @Test
    void a_start_on_saturday_counts_from_monday() {
        assertThat(days.after(Instant.parse("2026-03-07T09:00:00Z"), 1)).isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void a_holiday_does_not_count() {
        assertThat(days.after(Instant.parse("2026-04-03T08:00:00Z"), 1)).isEqualTo("2026-04-07T08:00:00Z");
        assertThat(days.isBusinessDay(LocalDate.of(2026, 4, 6))).isFalse();
    }

    @Test
    void the_day_of_an_instant_is_the_day_of_the_practice() {
        assertThat(days.dayOf(Instant.parse("2026-03-02T23:30:00Z"))).isEqualTo("2026-03-03");
        assertThat(days.endOf(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-02T23:00:00Z");
    }

    @Test
    void a_practice_may_lower_the_number_of_messages_and_never_raise_it() {
        assertThat(new Policy(0, Deadlines.USUAL, days).messagesBetweenClientActs())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy(3, Deadlines.USUAL, days));
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy(-1, Deadlines.USUAL, days));
    }

    @Test
    void a_deadline_is_at_least_a_day() {
        assertThat(Deadlines.USUAL).isEqualTo(new Deadlines(2, 5, 10, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(0, 5, 10, 30));
    }
}
