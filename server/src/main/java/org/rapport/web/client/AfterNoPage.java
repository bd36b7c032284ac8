package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * After a no, which is a full answer. Template {@code client/after-no.jte}.
 *
 * @param reopenPath where the client's change of mind is taken, today or later; empty by a link, which may not reopen
 */
public record AfterNoPage(Frame frame, FormKey key, String clinician, Optional<String> reopenPath) {}
