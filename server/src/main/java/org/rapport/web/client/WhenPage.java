package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * When to ask again, after "not now". Template {@code client/when.jte}; posts {@code when} ({@code in-a-week},
 * {@code in-a-month} or {@code only-if-i-say}) to {@link #path}.
 *
 * @param otherWayHref where another way to answer is picked
 */
public record WhenPage(Frame frame, FormKey key, String path, String otherWayHref) {}
