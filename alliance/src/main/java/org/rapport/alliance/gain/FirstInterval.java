package org.rapport.alliance.gain;

import org.rapport.alliance.series.Course;

/** Which interval is the first to be tested; two scores must lie before a change. */
public enum FirstInterval {
    /** From session 2 to 3: a baseline score, session 0, is left out. */
    SECOND_TO_THIRD("2to3"),
    /** From session 1 to 2: a baseline score, session 0, counts like any other. */
    FIRST_TO_SECOND("1to2");

    private final String code;

    FirstInterval(String code) {
        this.code = code;
    }

    /** As a person writes it. */
    public String code() {
        return code;
    }

    /** The cell from which scores count. */
    int from(Course course) {
        return switch (this) {
            case SECOND_TO_THIRD -> Math.clamp(1L - course.session(0), 0, course.size());
            case FIRST_TO_SECOND -> 0;
        };
    }
}
