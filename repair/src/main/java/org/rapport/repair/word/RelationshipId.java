package org.rapport.repair.word;

import java.util.UUID;

/** One clinician working with one client. */
public record RelationshipId(UUID value) {}
