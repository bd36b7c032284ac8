package org.rapport.web.client;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * Something was in the way: nothing is saved, and nothing typed is lost. Template {@code client/not-saved.jte}; "Try
 * again" posts everything once more to {@link #path}.
 *
 * @param kept the fields of the form as they came, without {@code form} and {@code command}; {@code words} is shown
 */
public record NotSavedPage(Frame frame, FormKey key, String path, Why why, Map<String, Shown> kept) {
    /** What was in the way. */
    public enum Why {
        DATABASE_AWAY("away"),
        OUT_OF_DATE("out-of-date"),
        /** Too long away: the session has ended, and coming in again is the first thing to do. */
        COME_IN_AGAIN("come-in-again");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public NotSavedPage {
        kept = Map.copyOf(kept);
    }

    public Optional<Shown> words() {
        return Optional.ofNullable(kept.get("words"));
    }

    /** Every kept field but the words, in a settled order. */
    public Map<String, Shown> rest() {
        Map<String, Shown> rest = new TreeMap<>(kept);
        rest.remove("words");
        return rest;
    }
}
