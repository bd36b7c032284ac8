package org.rapport.practice;

import java.time.ZoneId;
import org.rapport.access.PracticeId;

/**
 * A practice as its pages and messages name it.
 *
 * @param name what clients know it by, e.g. "Elm Street"
 * @param zone in which its days begin and end
 * @param phone a number for clients without the internet, shown as typed; may be empty
 */
public record Practice(PracticeId id, String name, ZoneId zone, String phone) {}
