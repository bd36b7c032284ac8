package org.rapport.alliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.change.ClinicalSignificance.Cutoff;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReliableChangeTest {
    private static final Group ILL = new Group(40, 7.5);
    private static final Group WELL = new Group(60, 7.5);

    @ParameterizedTest
    @CsvSource({
        "6.396073, 0.931, 1.680111, 2.376036, 4.65703",
        "10.5, 0.961, 2.073584, 2.93249, 5.747681",
        "5, 0.80, 2.236068, 3.162278, 6.198065"
    })
    void the_published_errors_are_met(double sd, double reliability, double sem, double difference, double change) {
        ReliableChange known = ReliableChange.jacobsonTruax(sd, reliability);
        assertThat(known.error().ofScore()).isCloseTo(sem, within(1e-6));
        assertThat(known.error().ofDifference()).isCloseTo(difference, within(1e-6));
        assertThat(known.index(20, 20 - change)).isCloseTo(-1.96, within(1e-5));
    }

    /** Worked out apart, in Python, for a sample of 50 ± 10 before and 46 ± 12 after, r = 0.84, r2 = 0.75, correlation 0.5, from 62 to 41. */
    @ParameterizedTest
    @CsvSource({
        // SEM = 10 · √0.16 = 4; √(1 − 0.84²) = 0.54259
        "JACOBSON_TRUAX, -3.7123106012293743",
        "GULLIKSEN_LORD_NOVICK, -3.5164906542942957",
        "HSU_LIN_LORD, -2.7792808735198107",
        "EDWARDS_NUNNALLY, -4.77",
        // √(0.84² · 100 · 0.16 + 100 · 0.25) = 6.02408
        "NUNNALLY_KOTSCH, -3.167285989976928",
        // rdd = (124 − 32) / 124
        "HAGEMAN_ARRINDELL, -3.4094747223271704"
    })
    void every_form_is_its_formula(Form form, double expected) {
        Sample sample = new Sample(new Group(50, 10), new Group(46, 12), 0.5);
        ReliableChange change = new ReliableChange(form, sample, 0.84, 0.75);
        assertThat(change.index(62, 41)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void without_unreliability_to_draw_scores_in_the_forms_agree_on_where_no_change_lies() {
        for (Form form : Form.values()) {
            ReliableChange change = new ReliableChange(form, Sample.of(50, 10), 0.8, 0.8);
            // The mean itself is drawn nowhere.
            assertThat(change.index(50, 50)).as("%s", form).isCloseTo(0, within(1e-12));
            assertThat(change.index(50, 40)).as("%s", form).isNegative();
        }
    }

    @Test
    void the_lines_between_groups_are_those_of_the_worked_example() {
        assertThat(new ClinicalSignificance(ILL, WELL, Cutoff.A).cutoff()).isEqualTo(55);
        assertThat(new ClinicalSignificance(ILL, WELL, Cutoff.B).cutoff()).isEqualTo(45);
        assertThat(new ClinicalSignificance(ILL, WELL, Cutoff.C).cutoff()).isEqualTo(50);
        // b uses the spread of the functional group, c weighs each mean by the other's spread.
        assertThat(new ClinicalSignificance(ILL, new Group(60, 5), Cutoff.B).cutoff())
                .isEqualTo(50);
        assertThat(new ClinicalSignificance(ILL, new Group(60, 5), Cutoff.C).cutoff())
                .isEqualTo(52);
        assertThat(new ClinicalSignificance(WELL, ILL, Cutoff.A).cutoff()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 55, RECOVERED", "30, 45, IMPROVED", "52, 65, IMPROVED", "40, 48, UNCHANGED",
        "40, 32, UNCHANGED", "48, 30, DETERIORATED", "70, 55, DETERIORATED", "60, 45, HARMED"
    })
    void every_outcome_has_its_place(double before, double after, Outcome outcome) {
        ReliableChange change = ReliableChange.jacobsonTruax(7.5, 0.8);
        assertThat(new ClinicalSignificance(ILL, WELL, Cutoff.C).outcome(change, before, after))
                .isEqualTo(outcome);
        // The same on a scale where lower is better.
        ClinicalSignificance mirrored = new ClinicalSignificance(new Group(60, 7.5), new Group(40, 7.5), Cutoff.C);
        assertThat(mirrored.outcome(change, 100 - before, 100 - after)).isEqualTo(outcome);
    }

    @Test
    void exactly_the_critical_index_is_no_reliable_change() {
        Sample sample = Sample.of(50, 10);
        ReliableChange change = new ReliableChange(Form.EDWARDS_NUNNALLY, sample, 0.75, 0.75);
        ClinicalSignificance groups = new ClinicalSignificance(ILL, WELL, Cutoff.C);
        assertThat(change.index(50, 60)).isEqualTo(2);
        assertThat(groups.outcome(change, 50, 60)).isEqualTo(Outcome.UNCHANGED);
        assertThat(groups.outcome(change, 50, 60.01)).isEqualTo(Outcome.IMPROVED);
    }

    @Test
    void each_form_has_the_critical_index_of_its_authors() {
        assertThat(Form.values()).extracting(Form::critical).containsExactly(1.96, 1.96, 1.96, 2.0, 1.96, 1.65);
    }

    @Test
    void senseless_numbers_are_refused() {
        assertThatThrownBy(() -> ReliableChange.jacobsonTruax(0, 0.8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReliableChange.jacobsonTruax(5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClinicalSignificance(ILL, ILL, Cutoff.A))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sample(ILL, WELL, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
