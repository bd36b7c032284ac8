package org.rapport.web.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that may be wrong between client and clinician, in plain words. No day for the next step stands on it: it
 * would move with what the clinician does in private, and so tell of it.
 *
 * @param origin how it came to be known: {@code finding}, {@code client}, {@code clinician} or
 *     {@code supervisor}
 * @param doNow what the client can do about it now, most fitting first
 * @param ending how it ended, as a code such as {@code not-mended}; empty while it is open
 * @param because why it ended so, as a code such as {@code client-said-no}; every ending has one
 * @param withdrawPath where one button ends the client's part in it, without a reason
 * @param reopenPath where an ended or resting matter is opened again
 */
public record Matter(
        String origin,
        LocalDate since,
        Step step,
        String clinician,
        List<Go> doNow,
        Optional<String> ending,
        Optional<String> because,
        Optional<String> withdrawPath,
        Optional<String> reopenPath) {
    public Matter {
        doNow = List.copyOf(doNow);
    }

    /** A page where the client can do something; {@code what} is the last part of its phrase {@code matter.go.…}. */
    public record Go(String what, String href) {}

    /** Where it stands. */
    public enum Step {
        NOTICED("noticed"),
        INVITED("invited"),
        RESTING("resting"),
        TALKING("talking"),
        AGREEING("agreeing"),
        AGREED("agreed"),
        FOLLOWING_UP("following-up"),
        ENDED("ended");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
