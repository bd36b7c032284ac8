package org.rapport.alliance.gain;

/**
 * One interval between two sessions of one case, and which criteria it meets.
 *
 * @param id of the case
 * @param session n, the session before the interval; it leads to n + 1
 * @param first criterion 1, the size in points; {@code UNKNOWN} also where it is not applied
 * @param second criterion 2, the share
 * @param third criterion 3, borne out by the sessions around
 * @param all those applied taken together
 */
public record SessionInterval(String id, int session, Met first, Met second, Met third, Met all) {}
