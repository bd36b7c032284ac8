package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;

/**
 * Where a client says that something is wrong; needs no check-in and no score. Template {@code client/raise.jte}; posts
 * {@code with} (only where there is a choice) and {@code words} (may be blank) to {@link #path}.
 *
 * @param clinician with whom it is; by name, or the names of all who are meant by the choice
 * @param with the people it may be about, where there are several
 * @param backHref the client's own page, for a reader in the room
 */
public record RaiseConcernPage(
        Frame frame,
        FormKey key,
        String path,
        String clinician,
        List<Option> with,
        Shown words,
        Optional<String> backHref) {
    public RaiseConcernPage {
        with = List.copyOf(with);
    }
}
