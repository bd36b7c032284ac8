package org.rapport.access;

import java.util.UUID;

/** One human of a practice, a client or somebody who works there. */
public record PersonId(UUID value) {}
