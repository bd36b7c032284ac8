package org.rapport.web.client;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * After an answer other than no: what happens next, by whom and by when. Template {@code client/sent.jte}; the
 * take-back button posts to {@link #takeBackPath}.
 *
 * @param by the day by which the clinician takes the next step
 */
public record SentPage(
        Frame frame, FormKey key, WayToAnswer way, String clinician, Optional<LocalDate> by, String takeBackPath) {}
