package org.rapport.web.client;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;

/**
 * After an answer other than no: what happens next, by whom and by when. Template {@code client/sent.jte}; the
 * take-back button posts to {@link #takeBackPath}.
 *
 * @param next what happens now
 * @param by the day by which the clinician takes the next step
 * @param backHref the client's own page, for a reader in the room
 */
public record SentPage(
        Frame frame,
        FormKey key,
        Said next,
        String clinician,
        Optional<LocalDate> by,
        Optional<String> takeBackPath,
        Optional<String> backHref) {}
