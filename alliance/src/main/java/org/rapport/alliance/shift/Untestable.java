package org.rapport.alliance.shift;

import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** A course that holds no information. */
final class Untestable {
    private Untestable() {}

    /** Whether there are scores and all of them are the best there is. */
    static boolean atCeiling(Course course, Ruler ruler) {
        double best = ruler.best();
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i) && course.score(i) != best) {
                return false;
            }
        }
        return course.scored() > 0;
    }

    /** Number of the last session with a score, at which the course was known; of the last one when none has a score. */
    static int lastSession(Course course) {
        for (int i = course.size() - 1; i >= 0; i--) {
            if (course.has(i)) {
                return course.session(i);
            }
        }
        return course.size() == 0 ? 1 : course.session(course.size() - 1);
    }
}
