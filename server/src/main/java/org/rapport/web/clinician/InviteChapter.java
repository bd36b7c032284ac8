package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.rapport.repair.word.WhyNot;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * Inviting the client. {@code send} posts {@code invitation}; {@code whyNot} posts {@code reason} (a {@link WhyNot}).
 *
 * @param draft words to begin with, or what was typed
 * @param channel how it would reach the client, e.g. the key {@code channel.email}
 * @param sent invitations so far, newest first
 * @param reason why the client has not been invited, where that was recorded
 */
public record InviteChapter(
        Chapter chapter, Way send, Shown draft, Said channel, List<Sent> sent, Way whyNot, Optional<WhyNot> reason) {
    public InviteChapter {
        sent = List.copyOf(sent);
    }

    /**
     * One invitation.
     *
     * @param left when it left the house
     * @param waits whether it is still to leave; one that neither left nor waits was not sent
     * @param cancel possible until it has left
     */
    public record Sent(
            LocalDate made, Optional<LocalDateTime> left, LocalDate until, boolean waits, Shown words, Way cancel) {}
}
