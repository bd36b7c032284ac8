package org.rapport.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.access.PersonId;

/**
 * One clinician working with one client; everything hangs off it.
 *
 * @param supervisor who is told when something waits too long
 * @param plannedSessions how many sessions are planned, at least 1; criteria spread their false-alarm rate over them
 */
public record Relationship(
        UUID id, PersonId clinician, PersonId client, PersonId supervisor, LocalDate startedOn, int plannedSessions) {}
