package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Option;

/**
 * One question of a check-in. Template {@code client/item.jte}; posts {@code answer} and {@code go} ({@code on} or
 * {@code stop}) to {@link #path}.
 *
 * @param number counted from 1
 * @param statement the item, as its instrument words it
 * @param answers the labelled answers of the instrument; "I would rather not say" ({@code rather-not}) is added here
 * @param said the label of what was answered before, when the reader has come back; never chosen again for them
 */
public record ItemPage(
        Frame frame,
        FormKey key,
        String path,
        int number,
        int total,
        String statement,
        List<Option> answers,
        Optional<String> said) {
    public ItemPage {
        answers = List.copyOf(answers);
    }

    /** The answers and, last and alike, the way to skip. */
    public List<Option> options() {
        return Stream.concat(answers.stream(), frame.options("item.answer", "rather-not").stream())
                .toList();
    }
}
