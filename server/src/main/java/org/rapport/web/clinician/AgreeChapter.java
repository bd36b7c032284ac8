package org.rapport.web.clinician;

import java.util.Optional;
import org.rapport.repair.word.Side;
import org.rapport.web.page.Shown;

/**
 * What both will do. {@code propose} and {@code amend} post {@code agreement}; {@code object} posts {@code objection};
 * {@code endorse} posts {@code digest}.
 *
 * @param text the text that stands now
 */
public record AgreeChapter(
        Chapter chapter, Optional<Text> text, Way propose, Way amend, Way object, Way endorse, Drafts drafts) {
    /** What was typed, after a problem. */
    public record Drafts(Shown agreement, Shown objection) {}

    /**
     * The text that stands, and who has said yes to exactly this text.
     *
     * @param digest of its bytes, so that nobody says yes to another text
     * @param by whose hand it is
     * @param objection what the client or the clinician would rather have, where one objected
     */
    public record Text(
            Shown words,
            String digest,
            Side by,
            boolean clientSaidYes,
            boolean clinicianSaidYes,
            Optional<Shown> objection) {
        public boolean inForce() {
            return clientSaidYes && clinicianSaidYes;
        }
    }
}
