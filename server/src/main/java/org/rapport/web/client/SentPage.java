package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;

/**
 * After an answer other than no: what happens next and by whom. Not by when: that day would move with what the
 * clinician does in private, and so tell of it. Template {@code client/sent.jte}.
 *
 * @param next what happens now
 * @param takeBackPath where one press takes the answer back
 * @param takeWordsBackPath where one press takes back the words that were added, and leaves the answer
 * @param backHref the client's own page, for a reader in the room
 */
public record SentPage(
        Frame frame,
        FormKey key,
        Said next,
        String clinician,
        Optional<String> takeBackPath,
        Optional<String> takeWordsBackPath,
        Optional<String> backHref) {}
