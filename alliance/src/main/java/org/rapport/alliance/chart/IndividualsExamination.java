package org.rapport.alliance.chart;

import java.util.Locale;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Course;

/** The individuals chart over one case after the other. */
final class IndividualsExamination implements Examination {
    private final IndividualsChart chart;
    private final CriterionKey key;
    private final Held held;
    private final RunRules rules;

    IndividualsExamination(IndividualsChart chart, Background background) {
        this.chart = chart;
        this.key = chart.key();
        this.held = new Held(chart.usual(), background.ruler());
        this.rules = new RunRules(chart.rules(), chart.sigma());
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (!held.takes(course)) {
            found.accept(held.whyNot(key, chart.falseAlarm(course.scored())));
            return;
        }
        rules.clear();
        for (int i = 0; i < course.size(); i++) {
            double distance = held.worse(i);
            if (!Double.isNaN(distance)) {
                rules.next(-held.sign() * course.score(i), distance);
                tell(course, i, found);
            } else if (!chart.usual().width().bridged()) {
                rules.gap();
            }
        }
    }

    private void tell(Course course, int i, Consumer<? super Finding> found) {
        int worse = rules.forTheWorse();
        if (worse != 0) {
            found.accept(finding(course, i, FindingKind.RUPTURE, worse));
        }
        if (chart.sides() == Sides.BOTH) {
            int better = rules.forTheBetter();
            int either = rules.eitherWay();
            if (better != 0) {
                found.accept(finding(course, i, FindingKind.GAIN, better));
            }
            if (either != 0) {
                found.accept(finding(course, i, FindingKind.SHIFT, either));
            }
        }
    }

    private Finding finding(Course course, int i, FindingKind kind, int fired) {
        int rule = Integer.numberOfTrailingZeros(fired);
        double off = held.sign() * (held.center(i) - course.score(i));
        double reach = chart.sigma() * held.sigma(i);
        double size = kind == FindingKind.RUPTURE ? off : kind == FindingKind.GAIN ? -off : Math.abs(off);
        return new Draft(key, kind, held.knownAt(i))
                .size(size)
                .number("atSession", course.session(i))
                .number("score", course.score(i))
                .number("center", held.center(i))
                .number("sd", held.sigma(i))
                .number("lower", held.center(i) - reach)
                .number("upper", held.center(i) + reach)
                .number("threshold", reach)
                .number("rule", rule)
                .says(
                        FindingStatus.FLAGGED,
                        key.name() + ".rule-" + rule,
                        english(course, i, rule),
                        chart.falseAlarm(Held.sessions(course, i)));
    }

    private String english(Course course, int i, int rule) {
        double off = held.sign() * (held.center(i) - course.score(i));
        String score = String.format(
                Locale.ROOT,
                "The score of session %d was %.1f points %s than what is usual for this person (%.1f)",
                course.session(i),
                Math.abs(off),
                off >= 0 ? "worse" : "better",
                held.center(i));
        String why = rule == 1
                ? String.format(Locale.ROOT, "; more than %.1f is flagged.", chart.sigma() * held.sigma(i))
                : " and " + chart.rules().pattern(rule) + ".";
        return score + why;
    }
}
