package org.rapport.web.client;

import java.time.LocalDateTime;
import java.util.List;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;

/** Who looked at what, and why, newest first. Template {@code client/who-looked.jte}. */
public record WhoLookedPage(Frame frame, List<Look> looks) {
    public WhoLookedPage {
        looks = List.copyOf(looks);
    }

    /**
     * One look, as the ledger has it.
     *
     * @param role {@code clinician}, {@code supervisor}, {@code manager}, {@code client} or {@code system}
     * @param what a phrase such as {@code looked.what.words}
     * @param why a phrase such as {@code looked.why.care}
     */
    public record Look(String who, String role, Said what, Said why, LocalDateTime when) {}
}
