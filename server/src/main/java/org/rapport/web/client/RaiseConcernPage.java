package org.rapport.web.client;

import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * Where a client says that something is wrong; needs no check-in and no score. Template {@code client/raise.jte}; posts
 * {@code words} (may be blank) to {@code /me/raise}.
 */
public record RaiseConcernPage(Frame frame, FormKey key, String clinician, Shown words) {}
