package org.rapport.web.clinician;

import java.time.LocalDateTime;
import org.rapport.web.page.Shown;

/**
 * The code of a reading card, shown this once, to be copied by hand in the room. Template {@code clinician/card.jte}.
 *
 * @param code letters and digits in groups
 * @param address where the client types it, as one says it aloud
 * @param until when the code ends
 */
public record ReadingCardPage(Desk desk, String client, Shown code, String address, LocalDateTime until, String back) {}
