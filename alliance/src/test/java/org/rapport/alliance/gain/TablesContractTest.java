package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.alliance.peers.PeerTable;
import org.rapport.alliance.statistics.MeasurementError;
import org.rapport.alliance.statistics.StandardDeviation;

/** Every cell of the tables that the R package printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesContractTest {
    private static final Treatment TREATMENT = new Treatment(1, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sg_01_default", "sg_02_1to2_baseline", "sg_03_crit12", "sg_04_alpha01", "sg_05_noadjust",
                "sl_01_default", "sl_02_1to2_baseline", "sl_03_crit12", "sl_04_alpha01", "sl_05_noadjust",
                "sl_06_pct_minus25",
            })
    void there_is_the_same_row_for_each_change(String call) {
        PeerTable file = PeerTable.read("suddengains/bysg_" + call + ".csv");
        List<ChangeRow> rows = changes("bysg_" + call).rows();
        assertThat(rows).hasSameSizeAs(file.rows());
        for (int row = 0; row < rows.size(); row++) {
            assertThat(cells(Optional.of(rows.get(row)))).isEqualTo(cells(file, row));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sg, FIRST",
        "sg, LAST",
        "sg, SMALLEST",
        "sg, LARGEST",
        "sl, FIRST",
        "sl, LAST",
        "sl, SMALLEST",
        "sl, LARGEST"
    })
    void there_is_the_same_row_for_each_person_and_the_same_description(String sought, Pick pick) {
        String call = sought + "_" + pick.name().toLowerCase(Locale.ROOT);
        PeerTable file = PeerTable.read("suddengains/byperson_" + call + ".csv");
        List<PersonRow> persons = pick.persons(Peer.sheet(1), changes("byperson_" + call));
        assertThat(persons).hasSameSizeAs(file.rows()).hasSize(300);
        for (int row = 0; row < persons.size(); row++) {
            PersonRow person = persons.get(row);
            assertThat(person.id()).isEqualTo(file.text(row, "id"));
            assertThat(person.changes()).isEqualTo((int) file.number(row, "sg_freq_byperson"));
            assertThat(person.picked().isPresent())
                    .isEqualTo(file.text(row, "sg_crit123").equals("1"));
            assertThat(cells(person.picked())).isEqualTo(cells(file, row));
        }
        PeerTable described = PeerTable.read("suddengains/describe_byperson_" + call + ".csv");
        Description description = Description.of(persons).rounded();
        assertThat(description.withChange()).isEqualTo((int) described.named("sg_n"));
        assertThat(description.multiple()).isEqualTo((int) described.named("sg_multiple_n"));
        same(description, described);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sg", "sl"})
    void all_changes_together_have_the_same_description(String sought) {
        same(
                Description.of(changes("bysg_" + sought + "_01_default")).rounded(),
                PeerTable.read("suddengains/describe_bysg_" + sought + ".csv"));
    }

    @Test
    void the_same_cases_have_scores_enough() {
        PeerTable pattern = PeerTable.read("suddengains/select_cases_pattern.csv");
        Sheet sheet = Peer.sheet(1);
        for (int row = 0; row < 300; row++) {
            double[] scores = sheet.rows().get(row);
            assertThat(EnoughScores.aroundAnInterval(scores))
                    .isEqualTo(pattern.text(row, "sg_select").equals("TRUE"));
            for (int needed : new int[] {3, 6, 9}) {
                PeerTable file = PeerTable.read("suddengains/select_cases_min_sess_" + needed + ".csv");
                assertThat(EnoughScores.atLeast(needed, scores))
                        .isEqualTo(file.text(row, "sg_select").equals("TRUE"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"identify_sg_01_default, count_intervals", "identify_sg_03_1to2_baseline, count_intervals_1to2"})
    void as_many_intervals_are_counted(String call, String file) {
        Sheet sheet = Peer.sheet(call.contains("1to2") ? 0 : 1);
        IntervalTable table = IntervalTable.of(Peer.rule(call), Peer.BACKGROUND, sheet);
        IntervalCount count = IntervalCount.of(Peer.rule(call), sheet, table);
        PeerTable printed = PeerTable.read("suddengains/" + file + ".csv");
        assertThat(count.all()).isEqualTo((long) printed.named("total_between_sess_intervals"));
        assertThat(count.eligible()).isEqualTo((long) printed.named("total_between_sess_intervals_sg"));
        assertThat(count.tested()).isEqualTo((long) printed.named("available_between_sess_intervals_sg"));
        assertThat(count.untested(table)).isEqualTo((long) printed.named("not_available_between_sess_intervals_sg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data_s0_rel0.931", "sd10.5_rel0.931"})
    void the_reliable_change_is_the_same(String call) {
        PeerTable file = PeerTable.read("suddengains/define_crit1_cutoff_" + call + ".csv");
        double sd = call.startsWith("sd") ? 10.5 : StandardDeviation.of(baselines());
        MeasurementError error = new MeasurementError(sd, 0.931);
        assertThat(error.sd()).isCloseTo(file.named("sd"), within(1e-12));
        assertThat(error.ofScore()).isCloseTo(file.named("standard_error_measurement"), within(1e-12));
        assertThat(error.ofDifference()).isCloseTo(file.named("standard_error_difference"), within(1e-12));
        assertThat(error.reliableChange()).isCloseTo(file.named("reliable_change_value"), within(1e-12));
    }

    private static List<Double> baselines() {
        return Peer.sheet(0).rows().stream()
                .map(row -> row[0])
                .filter(score -> !Double.isNaN(score))
                .toList();
    }

    @Test
    void one_interval_checked_closely_is_what_the_table_says_of_it() {
        // The package's own check_interval stopped with an error in every one of these calls, so there is no cell of
        // it.
        PeerTable file = PeerTable.read("suddengains/check_interval.csv");
        for (int row = 0; row < file.rows().size(); row++) {
            assertThat(file.text(row, "field")).isEqualTo("error");
            double[] six = Arrays.stream(file.text(row, "values").split(" "))
                    .mapToDouble(score -> score.equals("NA") ? Double.NaN : Double.parseDouble(score))
                    .toArray();
            SuddenChange rule = (SuddenChange) GainOffers.ALL
                    .get(file.text(row, "identify").equals("sg") ? 0 : 1)
                    .with(Map.of("compat", "suddengains", "alpha", file.text(row, "alpha")));
            CheckedInterval checked = CheckedInterval.of(rule, Peer.BACKGROUND, six);
            IntervalTable table =
                    IntervalTable.of(rule, Peer.BACKGROUND, new Sheet(1, List.of(""), List.<double[]>of(six)));
            assertThat(checked.interval()).isEqualTo(table.rows().getFirst().get(1));
        }
    }

    private static ChangeTable changes(String call) {
        Sheet sheet = Peer.sheet(call.contains("1to2") ? 0 : 1);
        return ChangeTable.of(Peer.rule(call), Peer.BACKGROUND, sheet, TREATMENT);
    }

    private static void same(Description description, PeerTable file) {
        assertThat(description.total()).isEqualTo((int) file.named("total_n"));
        assertThat(description.changes()).isEqualTo((int) file.named("sg_total_n"));
        assertThat(description.withChangePercent()).isEqualTo(file.named("sg_pct"));
        assertThat(description.multiplePercent()).isEqualTo(file.named("sg_multiple_pct"));
        assertThat(description.reversals()).isEqualTo((int) file.named("sg_reversal_n"));
        assertThat(description.reversalsPercent()).isEqualTo(file.named("sg_reversal_pct"));
        assertThat(description.magnitudeMean()).isEqualTo(file.named("sg_magnitude_m"));
        assertThat(description.magnitudeSd()).isEqualTo(file.named("sg_magnitude_sd"));
    }

    /** 17 digits of the file are the very number, so that they are compared without tolerance. */
    private static List<String> cells(PeerTable file, int row) {
        List<String> cells = new ArrayList<>(List.of(file.text(row, "id_sg")));
        for (String name : List.of(
                "session_n",
                "m_2n",
                "m_1n",
                "m_n",
                "m_n1",
                "m_n2",
                "m_n3",
                "magnitude",
                "m_tx_change",
                "change_proportion",
                "reversal_value",
                "reversal")) {
            cells.add(String.valueOf(file.number(row, "sg_" + name)));
        }
        return cells;
    }

    private static List<String> cells(Optional<ChangeRow> change) {
        List<String> cells = new ArrayList<>(List.of(change.map(ChangeRow::idSg).orElse("NA")));
        double[] numbers = change.map(row -> new double[] {
                    row.session(),
                    row.score2n(),
                    row.score1n(),
                    row.scoreN(),
                    row.scoreN1(),
                    row.scoreN2(),
                    row.scoreN3(),
                    row.magnitude(),
                    row.txChange(),
                    row.changeProportion(),
                    row.reversalValue(),
                    row.reversal() ? 1 : 0
                })
                .orElseGet(() -> {
                    double[] missing = new double[12];
                    Arrays.fill(missing, Double.NaN);
                    return missing;
                });
        Arrays.stream(numbers).mapToObj(String::valueOf).forEach(cells::add);
        return cells;
    }
}
