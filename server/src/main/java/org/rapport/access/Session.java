package org.rapport.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who has come in.
 *
 * @param since when they came in
 * @param subject the one thing a client's link is about; empty where the session is not bound to one thing
 */
public record Session(UUID id, Actor actor, Instant since, Optional<UUID> subject) {}
