package org.rapport.web.client;

import java.util.List;
import java.util.stream.Stream;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;

/**
 * The whole check-in on one page, for slow lines, kiosks and paper. Template {@code client/all-on-one.jte}; posts
 * {@code answer-1}, {@code answer-2}, …, {@code felt}, {@code words} and {@code go} to {@link #path}.
 *
 * @param felt the wording of the direct item
 */
public record AllOnOnePage(
        Frame frame, FormKey key, String path, String clinician, List<Item> items, String felt, Shown words) {
    public AllOnOnePage {
        items = List.copyOf(items);
    }

    /** One question of it; {@code number} counts from 1. */
    public record Item(int number, String statement, List<Option> answers) {
        public Item {
            answers = List.copyOf(answers);
        }

        public String field() {
            return "answer-" + number;
        }
    }

    public List<Option> options(Item item) {
        return Stream.concat(item.answers().stream(), frame.options("item.answer", "rather-not").stream())
                .toList();
    }
}
