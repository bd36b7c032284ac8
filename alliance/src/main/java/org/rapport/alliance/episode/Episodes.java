package org.rapport.alliance.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * Pairs falls with their repairs over one course. With scores turned so that more is better, L the level before and m
 * the lowest score of the episode: full when a later score is at least L − tolerance·sd; in part when at the end at
 * least {@code partly} of L − m is won back, from the session since which that has been so.
 *
 * <p>Findings of any rules go in; those that begin before an open episode has ended belong to it. Published rules look at
 * the next three to five sessions ({@code within}); by default the whole course counts.
 *
 * @param sd usual size of the difference of two scores, in points
 * @param tolerance how many of them below the level before still count as back
 * @param partly share of the depth to be won back, above 0 to 1
 * @param within scores after the onset in which a repair counts
 */
public record Episodes(double sd, double tolerance, double partly, int within) {
    /** Half a standard deviation, half of the depth. */
    public static Episodes of(Cohort cohort) {
        return new Episodes(cohort.sdOfDifferences(), 0.5, 0.5, Integer.MAX_VALUE);
    }

    public Episodes {
        if (!(sd >= 0) || !(tolerance >= 0) || !(partly > 0 && partly <= 1) || within < 1) {
            throw new IllegalArgumentException(
                    "spread and tolerance are 0 or more, the part is above 0 to 1, and one score or more is looked at");
        }
    }

    /** The episodes of a course, in order of onset. Findings that do not tell of a fall are left out. */
    public List<Episode> over(Course course, Ruler ruler, List<Finding> findings) {
        List<Fall> falls = findings.stream()
                .filter(Fall::isTold)
                .map(finding -> Fall.of(course, ruler, finding, tolerance * sd))
                .sorted(Comparator.comparingInt(Fall::onset)
                        .thenComparingInt(fall -> fall.finding().session()))
                .toList();
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < falls.size(); ) {
            Aftermath aftermath = new Aftermath(this, course, ruler.sign(), falls.get(i));
            int next = i;
            List<Finding> told = new ArrayList<>();
            while (next < falls.size() && (next == i || falls.get(next).onset() < aftermath.end())) {
                told.add(falls.get(next++).finding());
            }
            told.sort(Comparator.comparingInt(Finding::session));
            episodes.add(aftermath.episode(told));
            i = next;
        }
        return List.copyOf(episodes);
    }
}
