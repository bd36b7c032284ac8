package org.rapport.access;

import java.util.UUID;

/**
 * What a token opens.
 *
 * @param person for whom it was made
 * @param subject the one thing it is about (a check-in, an invitation), or the person where it is about nothing else
 */
public record Grant(PracticeId practice, Purpose purpose, PersonId person, UUID subject) {}
