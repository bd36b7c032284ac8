package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Untested;
import org.rapport.alliance.series.Course;

/** What is said when nothing could be tested. */
record TooLittle(Untested untested) {
    Finding spread(Course course) {
        return untested.notEnough(
                course,
                "no-spread",
                "It is not known how reliable the scores are, nor how much they usually differ from session to session.");
    }

    Finding scores(Course course) {
        return untested.notEnough(
                course, "too-few", "Nowhere are there enough scores, two before and two after, to test a change.");
    }
}
