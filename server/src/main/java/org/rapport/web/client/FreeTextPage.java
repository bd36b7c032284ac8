package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * Room for the client's own words at the end of a check-in, with who reads them said before the first letter. Template
 * {@code client/free-text.jte}; posts {@code words} and {@code go} ({@code on} or {@code stop}) to {@link #path}.
 *
 * @param words what was typed before; blank is a full answer
 */
public record FreeTextPage(Frame frame, FormKey key, String path, String clinician, Shown words) {}
