package org.rapport.web.chart;

import java.util.ArrayList;
import java.util.List;

/** A few round values of a scale, its both ends among them where they are round. */
final class GridLines {
    /** More lines than this make the picture busy. */
    private static final int FEW = 6;

    private GridLines() {}

    static List<Double> of(Scale scale) {
        double step = step(scale.lowest(), scale.highest() - scale.lowest());
        var values = new ArrayList<Double>();
        for (long i = (long) Math.ceil(scale.lowest() / step - 1e-9); values.size() < FEW; i++) {
            if (i * step > scale.highest() + step * 1e-9) {
                break;
            }
            values.add(i * step);
        }
        return values;
    }

    /** The smallest step that meets both ends of the scale; where there is none, the smallest round one. */
    private static double step(double lowest, double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range)) - 1);
        double round = 0;
        for (double factor : new double[] {1, 2, 2.5, 4, 5, 10, 20, 25, 40, 50, 100}) {
            double step = power * factor;
            boolean few = range / step <= FEW - 1;
            if (few && isWhole(range / step) && isWhole(lowest / step)) {
                return step;
            }
            round = round == 0 && few && factor != 4 && factor != 40 ? step : round;
        }
        return round;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }
}
