package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * What a link in a message opens, the same whatever it is about; nothing is used up by looking at it. Template
 * {@code client/open-link.jte}. With a script the secret after {@code #} fills {@code token}; without one the reader
 * types {@code code}. Both post to {@link #path}.
 */
public record OpenLinkPage(Frame frame, FormKey key, String path) {}
