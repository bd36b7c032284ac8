package org.rapport.alliance.simulation;

import org.rapport.alliance.series.Course;

/** A case that was made: its scores, and what really happened. */
public record Case(Course course, Truth truth) {}
