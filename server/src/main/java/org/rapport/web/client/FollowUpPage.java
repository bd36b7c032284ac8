package org.rapport.web.client;

import java.time.LocalDate;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * How it is now. Template {@code client/follow-up.jte}; posts {@code now} ({@code better}, {@code same}, {@code worse},
 * {@code rather-not}), {@code mended} ({@code yes}, {@code not-yet}, {@code no}, {@code rather-not}) and {@code words}
 * (may be blank) to {@link #path}. Only a client's {@code yes} makes a matter mended.
 */
public record FollowUpPage(Frame frame, FormKey key, String path, String clinician, LocalDate since, Shown words) {}
