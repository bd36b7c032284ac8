package org.rapport.alliance.gain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Course;

/**
 * Every interval of every case with the criteria it meets: what R's {@code identify_sg} and {@code identify_sl} give.
 *
 * @param rows for each case, in the order of the sheet, its intervals in session order
 */
public record IntervalTable(List<List<SessionInterval>> rows) {
    public IntervalTable {
        rows = List.copyOf(rows);
    }

    /**
     * Tests every interval of a sheet.
     *
     * @throws IllegalArgumentException when the cut-off needs a cohort that is not known
     */
    public static IntervalTable of(SuddenChange rule, Background background, Sheet sheet) {
        Criteria criteria = criteria(rule, background);
        List<List<SessionInterval>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.ids().size(); row++) {
            Course course = sheet.course(row);
            int from = rule.first().from(course);
            List<SessionInterval> intervals = new ArrayList<>();
            for (int post = from + 2; post <= criteria.last(course); post++) {
                intervals.add(criteria.interval(sheet.ids().get(row), course, post, from));
            }
            rows.add(List.copyOf(intervals));
        }
        return new IntervalTable(rows);
    }

    static Criteria criteria(SuddenChange rule, Background background) {
        OptionalDouble points = rule.cutoff().points(background.cohort());
        return new Criteria(
                rule,
                background,
                points.orElseThrow(() -> new IllegalArgumentException("the cut-off needs to know how scores vary")));
    }
}
