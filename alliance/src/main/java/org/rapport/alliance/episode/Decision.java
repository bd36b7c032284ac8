package org.rapport.alliance.episode;

import java.util.List;
import org.rapport.alliance.criterion.Finding;

/** What the scores say about a course, or about one episode. What people say stands apart, in {@link PeopleSay}. */
public enum Decision {
    /** A rule could test, and found nothing. Not: all is well. */
    NONE,
    /** A rule fired, and there is no score since. */
    FLAGGED,
    /** The score came back. Not: the relationship is repaired. */
    REPAIRED_STAT,
    /** Open at the last session: not back, or only part of the way. */
    UNREPAIRED,
    /** Too little to go by. */
    UNKNOWN;

    /** About one episode. */
    public static Decision of(Episode episode) {
        return switch (episode.outcome()) {
            case FULL -> REPAIRED_STAT;
            case PARTIAL, NONE_AT_END -> UNREPAIRED;
            case UNKNOWN -> episode.preLevel().isPresent() ? FLAGGED : UNKNOWN;
        };
    }

    /**
     * About a course: that of the episode which asks most of the people in it. Without an episode {@code NONE} where the
     * rules tested, and {@code UNKNOWN} where all they have to say is that they could not.
     *
     * @param findings what the rules handed over about the course
     */
    public static Decision of(List<Episode> episodes, List<Finding> findings) {
        if (episodes.isEmpty()) {
            return findings.stream().anyMatch(finding -> !finding.isFlagged()) ? UNKNOWN : NONE;
        }
        List<Decision> all = episodes.stream().map(Decision::of).toList();
        for (Decision decision : List.of(UNREPAIRED, FLAGGED, UNKNOWN)) {
            if (all.contains(decision)) {
                return decision;
            }
        }
        return REPAIRED_STAT;
    }
}
