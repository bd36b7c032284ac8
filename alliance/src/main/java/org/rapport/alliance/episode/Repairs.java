package org.rapport.alliance.episode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;

/**
 * Repairs as findings, one for each episode whose scores came back in full or in part. A partial one may be taken back by
 * later sessions; a full one is not.
 */
public final class Repairs {
    private static final CriterionKey KEY = new CriterionKey("episode-repair", "1");

    private Repairs() {}

    /** In the order of the episodes. */
    public static List<Finding> of(List<Episode> episodes) {
        return episodes.stream().map(Repairs::of).flatMap(Optional::stream).toList();
    }

    /** The repair of an episode, where there is one. Its size is how far scores had come back from the lowest. */
    public static Optional<Finding> of(Episode episode) {
        return switch (episode.outcome()) {
            case FULL ->
                Optional.of(finding(
                        episode, "full", "the score was back at the level it had before the fall of session %2$d."));
            case PARTIAL ->
                Optional.of(finding(
                        episode,
                        "partial",
                        "part of the fall of session %2$d had been made good, and it has stayed so since."));
            case NONE_AT_END, UNKNOWN -> Optional.empty();
        };
    }

    private static Finding finding(Episode episode, String code, String english) {
        int session = episode.repairSession().orElseThrow();
        double depth = episode.depth().orElseThrow();
        double regained = episode.regained().orElse(0);
        return new Draft(KEY, FindingKind.REPAIR, session)
                .since(episode.lowestSession())
                .size(regained * depth)
                .number("onset", episode.onset())
                .number("depth", depth)
                .number("duration", episode.duration())
                .number("regained", regained)
                .number("preMean", episode.preLevel().orElseThrow())
                .says(
                        FindingStatus.FLAGGED,
                        "episode-repair." + code,
                        String.format(Locale.ROOT, "In session %1$d " + english, session, episode.onset())
                                + " Whether it is mended only the people in it can say.",
                        FalseAlarm.notATest(
                                episode.duration(), "It tells what followed a finding; it raises no alarm."));
    }
}
