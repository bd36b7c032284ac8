package org.rapport.web.client;

import java.time.LocalDate;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * A change of mind, or a matter that is back. Template {@code client/reopen.jte}; posts {@code words} (may be blank) to
 * {@link #path}.
 */
public record ReopenPage(Frame frame, FormKey key, String path, String clinician, LocalDate since, Shown words) {}
