package org.rapport.alliance.instrument;

/** A language the texts exist in, by BCP 47 tag, and how far that wording has been studied. */
public record Translation(String language, Validation validation, String source) {}
