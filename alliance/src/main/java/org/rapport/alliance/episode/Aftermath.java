package org.rapport.alliance.episode;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;

/** What followed a fall. */
final class Aftermath {
    private final Episodes settings;
    private final Course course;
    private final int sign;
    private final Fall fall;
    private int lowest;
    private int last;
    private int back = -1;
    private int since;
    private int after;

    Aftermath(Episodes settings, Course course, int sign, Fall fall) {
        this.settings = settings;
        this.course = course;
        this.sign = sign;
        this.fall = fall;
        lowest = fall.onset();
        last = fall.onset();
        walk();
        since = back >= 0 ? back : partlyBackSince();
    }

    private void walk() {
        double full = fall.level() - settings.tolerance() * settings.sd();
        for (int i = fall.onset() + 1; i < course.size() && back < 0 && after < settings.within(); i++) {
            if (course.has(i)) {
                after++;
                last = i;
                if (score(i) >= full) {
                    back = i;
                } else if (score(i) < score(lowest)) {
                    lowest = i;
                }
            }
        }
    }

    /** The cell from which on the part was won back up to the last one; below 0 when it was not. */
    private int partlyBackSince() {
        int first = -1;
        for (int i = last; i > lowest; i--) {
            if (course.has(i)) {
                if (regained(i) < settings.partly()) {
                    return first;
                }
                first = i;
            }
        }
        return first;
    }

    private double score(int cell) {
        return sign * course.score(cell);
    }

    private double regained(int cell) {
        return (score(cell) - score(lowest)) / (fall.level() - score(lowest));
    }

    /** The first cell that no longer belongs to it; where the level before is not known, nothing can be told to follow. */
    int end() {
        if (Double.isNaN(fall.level())) {
            return fall.onset() + 1;
        }
        return back >= 0 ? back : after >= settings.within() ? last + 1 : course.size();
    }

    Episode episode(List<Finding> told) {
        boolean isKnown = !Double.isNaN(fall.level());
        return new Episode(
                course.session(fall.onset()),
                isKnown ? OptionalDouble.of(sign * fall.level()) : OptionalDouble.empty(),
                isKnown ? OptionalDouble.of(fall.level() - score(lowest)) : OptionalDouble.empty(),
                course.session(lowest),
                duration(),
                isKnown && after > 0 && fall.level() > score(lowest)
                        ? OptionalDouble.of(regained(last))
                        : OptionalDouble.empty(),
                outcome(isKnown),
                isKnown && since >= 0 ? OptionalInt.of(course.session(since)) : OptionalInt.empty(),
                told,
                PeopleSay.NOTHING);
    }

    private Outcome outcome(boolean isKnown) {
        if (!isKnown || after == 0) {
            return Outcome.UNKNOWN;
        }
        if (back >= 0) {
            return Outcome.FULL;
        }
        return since >= 0 ? Outcome.PARTIAL : Outcome.NONE_AT_END;
    }

    private int duration() {
        int end = since >= 0 ? since : last + 1;
        int scores = 0;
        for (int i = fall.onset(); i < end; i++) {
            if (course.has(i)) {
                scores++;
            }
        }
        return scores;
    }
}
