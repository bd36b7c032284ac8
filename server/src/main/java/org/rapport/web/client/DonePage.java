package org.rapport.web.client;

import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * After a check-in: what comes next, by whom, and how to take it back. Template {@code client/done.jte}; the take-back
 * button posts to {@link #takeBackPath}.
 *
 * @param answered how many questions have an answer; empty by a link, which shows nothing once all is sent
 * @param takeBackPath empty once the next visit was held: answers can be taken back until then
 */
public record DonePage(
        Frame frame, FormKey key, String clinician, Optional<Integer> answered, Optional<String> takeBackPath) {}
