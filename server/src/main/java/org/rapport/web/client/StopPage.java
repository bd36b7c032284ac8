package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/** One button that stops every message. Template {@code client/stop.jte}; posts to {@link #path}, asks for no reason. */
public record StopPage(Frame frame, FormKey key, String path) {}
