package org.rapport.web.page;

import java.util.List;

/**
 * Something a page says, not yet in any language: the key of a phrase and what goes into its gaps.
 *
 * @param gaps names, numbers and dates for {@code {0}}, {@code {1}}, …; never words a client or clinician wrote
 */
public record Said(String key, List<Object> gaps) {
    public Said {
        gaps = List.copyOf(gaps);
    }

    public static Said of(String key, Object... gaps) {
        return new Said(key, List.of(gaps));
    }
}
