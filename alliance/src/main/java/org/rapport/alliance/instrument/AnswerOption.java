package org.rapport.alliance.instrument;

/** One answer that can be picked: a stable code, the points it stands for, and its label. */
public record AnswerOption(String code, int value, Wording label) {}
