package org.rapport.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * The lines of an agreement, open to change. Template {@code client/agreement-change.jte}; posts {@code line-1},
 * {@code line-2}, … (blank drops the line), {@code line-new}, {@code review} (ISO date) and {@code version} to
 * {@link #path}.
 */
public record AgreementChangePage(
        Frame frame,
        FormKey key,
        String path,
        String clinician,
        String version,
        List<Shown> lines,
        Shown newLine,
        Optional<LocalDate> reviewOn) {
    public AgreementChangePage {
        lines = List.copyOf(lines);
    }
}
