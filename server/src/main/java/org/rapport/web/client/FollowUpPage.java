package org.rapport.web.client;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * How it is now. Template {@code client/follow-up.jte}; posts {@code now} ({@code better}, {@code same}, {@code worse},
 * {@code rather-not}), {@code mended} ({@code yes}, {@code not-yet}, {@code no}, {@code rather-not}) and {@code words}
 * (may be blank) to {@link #path}. Only a client's {@code yes} makes a matter mended.
 *
 * @param backHref the client's own page, for a reader in the room
 */
public record FollowUpPage(
        Frame frame,
        FormKey key,
        String path,
        String clinician,
        LocalDate since,
        Shown words,
        Optional<String> backHref) {}
