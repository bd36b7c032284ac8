package org.rapport.alliance.calibration;

import java.util.List;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;

/** Rules run together over one case after the other, listened to for alarms only. One thread. */
final class Sounding implements Consumer<Finding> {
    private final Background background;
    private final List<Examination> examinations;
    private boolean heard;

    Sounding(List<? extends Criterion> criteria, Background background) {
        this.background = background;
        this.examinations =
                criteria.stream().map(criterion -> criterion.on(background)).toList();
    }

    /** Whether any of the rules raises an alarm in this case. */
    boolean alarms(Course course) {
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
        heard |= Alarm.isOne(finding, background.ruler());
    }
}
