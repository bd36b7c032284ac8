package org.rapport.web.client;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * What both will do, open to change. Template {@code client/agreement-change.jte}; posts {@code clinician-does},
 * {@code client-does} and {@code both-do} (one thing a line), {@code review} (ISO date) and {@code version} to
 * {@link #path}.
 *
 * @param version the text that is changed; empty for a first one
 */
public record AgreementChangePage(
        Frame frame, FormKey key, String path, String clinician, String version, Typed typed) {
    /** What stands in its fields. */
    public record Typed(Shown clinicianDoes, Shown clientDoes, Shown bothDo, Optional<LocalDate> reviewOn) {}
}
