package org.rapport.alliance.gain;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * A fall from one session to the next that the sessions after it confirm: criteria 1 and 3 of {@link SuddenChange}, on
 * scores of the relationship. With d the worsening from session n to n + 1 in points:
 *
 * <ol>
 *   <li>d ≥ cut-off;
 *   <li>{@link Stability} from what is known by session n + 2, else by session n + 3.
 * </ol>
 *
 * <p>It speaks one or two sessions after the fall and never takes back what it said.
 *
 * @param cutoff by how much the score has to fall
 * @param stability how the sessions around have to bear it out
 */
public record ConfirmedDrop(Cutoff cutoff, Stability stability) implements Criterion {
    /** One reliable change, borne out as usual. */
    public static final ConfirmedDrop DEFAULT =
            new ConfirmedDrop(new Cutoff.Reliable(1, Optional.empty()), Stability.USUAL);

    static final CriterionKey KEY = new CriterionKey("confirmed-drop", "1");

    @Override
    public Statement statement() {
        SortedMap<String, String> settings = Settings.ofDrop(cutoff);
        settings.put("alpha", String.valueOf(stability.alpha()));
        settings.put("adjust", String.valueOf(stability.adjusted()));
        return new Statement(
                KEY,
                "Sudden-loss-type rule on alliance scores, after Tang & DeRubeis 1999, JCCP 67:894-904 (doi"
                        + " 10.1037/0022-006X.67.6.894): criteria 1 and 3 only",
                settings,
                4,
                Timing.LATER,
                "The score fell by much from one session to the next, and the sessions after stayed low.",
                "Why it fell, or anything on the day: it waits for one or two sessions more, and a fall that is made good"
                        + " at once is not seen.");
    }

    @Override
    public Examination on(Background background) {
        return new ConfirmedDropExamination(this, background);
    }

    SuddenChange rule() {
        return new SuddenChange(
                Sought.LOSS,
                cutoff,
                OptionalDouble.empty(),
                Optional.of(stability),
                FirstInterval.FIRST_TO_SECOND,
                Compatibility.NONE);
    }
}
