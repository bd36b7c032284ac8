package org.rapport.repair.state;

import java.time.Instant;
import org.rapport.repair.word.About;
import org.rapport.repair.word.InvitationId;

/** The message that is on its way to the client, if there is one. */
public sealed interface Letter {
    record NoLetter() implements Letter {}

    /** Created, not yet handed to anything that delivers. */
    record Ready(InvitationId invitation, About about, Instant expires) implements Letter {}

    /** Handed over once; the client has until {@code expires}. */
    record Sent(InvitationId invitation, About about, Instant expires) implements Letter {}
}
