package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pruning leaves out never mattered: against every segmentation there is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExactSearchTest {
    private static final List<Penalty> PENALTIES =
            List.of(Penalty.BIC, Penalty.MBIC, Penalty.SIC0, Penalty.of(0.3), Penalty.BIC.times(0.5));

    @Tag("slow")
    @Test
    void no_segmentation_is_cheaper_than_the_one_found() {
        Random random = new Random(7);
        for (int round = 0; round < 1_500; round++) {
            double[] x = scores(random);
            int shortest = random.nextInt(1, 5);
            Penalty penalty = PENALTIES.get(random.nextInt(PENALTIES.size()));
            SegmentCost cost = switch (random.nextInt(3)) {
                case 0 -> new MeanCost();
                case 1 -> new MeanVarianceCost(0.05);
                default -> new RadialCost();
            };
            Segments found = Segments.of(x, new PeltSearch(cost, penalty, 1, shortest));
            double cheapest = cheapest(cost, penalty, shortest, x.length);
            assertThat(price(cost, penalty, found.ends(), x.length))
                    .as("round %d", round)
                    .isCloseTo(cheapest, within(1e-9));
        }
    }

    @Test
    void with_a_given_number_of_segments_dynamic_programming_is_the_cheapest_and_binary_cuts_are_never_cheaper() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            double[] x = scores(random);
            SegmentCost cost = new MeanCost();
            List<Integer> exact = Segments.of(x, new DynamicSearch(cost, 3, 2)).ends();
            List<Integer> quick = Segments.of(x, new BinarySearch(cost, 3, 2)).ends();
            double best = IntStream.rangeClosed(2, x.length - 4)
                    .boxed()
                    .flatMap(a -> IntStream.rangeClosed(a + 2, x.length - 2).mapToObj(b -> List.of(a, b, x.length)))
                    .mapToDouble(ends -> price(cost, Penalty.of(0), ends, x.length))
                    .min()
                    .orElse(Double.NaN);
            assertThat(exact).hasSize(3);
            assertThat(price(cost, Penalty.of(0), exact, x.length)).isCloseTo(best, within(1e-9));
            if (quick.size() == 3) {
                assertThat(price(cost, Penalty.of(0), quick, x.length)).isGreaterThan(best - 1e-9);
            }
        }
    }

    @Test
    void too_few_scores_are_no_segment() {
        assertThat(Segments.of(new double[] {1}, new PeltSearch(new MeanCost(), Penalty.BIC, 1, 2))
                        .changes())
                .isEmpty();
        assertThat(Segments.of(new double[] {1, 2, 3}, new DynamicSearch(new MeanCost(), 2, 2))
                        .ends())
                .isEmpty();
        assertThat(Segments.of(new double[] {1, 2, 3}, new BinarySearch(new MeanCost(), 2, 2))
                        .ends())
                .containsExactly(3);
    }

    private static double[] scores(Random random) {
        double[] x = new double[random.nextInt(6, 14)];
        double level = 0;
        for (int i = 0; i < x.length; i++) {
            level = random.nextInt(3) == 0 ? 2 * random.nextGaussian() : level;
            x[i] = level + random.nextGaussian() * random.nextDouble();
        }
        return x;
    }

    /** Over all segmentations, by trying each set of changes. */
    private static double cheapest(SegmentCost cost, Penalty penalty, int shortest, int n) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int cuts = 0; cuts < 1 << (n - 1); cuts++) {
            int set = cuts;
            List<Integer> ends = IntStream.rangeClosed(1, n)
                    .filter(end -> end == n || (set >> (end - 1) & 1) == 1)
                    .boxed()
                    .toList();
            if (longEnough(ends, shortest)) {
                cheapest = Math.min(cheapest, price(cost, penalty, ends, n));
            }
        }
        return cheapest;
    }

    private static boolean longEnough(List<Integer> ends, int shortest) {
        int from = 0;
        for (int end : ends) {
            if (end - from < shortest) {
                return false;
            }
            from = end;
        }
        return true;
    }

    private static double price(SegmentCost cost, Penalty penalty, List<Integer> ends, int n) {
        double price = (ends.size() - 1) * penalty.of(n, 1);
        int from = 0;
        for (int end : ends) {
            price += cost.of(from, end) + (penalty.chargesLength() ? Math.log(end - from) : 0);
            from = end;
        }
        return price;
    }
}
