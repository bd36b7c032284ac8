package org.rapport.alliance.change;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * A V-shaped deflection: a step worse than the person's own mean step by more than k of their own SD of steps (strictly),
 * of which a share comes back within a few scores, in a course that does not get worse over all and is at least as
 * restless as the typical one.
 *
 * <p>With d a step for the worse in points, d̄ and s the person's own mean and standard deviation of steps, it is flagged
 * when d − d̄ &gt; k·s. Source: recalled and unsure, Stiles et al. (2004), J Consult Clin Psychol 72:81–92, doi
 * 10.1037/0022-006X.72.1.81.
 *
 * @param k in own SD of steps, above 0
 * @param leaveOut whether mean and SD are made without the tested step, which otherwise masks itself
 * @param recovery how much must come back, and how soon
 */
public record StilesType(double k, boolean leaveOut, Recovery recovery, Gate gate) implements Criterion {
    static final CriterionKey KEY = new CriterionKey("stiles-type", "1");
    static final Map<String, String> DEFAULTS =
            Map.of("k", "2", "leave-out", "false", "recover", "0.5", "within", "3", "gate", "both");
    static final int NEEDED = 5;

    /**
     * The way back.
     *
     * @param share of the fall, 0 to 1
     * @param within how many scores after the fall, 1 to 100
     */
    public record Recovery(double share, int within) {}

    /** Which courses are looked at. */
    public enum Gate {
        /** Own slope not for the worse, and own residual SD at least that of the typical person. */
        BOTH,
        /** Own slope not for the worse. */
        SLOPE,
        /** All courses. */
        NONE;

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static StilesType of(Parameters set) {
        return new StilesType(
                set.number("k", 0.01, 100),
                set.yes("leave-out"),
                new Recovery(set.number("recover", 0, 1), set.whole("within", 1, 100)),
                Gate.valueOf(set.oneOf("gate", "both", "slope", "none").toUpperCase(Locale.ROOT)));
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("k", String.valueOf(k));
        parameters.put("leave-out", String.valueOf(leaveOut));
        parameters.put("recover", String.valueOf(recovery.share));
        parameters.put("within", String.valueOf(recovery.within));
        parameters.put("gate", gate.written());
        return new Statement(
                KEY,
                "Our reading, recalled and unsure, of Stiles et al. 2004, J Consult Clin Psychol 72:81-92"
                        + " (doi 10.1037/0022-006X.72.1.81)",
                parameters,
                NEEDED,
                Timing.LOOKING_BACK,
                "The score fell by more than it usually changes for this person, and came back.",
                "Anything on the day, about a fall that does not come back, or in a course that gets worse. A large fall"
                        + " widens the person's own SD and so hides itself, unless it is left out.");
    }

    @Override
    public Examination on(Background background) {
        return new StilesExamination(this, background);
    }
}
