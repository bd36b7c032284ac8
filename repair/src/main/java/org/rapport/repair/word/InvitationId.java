package org.rapport.repair.word;

import java.util.UUID;

/** One message to the client; the same id and the same bytes however often a mail server is tried. */
public record InvitationId(UUID value) {}
