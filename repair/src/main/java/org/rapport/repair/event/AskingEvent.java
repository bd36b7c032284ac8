package org.rapport.repair.event;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.About;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.WordsId;

/** Messages to the client: created, perhaps cancelled, sent once, or lapsed. */
public sealed interface AskingEvent extends Event {
    record InvitationCreated(
            InvitationId invitation, About about, ClinicianId by, Optional<WordsId> words, Instant expires, Instant at)
            implements AskingEvent {}

    record InvitationCancelled(InvitationId invitation, ClinicianId by, Instant at) implements AskingEvent {}

    record InvitationSent(InvitationId invitation, Instant at) implements AskingEvent {}

    /** Silence. It says nothing about what the client wants. */
    record InvitationExpired(InvitationId invitation, Instant at) implements AskingEvent {}
}
