package org.rapport.web.client;

import org.rapport.web.page.Frame;

/**
 * After a client said no to a check-in, or took its answers back. Template {@code client/decline.jte}.
 *
 * @param takenBack whether there were answers that are gone now
 */
public record DeclinePage(Frame frame, String clinician, boolean takenBack) {}
