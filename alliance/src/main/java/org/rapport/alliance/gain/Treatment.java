package org.rapport.alliance.gain;

/** The first and the last session of the treatment, for the change over the whole of it. */
public record Treatment(int start, int end) {}
