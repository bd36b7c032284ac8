package org.rapport.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * What client and clinician will both do, as one text to say yes to, change or turn down. Template
 * {@code client/agreement.jte}; posts {@code answer} ({@code yes}, {@code change}, {@code no}) and {@code version} to
 * {@link #path}.
 *
 * @param version names these bytes: a yes counts for this text and no other
 * @param clientSaidYes day of the client's yes to this very text
 * @param clinicianSaidYes day of the clinician's yes to this very text
 * @param before the last other text both said yes to
 * @param answers which of {@code yes}, {@code change} and {@code no} are open now
 */
public record AgreementPage(
        Frame frame,
        FormKey key,
        String path,
        String clinician,
        String version,
        List<Line> lines,
        Optional<LocalDate> reviewOn,
        Optional<LocalDate> clientSaidYes,
        Optional<LocalDate> clinicianSaidYes,
        Optional<Before> before,
        List<String> answers) {
    public AgreementPage {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /** In force only when both said yes to the same text. */
    public boolean inForce() {
        return clientSaidYes.isPresent() && clinicianSaidYes.isPresent();
    }

    /**
     * One line of it.
     *
     * @param who the name of who does it; empty when both do
     */
    public record Line(Shown text, Optional<String> who) {}

    /** An earlier text that both said yes to. */
    public record Before(LocalDate on, List<Line> lines) {
        public Before {
            lines = List.copyOf(lines);
        }
    }
}
