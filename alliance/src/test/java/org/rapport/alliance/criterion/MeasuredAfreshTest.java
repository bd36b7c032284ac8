package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The shipped table read without what is kept from an earlier reading. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasuredAfreshTest {
    private static final Statement RULE = CalibratedStepDrop.DEFAULT.statement();

    @Test
    void the_measured_sessions_have_the_rates_of_the_table() {
        for (int sessions : Measured.SESSIONS) {
            FalseAlarm told = Measured.read(RULE).over(sessions);
            double[] line = line(sessions);
            assertThat(told.rate().orElseThrow()).isCloseTo(line[1], within(1e-12));
            assertThat(told.sessions()).isEqualTo(sessions);
            assertThat(told.precision()).isEqualTo(FalseAlarm.Precision.ABOUT);
        }
        double[] line = line(12);
        String both = String.format(
                Locale.ROOT, "With nothing carried over %.1f %%, with 0.5 %.1f %%.", 100 * line[0], 100 * line[2]);
        assertThat(Measured.read(RULE).over(12).basis()).endsWith(both);
    }

    @Test
    void before_between_and_beyond_each_session_costs_the_same_part() {
        double six = 1 - line(6)[1];
        double twelve = 1 - line(12)[1];
        assertThat(quiet(9)).isCloseTo(Math.sqrt(six * twelve), within(1e-12));
        assertThat(quiet(10)).isCloseTo(six * Math.pow(twelve / six, 4 / 6.0), within(1e-12));
        assertThat(quiet(3)).isCloseTo(Math.pow(six, 2 / 5.0), within(1e-12));
        assertThat(quiet(1)).isEqualTo(1);
        assertThat(quiet(0)).isEqualTo(1);
        double twenty = 1 - line(20)[1];
        double thirty = 1 - line(30)[1];
        assertThat(quiet(45)).isCloseTo(thirty * Math.pow(thirty / twenty, 1.5), within(1e-12));
    }

    @Test
    void other_settings_are_not_a_test_and_no_case_of_nothing_wrong_is_made_up() {
        FalseAlarm unknown =
                Measured.read(new CalibratedStepDrop(0.123, 12, 6).statement()).over(12);
        assertThat(unknown.rate()).isEmpty();
        assertThat(unknown.precision()).isEqualTo(FalseAlarm.Precision.NOT_A_TEST);
        assertThat(unknown.sessions()).isEqualTo(12);
    }

    @Test
    void rules_that_need_no_cohort_say_so() {
        assertThat(new DirectItem().needsCohort()).isFalse();
        assertThat(FlatCeiling.DEFAULT.needsCohort()).isFalse();
        assertThat(CalibratedStepDrop.DEFAULT.needsCohort()).isTrue();
    }

    @Test
    void over_a_series_a_fall_as_large_as_the_limit_is_flagged_and_room_for_just_that_is_room() {
        double limit = CalibratedStepDrop.DEFAULT.budget().k(2) * 1.5;
        assertThat(code(limit, 0)).isEqualTo("step-drop.flagged");
        assertThat(code(limit, limit)).isEqualTo("step-drop.clear");
        assertThat(code(limit - 0.01, limit)).isEqualTo("step-drop.no-room");
    }

    private static String code(double... scores) {
        return CalibratedStepDrop.DEFAULT
                .examineLatest(Given.scores(scores))
                .orElseThrow()
                .explanation()
                .code();
    }

    private static double quiet(int sessions) {
        return 1 - Measured.read(RULE).over(sessions).rate().orElseThrow();
    }

    private static double[] line(int sessions) {
        ResourceBundle table = ResourceBundle.getBundle("org.rapport.alliance.criterion.measured");
        String line = table.getString(Measured.key(RULE) + "." + sessions);
        return Arrays.stream(line.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
