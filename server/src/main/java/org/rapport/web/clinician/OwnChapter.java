package org.rapport.web.clinician;

/**
 * Taking it up. The act posts nothing but itself.
 */
public record OwnChapter(Chapter chapter, Way own) {}
