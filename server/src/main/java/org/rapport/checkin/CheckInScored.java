package org.rapport.checkin;

import java.util.UUID;

/** A check-in was finished and scored, or could not be scored; either way there is something new to look at. */
public record CheckInScored(UUID asking, UUID relationship) {}
