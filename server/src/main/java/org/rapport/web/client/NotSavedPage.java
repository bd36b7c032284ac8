package org.rapport.web.client;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * The database or the form key was away: nothing is saved, and nothing typed is lost. Template
 * {@code client/not-saved.jte}; "Try again" posts everything once more to {@link #path}.
 *
 * @param key a fresh one
 * @param kept the fields of the form as they came, without {@code form} and {@code command}; {@code words} is shown
 */
public record NotSavedPage(Frame frame, FormKey key, String path, Map<String, Shown> kept) {
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
