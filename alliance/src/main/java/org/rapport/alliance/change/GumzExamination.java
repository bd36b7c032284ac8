package org.rapport.alliance.change;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Points;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** Gumz's two thresholds over one case after the other. */
final class GumzExamination implements Examination {
    private final GumzType rule;
    private final Ruler ruler;
    private final Telling telling;
    private final OptionalDouble cohort;
    private final Differences own = new Differences();
    private boolean tested;
    private int known;

    GumzExamination(GumzType rule, Background background) {
        this.rule = rule;
        this.ruler = background.ruler();
        this.telling = Telling.of(GumzType.KEY, rule);
        this.cohort = background.sdOfDifferences(rule.sd());
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (course.scored() < 2) {
            found.accept(telling.tooFew(course, 2));
            return;
        }
        own.clear();
        tested = false;
        if (rule.own().whole()) {
            learn(course);
        }
        walk(course, found);
        if (!tested) {
            found.accept(own.count() < rule.own().from() ? telling.noSpread(course) : telling.flat(course, ruler));
        }
    }

    private void learn(Course course) {
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                if (before >= 0) {
                    own.add(worsening(course, before, i));
                }
                before = i;
            }
        }
        known = before;
    }

    private void walk(Course course, Consumer<? super Finding> found) {
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                if (before >= 0) {
                    test(course, before, i, found);
                }
                before = i;
            }
        }
    }

    private void test(Course course, int before, int i, Consumer<? super Finding> found) {
        double sd = Math.max(cohort.orElse(0), own.count() < rule.own().from() ? 0 : own.sd());
        double worsening = worsening(course, before, i);
        if (sd > 0) {
            tested = true;
            if (worsening >= rule.k() * sd) {
                found.accept(flagged(course, sd, before, i));
            }
        }
        if (!rule.own().whole()) {
            own.add(worsening);
        }
    }

    private Finding flagged(Course course, double sd, int before, int i) {
        double size = worsening(course, before, i) / sd;
        boolean severe = size >= rule.k() && size >= rule.severe();
        return Fall.known(
                        new Fall.By(GumzType.KEY, rule),
                        course,
                        ruler,
                        before,
                        i,
                        rule.own().whole() ? known : i)
                .number("sd", sd)
                .number("k", rule.k())
                .number("threshold", rule.k() * sd)
                .number("level", severe ? 2 : 1)
                .says(
                        severe ? "severe" : "mild",
                        ". " + Points.of(rule.k() * sd) + " points or more are flagged, from "
                                + Points.of(Math.max(rule.k(), rule.severe()) * sd) + " on as large.");
    }

    private double worsening(Course course, int before, int i) {
        return ruler.sign() * (course.score(before) - course.score(i));
    }
}
