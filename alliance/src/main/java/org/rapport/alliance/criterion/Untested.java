package org.rapport.alliance.criterion;

import org.rapport.alliance.series.Course;

/**
 * What a rule says of a course that it could not test, told with the rate the rule has over so many scores.
 *
 * @param kind what the rule would have looked for
 */
public record Untested(CriterionKey key, FindingKind kind, Criterion rule) {
    /** Too little to go by, up to the last session there is. */
    public Finding notEnough(Course course, String code, String english) {
        return says(course, course.lastSession(), FindingStatus.NOT_ENOUGH, code, english);
    }

    /** Nothing but best scores, up to the last of them. */
    public Finding ceiling(Course course, String english) {
        return says(course, course.lastScoredSession(), FindingStatus.UNTESTABLE_CEILING, "ceiling", english);
    }

    private Finding says(Course course, int session, FindingStatus status, String... codeAndEnglish) {
        return new Draft(key, kind, session)
                .number("scores", course.scored())
                .says(
                        status,
                        key.name() + "." + codeAndEnglish[0],
                        codeAndEnglish[1],
                        rule.falseAlarm(course.scored()));
    }
}
