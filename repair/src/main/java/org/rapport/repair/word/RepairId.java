package org.rapport.repair.word;

import java.util.UUID;

/** One repair, from the first concern to its ending and through every reopening. */
public record RepairId(UUID value) {}
