package org.rapport.web.supervisor;

import java.time.LocalDate;
import java.util.List;
import org.rapport.repair.word.Step;
import org.rapport.web.clinician.Desk;
import org.rapport.web.clinician.Way;

/**
 * What has no one tending to it, the longest waiting first. It says that something waits and who owns it, never what was
 * said and never about whom. Template {@code supervisor/oversight.jte}.
 *
 * @param asking clinicians who asked the reader for advice
 */
public record OversightPage(Desk desk, List<Unattended> unattended, List<Asking> asking) {
    public OversightPage {
        unattended = List.copyOf(unattended);
        asking = List.copyOf(asking);
    }

    /**
     * One repair beyond its time.
     *
     * @param days since when its step waits, in whole days
     * @param lastAct the day of the owner's latest act on it
     * @param offerHelp sends "Ask how I can help" to the owner; shut once it has been sent
     */
    public record Unattended(String owner, Step step, int days, LocalDate lastAct, Way offerHelp) {}

    /** One clinician who asked. */
    public record Asking(String owner, LocalDate on, String href, boolean advised) {}
}
