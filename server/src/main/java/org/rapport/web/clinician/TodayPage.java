package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.rapport.repair.word.Step;

/**
 * The clinician's day. Template {@code clinician/today.jte}.
 *
 * @param visits the visits of that day, in order of time
 * @param waiting what the clinician owns and has not done yet, the longest waiting first
 * @param offered how many repairs colleagues have offered
 * @param latest when the latest check-in of any of the clinician's clients came in
 */
public record TodayPage(
        Desk desk,
        LocalDate day,
        List<Visit> visits,
        List<Waiting> waiting,
        int offered,
        Optional<LocalDateTime> latest) {
    public TodayPage {
        visits = List.copyOf(visits);
        waiting = List.copyOf(waiting);
    }

    /**
     * One visit of the day.
     *
     * @param time as a clock shows it, such as 14:30
     * @param sparkline SVG from {@code Sparkline.of}
     * @param sentence the headline of the chart
     * @param repair where the open concern is
     */
    public record Visit(
            String time, String client, String href, String sparkline, String sentence, Optional<String> repair) {}

    /**
     * One repair that waits.
     *
     * @param days since when its step waits, in whole days, 0 or more
     * @param mine whether the next step is the clinician's; false while the client may answer
     */
    public record Waiting(String client, String href, Step step, int days, boolean mine) {}
}
