package org.rapport.web.client;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * After a check-in: what comes next, by whom, and how to take it back. Template {@code client/done.jte}; the take-back
 * button posts to {@link #takeBackPath}.
 *
 * @param answered how many questions have an answer; empty by a link, which shows nothing once all is sent
 * @param nextVisit when the clinician and client meet next; answers can be taken back until then
 * @param takeBackPath empty once taking back by this link has ended
 */
public record DonePage(
        Frame frame,
        FormKey key,
        String clinician,
        Optional<Integer> answered,
        Optional<LocalDate> nextVisit,
        Optional<String> takeBackPath) {}
