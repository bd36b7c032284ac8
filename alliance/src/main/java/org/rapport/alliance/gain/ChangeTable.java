package org.rapport.alliance.gain;

import java.util.ArrayList;
import java.util.List;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.series.Course;

/** A row for each sudden change of each case, in the order of the sheet and of sessions: R's {@code create_bysg}. */
public record ChangeTable(List<ChangeRow> rows) {
    public ChangeTable {
        rows = List.copyOf(rows);
    }

    /** Finds the changes of every case. */
    public static ChangeTable of(SuddenChange rule, Background background, Sheet sheet, Treatment treatment) {
        Rows rows = new Rows(rule, IntervalTable.criteria(rule, background), sheet, treatment);
        for (int row = 0; row < sheet.ids().size(); row++) {
            rows.add(row);
        }
        return new ChangeTable(rows.found);
    }

    /** The rows while they are gathered. */
    private static final class Rows {
        private final List<ChangeRow> found = new ArrayList<>();
        private final SuddenChange rule;
        private final Criteria criteria;
        private final Aftermath aftermath;
        private final Sheet sheet;
        private final Treatment treatment;

        Rows(SuddenChange rule, Criteria criteria, Sheet sheet, Treatment treatment) {
            this.rule = rule;
            this.criteria = criteria;
            this.sheet = sheet;
            this.treatment = treatment;
            aftermath = new Aftermath(criteria, rule.first());
        }

        void add(int row) {
            Course course = sheet.course(row);
            int from = rule.first().from(course);
            List<Integer> posts = new ArrayList<>();
            for (int post = from + 2; post <= criteria.last(course); post++) {
                if (criteria.all(course.cells(), post, from, course.size()) == Met.YES) {
                    posts.add(post);
                }
            }
            posts.forEach(post -> found.add(change(sheet.ids().get(row), course, post, posts.size())));
        }

        private ChangeRow change(String id, Course course, int post, int inPerson) {
            double[] around = GainNumbers.around(course, post, rule.first().from(course), course.size());
            double before = course.score(post - 1);
            double after = course.score(post);
            double magnitude = aftermath.magnitude(before, after);
            double txChange = aftermath.magnitude(at(course, treatment.start()), at(course, treatment.end()));
            return new ChangeRow(
                    id,
                    course.session(post - 1),
                    inPerson,
                    around[0],
                    around[1],
                    before,
                    after,
                    around[4],
                    around[5],
                    magnitude,
                    txChange,
                    aftermath.proportion(magnitude, txChange),
                    aftermath.reversalValue(before, after),
                    aftermath.reversed(course.cells(), post, course.size()));
        }

        private double at(Course course, int session) {
            int column = sheet.column(session);
            return column < 0 ? Double.NaN : course.score(column);
        }
    }
}
