package org.rapport.alliance.gain;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Untested;
import org.rapport.alliance.series.Course;

/** Sudden gains or losses over the finished course of a case. */
final class SuddenChangeExamination implements Examination {
    private static final int NEVER = -1;

    private final SuddenChange rule;
    private final OptionalDouble points;
    private final Criteria criteria;
    private final SuddenChangeWords wording;
    private final TooLittle tooLittle;

    SuddenChangeExamination(SuddenChange rule, Background background) {
        this.rule = rule;
        points = rule.cutoff().points(background.cohort());
        criteria = new Criteria(rule, background, points.orElse(Double.NaN));
        wording = new SuddenChangeWords(rule, criteria);
        tooLittle = new TooLittle(new Untested(rule.key(), rule.kind(), rule));
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (points.isEmpty()) {
            found.accept(tooLittle.spread(course));
            return;
        }
        double[] x = course.cells();
        int from = rule.first().from(course);
        int last = criteria.last(course);
        boolean any = false;
        for (int post = criteria.next(x, from + 2, last); post <= last; post = criteria.next(x, post + 1, last)) {
            int known = knownIn(course, post, from);
            if (known != NEVER) {
                any = true;
                found.accept(wording.flagged(course, post, from, known));
            }
        }
        if (!any && !criteria.tested(course, from)) {
            found.accept(tooLittle.scores(course));
        }
    }

    /** The first cell with which the change is, and from then on stays, a sudden one. */
    private int knownIn(Course course, int post, int from) {
        double[] x = course.cells();
        int end = course.size();
        if (criteria.all(x, post, from, end) != Met.YES) {
            return NEVER;
        }
        if (!criteria.stable) {
            return criteria.peer ? post + 1 : post;
        }
        int until = Math.min(end, post + 3);
        while (until > post + 2 && criteria.all(x, post, from, until - 1) == Met.YES) {
            until--;
        }
        return until - 1;
    }
}
