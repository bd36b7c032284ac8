package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;

/**
 * After an answer other than no: what happens next and by whom. Not by when: that day would move with what the
 * clinician does in private, and so tell of it. Template {@code client/sent.jte}; the take-back button posts to {@link
 * #takeBackPath}.
 *
 * @param next what happens now
 * @param backHref the client's own page, for a reader in the room
 */
public record SentPage(
        Frame frame,
        FormKey key,
        Said next,
        String clinician,
        Optional<String> takeBackPath,
        Optional<String> backHref) {}
