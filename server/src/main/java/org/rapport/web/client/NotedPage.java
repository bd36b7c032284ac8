package org.rapport.web.client;

import org.rapport.web.page.Frame;

/** After a client said by a link that something is wrong. Template {@code client/noted.jte}. */
public record NotedPage(Frame frame, String clinician) {}
