package org.rapport.repair.word;

import java.util.UUID;

/** One "something may be wrong between us". */
public record ConcernId(UUID value) {}
