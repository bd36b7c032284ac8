package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.calibration.RateTable;
import org.rapport.alliance.calibration.Textbook;
import org.rapport.alliance.calibration.Undisturbed;
import org.rapport.alliance.catalogue.Catalogue;

/** The shipped table of measured rates belongs to the rules as they are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasuredTest {
    private static final int CASES = 2_000;
    private static final ResourceBundle TABLE =
            ResourceBundle.getBundle("org.rapport.alliance.criterion.measured", java.util.Locale.ROOT);

    @Test
    void every_offered_rule_has_its_row() {
        assertThat(Catalogue.all())
                .allSatisfy(offer -> assertThat(TABLE.keySet())
                        .as(offer.name() + ": write the table anew with rapport calibrate --table")
                        .contains(Measured.key(offer.with(Map.of()).statement()) + ".6"));
    }

    /** A simulation by another hand of charts from five scores on gave 11, 15 and 20 in 100 over twelve sessions. */
    @Test
    void individuals_charts_come_out_as_in_another_simulation() {
        Measured xmr = Measured.of(Catalogue.named("xmr").orElseThrow().with(Map.of()));
        assertThat(xmr.over(12).rate().orElseThrow()).isCloseTo(0.15, within(0.01));
        assertThat(xmr.over(12).basis()).contains("nothing carried over 11.").contains("with 0.5 20.");
    }

    @Tag("slow")
    @Test
    void measured_again_with_other_cases_the_rates_come_out_the_same() {
        Undisturbed again = Undisturbed.of(Textbook.world(12, 0.3), CASES, 77);
        List<String> wrong = new ArrayList<>();
        for (Offer offer : Catalogue.all()) {
            Criterion rule = offer.with(Map.of());
            FalseAlarm known = Measured.of(rule).over(12);
            double shipped = known.rate().orElse(-1);
            double now = again.flagged(List.of(rule)).share();
            double error = Math.sqrt(Math.max(1, now * (1 - now) * CASES)) / CASES;
            if (known.rate().isPresent() && Math.abs(shipped - now) > 4.5 * error) {
                wrong.add(offer.name() + " " + shipped + " " + now);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void between_and_beyond_the_measured_sessions_each_session_costs_the_same_part() {
        Criterion rule = Catalogue.named("step-drop").orElseThrow().with(Map.of());
        Measured measured = Measured.of(rule);
        double six = rate(measured, 6);
        double twelve = rate(measured, 12);
        assertThat(1 - rate(measured, 9)).isCloseTo(Math.sqrt((1 - six) * (1 - twelve)), within(1e-12));
        double twenty = rate(measured, 20);
        double thirty = rate(measured, 30);
        assertThat(1 - rate(measured, 40)).isCloseTo(Math.pow(1 - thirty, 2) / (1 - twenty), within(1e-12));
        assertThat(rate(measured, 1)).isZero();
        assertThat(rate(measured, 0)).isZero();
        assertThat(measured.over(9).basis()).contains("0.3 carries over");
    }

    private static double rate(Measured measured, int sessions) {
        return measured.over(sessions).rate().orElseThrow();
    }

    @Test
    void other_settings_have_no_rate_and_say_where_to_get_one() {
        FalseAlarm unknown = Measured.of(new CalibratedStepDrop(0.123, 12, 6)).over(12);
        assertThat(unknown.rate()).isEmpty();
        assertThat(unknown.basis()).contains("rapport calibrate");
    }

    @Test
    void the_table_has_the_sessions_and_columns_it_is_read_with() {
        assertThat(RateTable.SESSIONS).isEqualTo(Measured.SESSIONS);
        assertThat(RateTable.CARRIED_OVER).containsExactly(0.0, 0.3, 0.5);
        assertThat(TABLE.keySet())
                .allSatisfy(key -> assertThat(TABLE.getString(key).split(" ")).hasSize(3));
    }
}
