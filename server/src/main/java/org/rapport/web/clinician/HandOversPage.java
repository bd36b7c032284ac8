package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import org.rapport.repair.word.Step;
import org.rapport.web.page.Problem;

/**
 * What colleagues have offered to the reader. Template {@code clinician/hand-overs.jte}.
 */
public record HandOversPage(Desk desk, List<Offer> offers) {
    public HandOversPage {
        offers = List.copyOf(offers);
    }

    /** The same page with what stopped an answer. */
    HandOversPage with(List<Problem> problems) {
        return new HandOversPage(desk.with(problems), offers);
    }

    /** The same page, saying that the owner keeps it. */
    HandOversPage afterRefusing() {
        return new HandOversPage(desk.after("done.refuse"), offers);
    }

    /**
     * One offer; nothing moves before it is accepted.
     *
     * @param accept leads to the page that confirms it
     */
    public record Offer(String client, String from, LocalDate since, Step step, String accept, Way refuse) {}
}
