package org.rapport.web.page;

/** The same page in another language. */
public record LanguageLink(Language language, String href) {}
