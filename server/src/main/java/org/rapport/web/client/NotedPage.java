package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * After a client said by a link that something is wrong. Template {@code client/noted.jte}; the take-back button posts
 * to {@link #takeBackPath}.
 *
 * @param takeBackPath empty where no words can be taken back
 */
public record NotedPage(Frame frame, FormKey key, String clinician, Optional<String> takeBackPath) {}
