package org.rapport.alliance.expectation;

import java.util.Arrays;
import org.rapport.alliance.series.Course;

/** A case as far as nothing out of the ordinary was seen in it. */
final class Ordinary {
    private final Course course;
    private final double[] limits;

    /** Each session with the turned score it had to lie above to be counted as ordinary; −∞ where any would do. */
    Ordinary(Course course, double[] limits) {
        this.course = course;
        this.limits = limits;
    }

    /** The whole case, whatever was seen. */
    static Ordinary whole(Course course) {
        double[] none = new double[course.size()];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        return new Ordinary(course, none);
    }

    Course course() {
        return course;
    }

    double limit(int i) {
        return limits[i];
    }
}
