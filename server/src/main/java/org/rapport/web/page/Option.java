package org.rapport.web.page;

import java.util.Optional;

/**
 * One radio of a question. There is no way to say that it is chosen: nothing is ever chosen for anybody.
 *
 * @param then one line on what happens when it is picked
 */
public record Option(String value, String label, Optional<String> then) {
    public static Option of(String value, String label) {
        return new Option(value, label, Optional.empty());
    }
}
