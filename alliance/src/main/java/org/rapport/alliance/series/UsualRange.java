package org.rapport.alliance.series;

/**
 * Where the scores of this relationship usually lie: mean ± 1 standard deviation, within the range of the scale. It
 * describes, it does not test; about a third of ordinary scores lie outside.
 *
 * @param scores how many scores it was made from, 3 or more
 */
public record UsualRange(double low, double high, int scores) {}
