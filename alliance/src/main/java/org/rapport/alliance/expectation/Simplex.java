package org.rapport.alliance.expectation;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** The downhill simplex of Nelder and Mead (1965), with their coefficients 1, 2, ½ and ½. */
final class Simplex {
    private static final double CLOSE = 0.05;

    private final ToDoubleFunction<double[]> cost;
    private final double[][] points;
    private final double[] costs;

    private Simplex(ToDoubleFunction<double[]> cost, double[] start, double[] steps) {
        this.cost = cost;
        int n = start.length;
        points = new double[n + 1][];
        costs = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            points[i] = start.clone();
            if (i > 0) {
                points[i][i - 1] += steps[i - 1];
            }
            costs[i] = cost.applyAsDouble(points[i]);
        }
    }

    /** The best point found in so many rounds, or earlier when the corners agree to 0.05. */
    static double[] lowest(ToDoubleFunction<double[]> cost, double[] start, double[] steps, int rounds) {
        Simplex simplex = new Simplex(cost, start, steps);
        for (int i = 0; i < rounds && !simplex.agrees(); i++) {
            simplex.round();
        }
        return simplex.points[simplex.ranked(0)];
    }

    private boolean agrees() {
        return costs[ranked(costs.length - 1)] - costs[ranked(0)] < CLOSE;
    }

    private int ranked(int rank) {
        Integer[] order = new Integer[costs.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(costs[a], costs[b]));
        return order[rank];
    }

    private void round() {
        int worst = ranked(costs.length - 1);
        double secondWorst = costs[ranked(costs.length - 2)];
        double best = costs[ranked(0)];
        double[] centre = centreWithout(worst);
        double[] mirrored = between(centre, points[worst], -1);
        double here = cost.applyAsDouble(mirrored);
        if (here < best) {
            double[] further = between(centre, points[worst], -2);
            double there = cost.applyAsDouble(further);
            put(worst, there < here ? further : mirrored, Math.min(there, here));
        } else if (here < secondWorst) {
            put(worst, mirrored, here);
        } else {
            contract(worst, centre);
        }
    }

    private void contract(int worst, double[] centre) {
        double[] inside = between(centre, points[worst], 0.5);
        double here = cost.applyAsDouble(inside);
        if (here < costs[worst]) {
            put(worst, inside, here);
            return;
        }
        double[] best = points[ranked(0)].clone();
        for (int i = 0; i < points.length; i++) {
            double[] nearer = between(best, points[i], 0.5);
            put(i, nearer, cost.applyAsDouble(nearer));
        }
    }

    private void put(int i, double[] point, double itsCost) {
        points[i] = point;
        costs[i] = itsCost;
    }

    private double[] centreWithout(int worst) {
        double[] centre = new double[points[0].length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; i != worst && j < centre.length; j++) {
                centre[j] += points[i][j] / centre.length;
            }
        }
        return centre;
    }

    private static double[] between(double[] centre, double[] point, double share) {
        double[] result = new double[centre.length];
        Arrays.setAll(result, j -> centre[j] + share * (point[j] - centre[j]));
        return result;
    }
}
