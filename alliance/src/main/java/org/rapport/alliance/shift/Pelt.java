package org.rapport.alliance.shift;

import java.util.TreeMap;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.criterion.Timing;

/**
 * Where the level of a finished course changed, or its level and spread: the segmentation that makes Σ C(segment) + β
 * per change smallest, found exactly ({@link PeltSearch}). Costs are −2 log likelihoods of normal scores
 * ({@link MeanCost}, {@link MeanVarianceCost}), in z-scores of the course unless the scores are read raw.
 *
 * <p>It looks back: the finding's session is the last one of the course, at which the change could be known;
 * {@code atSession} is the first session of the new level.
 *
 * <p>Source: Killick, Fearnhead &amp; Eckley (2012), JASA 107:1590–1598, doi 10.1080/01621459.2012.737745; R
 * {@code changepoint} 2.3 for the names of the penalties. A segment's variance is not let below that of rounding,
 * unit²/12.
 *
 * @param shortest scores a segment has at least, 2 or more
 * @param scaling what is read in place of the scores
 */
public record Pelt(SegmentModel model, Penalty penalty, int shortest, Scaling scaling) implements Criterion {
    /** A change of the level, with the penalty R {@code changepoint} uses when none is named. */
    public static final Pelt MEAN = new Pelt(SegmentModel.MEAN, Penalty.MBIC, 2, Scaling.Z);

    /** A change of the level, the spread, or both. */
    public static final Pelt MEAN_AND_VARIANCE = new Pelt(SegmentModel.MEAN_AND_VARIANCE, Penalty.MBIC, 2, Scaling.Z);

    public Pelt {
        if (shortest < 2) {
            throw new IllegalArgumentException("a segment has two scores or more");
        }
    }

    /** The rule's name and version. */
    CriterionKey key() {
        return new CriterionKey(model.rule(), "1");
    }

    @Override
    public Statement statement() {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("penalty", penalty.written());
        parameters.put("times", String.valueOf(penalty.times()));
        parameters.put("min", String.valueOf(shortest));
        parameters.put("scores", scaling == Scaling.RAW ? "raw" : "z");
        parameters.put("compat", scaling == Scaling.CHANGEPOINT ? "changepoint" : "none");
        return new Statement(
                key(),
                "Killick, Fearnhead & Eckley 2012, J Am Stat Assoc 107:1590-1598 (doi 10.1080/01621459.2012.737745);"
                        + " penalties as in R changepoint 2.3",
                parameters,
                2 * shortest,
                Timing.LOOKING_BACK,
                "Seen over the whole course, the scores fall into stretches that differ more than their own ups and downs.",
                "When it could have been noticed, why it changed, or that the change is more than a slow drift cut into"
                        + " steps. More sessions may move a change or make it vanish.");
    }

    @Override
    public boolean needsCohort() {
        return false;
    }

    @Override
    public Examination on(Background background) {
        return new PeltExamination(this, background.ruler());
    }
}
