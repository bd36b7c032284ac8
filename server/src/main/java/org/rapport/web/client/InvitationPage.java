package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;

/**
 * The clinician's invitation and the ways to answer it. Template {@code client/invitation.jte}; posts {@code choice} (a
 * {@link WayToAnswer#code}) to {@link #path}.
 *
 * @param letter the clinician's own words; empty for a reader who came by a link, which may put in but never take out
 */
public record InvitationPage(Frame frame, FormKey key, String path, String clinician, Optional<Shown> letter) {
    public List<Option> options() {
        return frame.options("choice", WayToAnswer.codes(), clinician);
    }
}
