package org.rapport.alliance.shift;

/**
 * A change of level.
 *
 * @param lastBefore last session of the old level
 * @param firstAfter first session of the new one
 * @param before the old level: mean of its scores, in points
 * @param after the new level
 */
record Shift(int lastBefore, int firstAfter, double before, double after) {}
