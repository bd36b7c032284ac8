package org.rapport.alliance.gain;

import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;

/** What is said when nothing could be tested. */
final class TooLittle {
    private TooLittle() {}

    static Finding spread(CriterionKey key, FindingKind kind, Course course) {
        return says(key, kind, course, new String[] {
            "no-spread",
            "It is not known how reliable the scores are, nor how much they usually differ from session to session."
        });
    }

    static Finding scores(CriterionKey key, FindingKind kind, Course course) {
        return says(key, kind, course, new String[] {
            "too-few", "Nowhere are there enough scores, two before and two after, to test a change."
        });
    }

    private static Finding says(CriterionKey key, FindingKind kind, Course course, String[] why) {
        int last = course.size() == 0 ? 1 : course.session(course.size() - 1);
        return new Draft(key, kind, last)
                .number("scores", course.scored())
                .says(FindingStatus.NOT_ENOUGH, key.name() + "." + why[0], why[1], NotStated.over(course.scored()));
    }
}
