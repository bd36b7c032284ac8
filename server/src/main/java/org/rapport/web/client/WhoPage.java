package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * Who should be there too: a kind of person, never a name. Template {@code client/who.jte}; posts {@code who}
 * ({@code family-or-friend}, {@code advocate}, {@code interpreter}, {@code another-professional} or {@code not-said}) to
 * {@link #path}.
 *
 * @param otherWayHref where another way to answer is picked
 */
public record WhoPage(Frame frame, FormKey key, String path, String otherWayHref) {}
