package org.rapport.alliance.change;

import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.Untested;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What the rules of this package say alike where they cannot test. */
record Telling(Untested untested) {
    static Telling of(CriterionKey key, Criterion rule) {
        return new Telling(new Untested(key, FindingKind.RUPTURE, rule));
    }

    Finding tooFew(Course course, int needed) {
        return untested.notEnough(
                course, "too-few", "There are %d scores; %d are needed.".formatted(course.scored(), needed));
    }

    Finding noSpread(Course course) {
        return untested.notEnough(
                course, "no-spread", "It is not known how much scores usually differ, so a fall cannot be judged.");
    }

    /** A course in which scores do not differ: at the best end it is no information, elsewhere too little of it. */
    Finding flat(Course course, Ruler ruler) {
        return course.allAre(ruler.best())
                ? untested.ceiling(
                        course,
                        "All scores were the best score there is. They carry no information, which is not the same as all"
                                + " being well.")
                : untested.notEnough(
                        course, "flat", "Scores did not differ, so it is not known how much they usually do.");
    }
}
