package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * After a no, which is a full answer. Template {@code client/after-no.jte}; {@link #reopenPath} takes the client's
 * change of mind, today or later.
 */
public record AfterNoPage(Frame frame, FormKey key, String clinician, String reopenPath) {}
