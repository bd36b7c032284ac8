package org.rapport.alliance.calibration;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;

/** Rules run together over one case after the other, listened to for one sort of finding. One thread. */
final class Sounding implements Consumer<Finding> {
    private final Predicate<Finding> wanted;
    private final List<Examination> examinations;
    private boolean heard;

    Sounding(List<? extends Criterion> criteria, Background background, Predicate<Finding> wanted) {
        this.wanted = wanted;
        this.examinations =
                criteria.stream().map(criterion -> criterion.on(background)).toList();
    }

    /** Whether any of the rules makes such a finding in this case. */
    boolean finds(Course course) {
        heard = false;
        for (Examination examination : examinations) {
            examination.over(course, this);
            if (heard) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void accept(Finding finding) {
        heard |= wanted.test(finding);
    }
}
