package org.rapport.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds places for the numbered badges so that none covers another, in the order things happened. */
final class Badges {
    /** From middle to middle, in pixels. */
    private static final double APART = 19;

    private Badges() {}

    static List<Double> places(Course course, Plot plot) {
        var onward = new ArrayList<Double>();
        double limit = Math.abs(plot.end() - plot.start()) - 4;
        double next = 4;
        for (Happening happening : course.happenings()) {
            double wanted = Math.abs(plot.x(plot.indexOf(happening.session())) - plot.start());
            onward.add(Math.max(wanted, next));
            next = onward.getLast() + APART;
        }
        for (int i = onward.size() - 1; i >= 0; i--) {
            onward.set(i, Math.min(onward.get(i), limit));
            limit = onward.get(i) - APART;
        }
        return onward.stream().map(pixels -> plot.onward(plot.start(), pixels)).toList();
    }
}
