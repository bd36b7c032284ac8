package org.rapport.alliance.change;

import java.util.OptionalDouble;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What the rules of this package say alike. */
final class Telling {
    private Telling() {}

    static FalseAlarm rate(int scoredSessions) {
        return new FalseAlarm(
                OptionalDouble.empty(),
                FalseAlarm.Precision.NOT_A_TEST,
                scoredSessions,
                "Not stated where the rule comes from; calibrate measures it, and it is high for most rules of this kind.");
    }

    /** Number of the last session with a score; of the last one when none has a score. */
    static int lastSession(Course course) {
        for (int i = course.size() - 1; i >= 0; i--) {
            if (course.has(i)) {
                return course.session(i);
            }
        }
        return course.size() == 0 ? 1 : course.session(course.size() - 1);
    }

    static Finding tooFew(CriterionKey key, Course course, int needed) {
        return notEnough(
                key, course, "too-few", "There are %d scores; %d are needed.".formatted(course.scored(), needed));
    }

    static Finding noSpread(CriterionKey key, Course course) {
        return notEnough(
                key,
                course,
                "no-spread",
                "It is not known how much scores usually differ, so a fall cannot be judged.");
    }

    static Finding notEnough(CriterionKey key, Course course, String code, String english) {
        return new Draft(key, FindingKind.RUPTURE, lastSession(course))
                .number("scores", course.scored())
                .says(FindingStatus.NOT_ENOUGH, key.name() + "." + code, english, rate(course.scored()));
    }

    /** A course in which scores do not differ: at the best end it is no information, elsewhere too little of it. */
    static Finding flat(CriterionKey key, Course course, Ruler ruler) {
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i) && course.score(i) != ruler.best()) {
                return notEnough(
                        key, course, "flat", "Scores did not differ, so it is not known how much they usually do.");
            }
        }
        return new Draft(key, FindingKind.RUPTURE, lastSession(course))
                .number("scores", course.scored())
                .says(
                        FindingStatus.UNTESTABLE_CEILING,
                        key.name() + ".ceiling",
                        "All scores were the best score there is. They carry no information, which is not the same as all"
                                + " being well.",
                        rate(course.scored()));
    }
}
