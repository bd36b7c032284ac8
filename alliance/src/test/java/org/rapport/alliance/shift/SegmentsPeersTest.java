package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.series.Course;

/** Segment for segment what the published packages print, for every series of the reference files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SegmentsPeersTest {
    private final List<double[]> scores = PeerRow.scores();

    @Test
    void like_changepoint_the_mean_and_the_mean_and_variance_change_where_the_R_package_says() {
        List<PeerRow> rows = PeerRow.rows("changepoint/pelt.csv");
        assertThat(rows).hasSize(1758).allSatisfy(row -> {
            Penalty penalty = penalty(row);
            boolean mean = row.text("fun").equals("mean");
            SegmentCost cost = mean ? new MeanCost(PrefixSums.Arithmetic.LONG_DOUBLE) : new ChangepointVarianceCost();
            double[] z = standardised(row, Scaling.CHANGEPOINT);
            assertThat(z).hasSize(row.whole("n"));
            assertThat(penalty.of(z.length, mean ? 1 : 2)).isCloseTo(row.number("pen_value"), within(1e-12));
            assertThat(Segments.of(z, new ChangepointSearch(cost, penalty, mean ? 1 : 2, 2))
                            .changes())
                    .isEqualTo(row.list("cpts"));
        });
    }

    @Test
    void the_exact_search_finds_the_same_changes_of_the_mean() {
        assertThat(PeerRow.rows("changepoint/pelt.csv"))
                .filteredOn(row -> row.text("fun").equals("mean"))
                .hasSize(879)
                .allSatisfy(row -> {
                    PeltSearch search = new PeltSearch(new MeanCost(), penalty(row), 1, 2);
                    assertThat(Segments.of(standardised(row, Scaling.Z), search).changes())
                            .isEqualTo(row.list("cpts"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Pelt_l2_min2_jump1_BIC",
        "Pelt_l2_min2_jump1_3logn",
        "KernelCPD_linear_min2_BIC",
        "KernelCPD_linear_min2_3logn"
    })
    void the_exact_search_cuts_where_ruptures_does(String algorithm) {
        assertThat(ruptures(algorithm)).hasSize(293).allSatisfy(row -> {
            Penalty penalty = Penalty.of(row.number("pen"));
            Segments segments =
                    Segments.of(standardised(row, Scaling.Z), new PeltSearch(new MeanCost(), penalty, 1, 2));
            assertThat(segments.ends()).isEqualTo(row.list("bkps"));
        });
    }

    @Test
    void the_radial_kernel_cuts_where_ruptures_does() {
        assertThat(ruptures("KernelCPD_rbf_min2_pen1")).hasSize(293).allSatisfy(row -> {
            PeltSearch search = new PeltSearch(RadialCost.likeRuptures(), Penalty.of(1), 1, 2);
            assertThat(Segments.of(standardised(row, Scaling.Z), search).ends()).isEqualTo(row.list("bkps"));
        });
    }

    @Test
    void one_change_by_dynamic_programming_and_by_binary_segmentation_is_where_ruptures_has_it() {
        assertThat(ruptures("Dynp_l2_min2_jump1_1bkp"))
                .hasSize(293)
                .allSatisfy(row -> assertThat(
                                Segments.of(standardised(row, Scaling.Z), new DynamicSearch(new MeanCost(), 2, 2))
                                        .ends())
                        .isEqualTo(row.list("bkps")));
        assertThat(ruptures("Binseg_l2_min2_jump1_1bkp"))
                .hasSize(293)
                .allSatisfy(row -> assertThat(
                                Segments.of(standardised(row, Scaling.Z), new BinarySearch(new MeanCost(), 2, 2))
                                        .ends())
                        .isEqualTo(row.list("bkps")));
    }

    private static Penalty penalty(PeerRow row) {
        return switch (row.text("penalty")) {
            case "BIC" -> Penalty.BIC;
            case "MBIC" -> Penalty.MBIC;
            case "SIC0" -> Penalty.SIC0;
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static List<PeerRow> ruptures(String algorithm) {
        return PeerRow.rows("ruptures/ruptures.csv").stream()
                .filter(row -> row.text("algo").equals(algorithm))
                .toList();
    }

    private double[] standardised(PeerRow row, Scaling scaling) {
        Scores read = new Scores();
        read.read(Course.of(scores.get(row.whole("id") - 1)));
        scaling.apply(read);
        return Arrays.copyOf(read.values(), read.size());
    }
}
