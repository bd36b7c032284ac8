package org.rapport.repair.word;

import java.util.UUID;

/** The finding of a criterion that raised a concern. */
public record FindingId(UUID value) {}
