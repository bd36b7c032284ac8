package org.rapport.alliance.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.LongFunction;
import org.rapport.alliance.calibration.Alarm;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Rupture;

/** Runs rules over made-up cases and holds their alarms against the truth. */
public record Judge(Background background) {
    /** Each case with the alarms of the rule that is in force in the case of this number. */
    public List<Judged> over(List<Case> cases, LongFunction<Criterion> rule) {
        IdentityHashMap<Criterion, Examination> ready = new IdentityHashMap<>();
        List<Judged> judged = new ArrayList<>(cases.size());
        for (Case one : cases) {
            Criterion criterion = rule.apply(one.truth().id());
            judged.add(judged(one, ready.computeIfAbsent(criterion, fresh -> fresh.on(background))));
        }
        return judged;
    }

    private Judged judged(Case one, Examination examination) {
        List<Integer> alarms = new ArrayList<>();
        examination.over(one.course(), finding -> {
            if (Alarm.isOne(finding, background.ruler())) {
                alarms.add(finding.session());
            }
        });
        return new Judged(one.truth(), isFromCeiling(one, background.ruler()), alarms);
    }

    /** Whether the last score before the onset was the best there is; no where there is no onset or no score before. */
    public static boolean isFromCeiling(Case one, Ruler ruler) {
        int onset = one.truth().rupture().map(Rupture::onset).orElse(0);
        double last = Double.NaN;
        Course course = one.course();
        for (int i = 0; i < course.size() && course.session(i) < onset; i++) {
            last = course.has(i) ? course.score(i) : last;
        }
        return last == ruler.best();
    }
}
