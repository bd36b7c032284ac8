package org.rapport.web.client;

import java.time.LocalDateTime;
import java.util.List;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;

/**
 * Who looked at what, and why, newest first; and what the client did. Template {@code client/who-looked.jte}.
 *
 * @param steps the newest of what the client did
 */
public record WhoLookedPage(Frame frame, FormKey key, List<Look> looks, List<Step> steps) {
    public WhoLookedPage {
        looks = List.copyOf(looks);
        steps = List.copyOf(steps);
    }

    /**
     * One thing the client did.
     *
     * @param what a phrase such as {@code looked.own.stop}
     * @param receipt where its receipt is to be had
     */
    public record Step(Said what, LocalDateTime when, String receipt) {}

    /**
     * One look, as the ledger has it.
     *
     * @param role {@code clinician}, {@code supervisor}, {@code manager}, {@code client} or {@code system}
     * @param what a phrase such as {@code looked.what.words}
     * @param why a phrase such as {@code looked.why.care}
     * @param receipt where its receipt is to be had
     */
    public record Look(String who, String role, Said what, Said why, LocalDateTime when, String receipt) {}
}
