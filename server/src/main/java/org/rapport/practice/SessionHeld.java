package org.rapport.practice;

import java.time.Instant;
import java.util.UUID;

/**
 * One meeting of a relationship.
 *
 * @param number 1 for the first meeting of the relationship, without gaps
 */
public record SessionHeld(UUID id, UUID relationship, int number, Instant at) {}
