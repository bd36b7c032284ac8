package org.rapport.alliance.gain;

import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;
import org.rapport.alliance.statistics.MeasurementError;

/**
 * Sudden gains and sudden losses (Tang &amp; DeRubeis 1999). With x the scores in points, n the session before the change
 * and d = x(n+1) − x(n) counted in the direction looked for:
 *
 * <ol>
 *   <li>d ≥ cut-off, in points;
 *   <li>d ≥ percent · (x(n) − low end of the scale), low end 0 where none is known;
 *   <li>{@link Stability}: |mean of n−2…n − mean of n+1…n+3| &gt; critical value · pooled standard deviation.
 * </ol>
 *
 * <p>A missing score is never filled in or stepped over. Without x(n) or x(n+1) the interval is not tested.
 *
 * <p>Sources: Tang &amp; DeRubeis (1999), J Consult Clin Psychol 67:894–904, doi 10.1037/0022-006X.67.6.894; critical values
 * by number of scores: Lutz et al. (2013), doi 10.1080/10503307.2012.693837; Wiedemann et al. (2020), doi
 * 10.1371/journal.pone.0230276, for the R package.
 *
 * @param sought gain or loss; which way that is follows from the scale
 * @param cutoff criterion 1
 * @param percent criterion 2 as a share, 0.25 for a quarter; not applied when empty
 * @param stability criterion 3; not applied when empty
 * @param first whether a baseline score counts
 * @param compatibility whether to do as the R package does
 */
public record SuddenChange(
        Sought sought,
        Cutoff cutoff,
        OptionalDouble percent,
        Optional<Stability> stability,
        FirstInterval first,
        Compatibility compatibility)
        implements Criterion {

    public SuddenChange {
        if (cutoff instanceof Cutoff.None && percent.isEmpty() && stability.isEmpty()) {
            throw new IllegalArgumentException("at least one of the three criteria has to be applied");
        }
        if (compatibility == Compatibility.NONE && percent.orElse(0) < 0) {
            throw new IllegalArgumentException("the share of criterion 2 is 0 or more");
        }
    }

    /** The usual criteria with a cut-off in points. */
    public static SuddenChange usual(Sought sought, double points) {
        return new SuddenChange(
                sought,
                new Cutoff.Points(points),
                OptionalDouble.of(0.25),
                Optional.of(Stability.USUAL),
                FirstInterval.SECOND_TO_THIRD,
                Compatibility.NONE);
    }

    /** The same rule as the R package would have it. */
    public SuddenChange asInThePackage() {
        return new SuddenChange(sought, cutoff, percent, stability, first, Compatibility.SUDDENGAINS);
    }

    CriterionKey key() {
        return new CriterionKey(
                switch (sought) {
                    case GAIN -> "sudden-gain";
                    case LOSS -> "sudden-loss";
                },
                "1");
    }

    FindingKind kind() {
        return switch (sought) {
            case GAIN -> FindingKind.GAIN;
            case LOSS -> FindingKind.LOSS;
        };
    }

    @Override
    public Statement statement() {
        return new Statement(
                key(),
                "Tang & DeRubeis 1999, JCCP 67:894-904 (doi 10.1037/0022-006X.67.6.894); critical values after Lutz et al."
                        + " 2013 (doi 10.1080/10503307.2012.693837), as in Wiedemann et al. 2020 (doi"
                        + " 10.1371/journal.pone.0230276)",
                Settings.of(this),
                4,
                Timing.LOOKING_BACK,
                "Between two sessions the score changed by much, and the sessions around bear it out.",
                "What brought it about, or that it will last. It is made for looking back: a session more may take it"
                        + " away again.");
    }

    @Override
    public boolean needsCohort() {
        return cutoff instanceof Cutoff.Reliable(double times, Optional<MeasurementError> error) && error.isEmpty();
    }

    @Override
    public Examination on(Background background) {
        return new SuddenChangeExamination(this, background);
    }
}
