package org.rapport.repair.word;

import java.util.UUID;

/** A person by name, whatever their role: consent is given to a person and does not follow a role. */
public record PersonId(UUID value) {}
