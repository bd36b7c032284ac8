package org.rapport.alliance.shift;

import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * On the day: the present run of scores has probably just begun, at a worse level. Fires at the t-th score when
 * P(r ≤ within) &gt; threshold, t is at least {@code from}, and the level expected of the next score, Σ P(r)·m(r), is
 * worse than it was expected before (better, for repairs).
 *
 * <p>The posterior is {@link RunLengths}, with the scores' variance known ({@link KnownVariance}) or not
 * ({@link UnknownVariance}). P(r = 0) is the hazard at every score and says nothing; a run that began with the present
 * score has r = 1.
 *
 * <p>Source: Adams &amp; MacKay (2007), arXiv 0710.3742. The paper has no alarm rule; this one is ours.
 *
 * @param prior what is believed of a run before its first score
 * @param hazard chance that a run ends at a score
 */
public record Bocpd(RunPrior prior, double hazard, RunAlarm alarm) implements Criterion {
    /** Run lengths less likely than this are no longer followed. */
    static final double LEAST = 1e-12;

    /** Run lengths followed at most. */
    static final int MOST = 256;

    /** One in twenty scores ends a run; the spread around a level is the cohort's. */
    public static final Bocpd KNOWN = new Bocpd(RunPrior.KNOWN, 0.05, RunAlarm.DEFAULT);

    /** One in twenty scores ends a run; the spread around a level is learned, beginning with the cohort's. */
    public static final Bocpd UNKNOWN = new Bocpd(RunPrior.UNKNOWN, 0.05, RunAlarm.DEFAULT);

    public Bocpd {
        if (!(hazard > 1e-9 && hazard < 1)) {
            throw new IllegalArgumentException("the hazard lies between 0 and 1, not " + hazard);
        }
    }

    /** The rule's name and version. */
    CriterionKey key() {
        return new CriterionKey(name(), "1");
    }

    String name() {
        return prior.alpha().isPresent() ? "bocpd" : "bocpd-known";
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("hazard", String.valueOf(hazard));
        parameters.put("threshold", String.valueOf(alarm.threshold()));
        parameters.put("within", String.valueOf(alarm.within()));
        parameters.put("from", String.valueOf(alarm.from()));
        parameters.put("direction", alarm.direction().written());
        parameters.put("mean", ShiftOffers.written(prior.mean()));
        parameters.put("sd-between", ShiftOffers.written(prior.sdBetween()));
        parameters.put("sd-within", ShiftOffers.written(prior.sdWithin()));
        prior.alpha().ifPresent(alpha -> parameters.put("alpha", String.valueOf(alpha)));
        return new Statement(
                key(),
                "Adams & MacKay 2007, Bayesian Online Changepoint Detection (arXiv 0710.3742); the alarm rule is our own",
                parameters,
                alarm.from(),
                Timing.SAME_DAY,
                "The scores have probably just left the level they were at.",
                "Whether the new level will last, and why it came. A slow slide has no score at which it began.");
    }

    @Override
    public Examination on(Background background) {
        return new BocpdExamination(this, background);
    }
}
