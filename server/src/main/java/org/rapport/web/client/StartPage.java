package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * Before the first question: who asks, how long, who reads it, and that skipping is fine. Template
 * {@code client/start.jte}; posts {@code go} ({@code on} or {@code no}) to {@link #path}.
 *
 * @param questions how many questions there are
 */
public record StartPage(Frame frame, FormKey key, String path, String clinician, int questions) {}
