package org.rapport.alliance.change;

import java.util.function.Consumer;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * Steep falls from one score to the next, and whether the score before comes back within a few more. Tells those that were
 * made good, or those that were not. Takes no memory for a case of which there is nothing to tell.
 */
final class AwaitedReturns implements Examination {
    /**
     * What is looked for.
     *
     * @param needed fewest scores
     * @param drop least size of the fall, in points
     * @param tolerance how far below the score before still counts as back, in points
     * @param within how many scores after the fall are awaited
     * @param returned whether falls made good are told, or those that were not
     */
    record Asked(int needed, double drop, double tolerance, int within, boolean returned) {}

    /** What the rule says of a fall whose end became known in a session. */
    @FunctionalInterface
    interface End {
        Finding says(Fall fall, int session);
    }

    private final Fall.By by;
    private final Asked asked;
    private final Ruler ruler;
    private final End end;
    private final OpenFalls open;

    AwaitedReturns(Fall.By by, Asked asked, Ruler ruler, End end) {
        this.by = by;
        this.asked = asked;
        this.ruler = ruler;
        this.end = end;
        open = new OpenFalls(asked.within());
    }

    @Override
    public void over(Course course, Consumer<? super Finding> found) {
        if (course.scored() < asked.needed()) {
            found.accept(Telling.of(by.key(), by.rule()).tooFew(course, asked.needed()));
            return;
        }
        open.clear();
        int before = -1;
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                open.age();
                judge(course, i, found);
                if (before >= 0 && below(course, before, i) >= asked.drop()) {
                    open.open(before, i);
                }
                before = i;
            }
        }
    }

    private void judge(Course course, int i, Consumer<? super Finding> found) {
        int fall = 0;
        while (fall < open.size()) {
            boolean back = below(course, open.before(fall), i) <= asked.tolerance();
            boolean over = back || open.seen(fall) >= asked.within();
            if (over && back == asked.returned()) {
                Fall told = Fall.known(by, course, ruler, open.before(fall), open.at(fall), i);
                found.accept(end.says(told.number("threshold", asked.drop()), course.session(i)));
            }
            if (over) {
                open.close(fall);
            } else {
                fall++;
            }
        }
    }

    private double below(Course course, int before, int i) {
        return ruler.sign() * (course.score(before) - course.score(i));
    }
}
