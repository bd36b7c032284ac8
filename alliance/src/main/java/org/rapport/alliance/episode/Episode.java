package org.rapport.alliance.episode;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rapport.alliance.criterion.Finding;

/**
 * A fall and what became of it.
 *
 * @param onset first session of the fall
 * @param preLevel level before it, in points of the scale; empty where no score was before
 * @param depth how far the lowest score lies on the worse side of it, in points
 * @param lowestSession session of the worst score, the first of several
 * @param duration sessions with a score from the onset up to the repair, or to the end
 * @param regained share of the depth won back at the repair or the end; above 1 when it went beyond
 * @param repairSession session from which the scores were back, in full or in part
 * @param findings what told of it, in order of session
 * @param people what people say about it
 */
public record Episode(
        int onset,
        OptionalDouble preLevel,
        OptionalDouble depth,
        int lowestSession,
        int duration,
        OptionalDouble regained,
        Outcome outcome,
        OptionalInt repairSession,
        List<Finding> findings,
        PeopleSay people) {
    public Episode {
        findings = List.copyOf(findings);
    }

    /** The same episode with what people now say about it; nothing the scores say changes. */
    public Episode heard(PeopleSay now) {
        return new Episode(
                onset, preLevel, depth, lowestSession, duration, regained, outcome, repairSession, findings, now);
    }
}
