package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimplexTest {
    private final List<List<Double>> tried = new ArrayList<>();

    @Test
    void on_a_line_it_goes_further_draws_in_and_mirrors_as_by_hand() {
        ToDoubleFunction<double[]> cost = x -> (x[0] + 3) * (x[0] + 3);
        assertThat(lowest(cost, new double[] {0}, new double[] {1}, 3)).containsExactly(-3);
        assertThat(tried).containsExactly(at(0), at(1), at(-1), at(-2), at(-4), at(-1), at(-3), at(-4));
    }

    @Test
    void where_nothing_near_is_better_all_corners_come_halfway_to_the_best() {
        ToDoubleFunction<double[]> cost = x -> x[0] == 0 ? 0 : x[0] == 1 ? 1 : 5;
        assertThat(lowest(cost, new double[] {0}, new double[] {1}, 1)).containsExactly(0);
        assertThat(tried).containsExactly(at(0), at(1), at(-1), at(0.5), at(0), at(0.5));
    }

    @Test
    void in_the_plane_a_mirrored_corner_better_than_the_second_worst_is_taken() {
        ToDoubleFunction<double[]> cost = x -> (x[0] - 1) * (x[0] - 1) + 0.9 * x[1] * x[1];
        lowest(cost, new double[] {0, 0}, new double[] {1, 1}, 3);
        assertThat(tried.subList(0, 6))
                .containsExactly(at(0, 0), at(1, 0), at(0, 1), at(1, -1), at(2, -1), at(0.5, -0.25));
    }

    @Test
    void it_finds_the_bottom_of_a_bowl_and_of_the_banana_of_rosenbrock() {
        double[] bowl = Simplex.lowest(
                x -> 1e6 * (sq(x[0] - 2) + 3 * sq(x[1] + 1) + sq(x[2] - x[0])),
                new double[3],
                new double[] {1, 1, 1},
                500);
        assertThat(bowl).containsExactly(new double[] {2, -1, 2}, within(1e-3));
        double[] banana = Simplex.lowest(
                x -> 1e6 * (sq(1 - x[0]) + 100 * sq(x[1] - x[0] * x[0])),
                new double[] {-1.2, 1},
                new double[] {1, 1},
                500);
        assertThat(banana).containsExactly(new double[] {1, 1}, within(1e-3));
    }

    @Test
    void it_stops_when_the_corners_agree_and_keeps_off_where_nothing_is_possible() {
        lowest(x -> 7, new double[] {0, 0}, new double[] {1, 1}, 100);
        assertThat(tried).hasSize(3);
        double[] wall = Simplex.lowest(
                x -> x[0] < 1 ? Double.POSITIVE_INFINITY : 1000 * x[0], new double[] {3}, new double[] {1}, 200);
        assertThat(wall[0]).isBetween(1.0, 1.001);
    }

    private double[] lowest(ToDoubleFunction<double[]> cost, double[] start, double[] steps, int rounds) {
        return Simplex.lowest(
                x -> {
                    tried.add(at(x));
                    return cost.applyAsDouble(x);
                },
                start,
                steps,
                rounds);
    }

    private static List<Double> at(double... x) {
        List<Double> point = new ArrayList<>();
        for (double each : x) {
            point.add(each + 0.0);
        }
        return point;
    }

    private static double sq(double x) {
        return x * x;
    }
}
