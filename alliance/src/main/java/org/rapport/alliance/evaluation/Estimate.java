package org.rapport.alliance.evaluation;

import org.rapport.alliance.statistics.Interval;

/** A number with its 95 % interval; NaN when there was nothing to work it out from. */
public record Estimate(double value, Interval interval) {}
