package org.rapport.alliance.shift;

import java.util.function.Consumer;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** PELT over one course after the other. */
final class PeltExamination implements Examination {
    /** Where scores have no unit, a segment may be this much narrower than the course, in variance. */
    private static final double NARROWEST = 1e-6;

    private final Pelt rule;
    private final Ruler ruler;
    private final Scores scores = new Scores();
    private final MeanVarianceCost spread = new MeanVarianceCost(1);
    private final SegmentSearch search;
    private final ShiftWords words;

    PeltExamination(Pelt rule, Ruler ruler) {
        this.rule = rule;
        this.ruler = ruler;
        words = new ShiftWords(rule, ruler);
        int parameters = rule.model().parameters();
        search = switch (rule.scaling()) {
            case Z, RAW -> new PeltSearch(cost(), rule.penalty(), parameters, rule.shortest());
            case CHANGEPOINT -> new ChangepointSearch(peerCost(), rule.penalty(), parameters, rule.shortest());
        };
    }

    private SegmentCost cost() {
        return switch (rule.model()) {
            case MEAN -> new MeanCost();
            case MEAN_AND_VARIANCE -> spread;
        };
    }

    private SegmentCost peerCost() {
        return switch (rule.model()) {
            case MEAN -> new MeanCost(PrefixSums.Arithmetic.LONG_DOUBLE);
            case MEAN_AND_VARIANCE -> new ChangepointVarianceCost();
        };
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        scores.read(course);
        if (scores.size() < 2 * rule.shortest()) {
            found.accept(words.tooFew(course));
        } else if (course.allAre(ruler.best())) {
            found.accept(words.ceiling(course));
        } else {
            tell(course, cut(), found);
        }
    }

    private int cut() {
        double sd = rule.scaling().apply(scores);
        if (!(sd > 0)) {
            return 0;
        }
        double rounding = ruler.unit() * ruler.unit() / 12;
        spread.floor(rounding > 0 ? rounding / (sd * sd) : NARROWEST);
        return search.cut(scores.values(), scores.size());
    }

    private void tell(Course course, int segments, Consumer<? super Finding> found) {
        double before = segments > 1 ? mean(course, 0) : Double.NaN;
        for (int i = 1; i < segments; i++) {
            double after = mean(course, i);
            int start = search.start(i);
            found.accept(words.shift(
                    course,
                    new Shift(
                            course.session(scores.cell(start - 1)),
                            course.session(scores.cell(start)),
                            before,
                            after)));
            before = after;
        }
    }

    private double mean(Course course, int segment) {
        double sum = 0;
        for (int i = search.start(segment); i < search.end(segment); i++) {
            sum += course.score(scores.cell(i));
        }
        return sum / (search.end(segment) - search.start(segment));
    }
}
