package org.rapport.alliance.series;

/** A score that was really given, and in which session. */
public record Observed(int session, double score) {}
