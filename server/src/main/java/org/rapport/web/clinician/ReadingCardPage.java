package org.rapport.web.clinician;

import java.time.LocalDateTime;
import java.util.Optional;
import org.rapport.web.page.Shown;

/**
 * The code of a reading card, shown this once, to be copied by hand in the room. Template {@code clinician/card.jte}.
 *
 * @param card empty where the card of this form was made before, so that its code cannot be shown again
 * @param another makes a new card
 */
public record ReadingCardPage(Desk desk, String client, Optional<Card> card, Way another, String back) {
    /**
     * A card as it is copied.
     *
     * @param code letters and digits in groups
     * @param address where the client types it, as one says it aloud
     * @param until when the code ends
     */
    public record Card(Shown code, String address, LocalDateTime until) {}
}
