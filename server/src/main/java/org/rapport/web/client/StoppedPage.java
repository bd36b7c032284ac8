package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * The client's standing "no" is in force. Template {@code client/stopped.jte}; lifting posts to {@link #liftPath}.
 *
 * @param liftPath empty where this link may not lift a stop
 */
public record StoppedPage(Frame frame, FormKey key, Optional<String> liftPath) {}
