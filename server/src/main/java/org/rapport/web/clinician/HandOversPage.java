package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import org.rapport.repair.word.Step;

/**
 * What colleagues have offered to the reader. Template {@code clinician/hand-overs.jte}.
 */
public record HandOversPage(Desk desk, List<Offer> offers) {
    public HandOversPage {
        offers = List.copyOf(offers);
    }

    /**
     * One offer; nothing moves before it is accepted.
     *
     * @param accept leads to the page that confirms it
     */
    public record Offer(String client, String from, LocalDate since, Step step, String accept, Way refuse) {}
}
