package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.statistics.MeasurementError;

/** Vectors from the unit tests of the R package suddengains (MIT), commit e964e74: numbers, not code. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenSuddenGainsTest {
    @ParameterizedTest
    @CsvSource({
        "28 19 23 12 13 NA, NO NO UNKNOWN",
        "28 19 23 11 12 NA, NO YES UNKNOWN",
        "28 19 NA 12 13 NA, UNKNOWN UNKNOWN UNKNOWN",
        "28 19 23 12 14 NA, NO NO UNKNOWN",
        "28 25 28 11 12 NA, NO YES UNKNOWN",
        "28 26 28 11 12 NA, NO YES UNKNOWN",
        "NA 26 28 NA 12 11, UNKNOWN UNKNOWN UNKNOWN",
        "35 37 23 23 24 21, YES NO NO",
        "35 37 34 24 24 21, NO YES NO",
        "35 37 34 34 24 21, NO NO YES",
        "35 37 34 37 37 37, NO NO NO",
    })
    void gains(String scores, String expected) {
        assertThat(verdicts(Sought.GAIN, scores)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10 11 12 30 28 33, NO YES NO",
        "10 11 12 10 28 33, NO NO YES",
        "10 11 30 30 28 33, YES NO NO",
        "35 37 34 23 24 21, NO NO NO",
    })
    void losses(String scores, String expected) {
        assertThat(verdicts(Sought.LOSS, scores)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NA 10 10 10 10 NA, true", "NA 10 10 10 NA 10, true", "10 NA 10 10 10 NA, true", "10 NA 10 10 10 10, true",
        "10 NA NA 10 10 10, false", "10 NA NA NA NA 10, false", "10 10 10 10 10 10, true", "10 NA 10 10 NA 10, true",
    })
    void patterns_of_missing_scores(String scores, boolean enough) {
        assertThat(EnoughScores.aroundAnInterval(read(scores))).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"6.396073, 0.931, 1.680111, 2.376036, 4.65703", "10.5, 0.961, 2.073584, 2.93249, 5.747681"})
    void reliable_change(double sd, double reliability, double measurement, double difference, double value) {
        MeasurementError error = new MeasurementError(sd, reliability);
        assertThat(error.ofScore()).isCloseTo(measurement, within(1e-6));
        assertThat(error.ofDifference()).isCloseTo(difference, within(1e-6));
        assertThat(error.reliableChange()).isCloseTo(value, within(1e-5));
    }

    @Test
    void an_interval_checked_closely() {
        CheckedInterval checked = CheckedInterval.of(
                SuddenChange.usual(Sought.GAIN, 7).asInThePackage(), Peer.BACKGROUND, read("NA 31 33 5 NA 7"));
        assertThat(checked.interval().all()).isEqualTo(Met.YES);
        assertThat(checked.criticalValue()).isCloseTo(4.302653, within(1e-6));
        assertThat(checked.preScores()).isEqualTo(2);
        assertThat(checked.postScores()).isEqualTo(2);
        assertThat(checked.preMean()).isEqualTo(32);
        assertThat(checked.postMean()).isEqualTo(6);
        assertThat(checked.preSd()).isEqualTo(Math.sqrt(2));
        assertThat(checked.postSd()).isEqualTo(Math.sqrt(2));
    }

    private static String verdicts(Sought sought, String scores) {
        Sheet sheet = new Sheet(1, List.of("one"), List.<double[]>of(read(scores)));
        IntervalTable table = IntervalTable.of(SuddenChange.usual(sought, 7).asInThePackage(), Peer.BACKGROUND, sheet);
        List<String> verdicts = new ArrayList<>();
        table.rows().getFirst().forEach(interval -> verdicts.add(interval.all().name()));
        return String.join(" ", verdicts);
    }

    private static double[] read(String scores) {
        return Arrays.stream(scores.split(" "))
                .mapToDouble(score -> score.equals("NA") ? Double.NaN : Double.parseDouble(score))
                .toArray();
    }
}
