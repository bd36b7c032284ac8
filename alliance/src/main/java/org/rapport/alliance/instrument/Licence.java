package org.rapport.alliance.instrument;

/**
 * Whose words the texts are and what may be done with them.
 *
 * @param notice the line that must be shown or kept with the text
 * @param context where this was read and how sure it is
 * @param text whether the texts come with the pack
 */
public record Licence(String name, String notice, String context, Text text) {
    /** Whether the texts are carried or must be brought by whoever holds the right to use them. */
    public enum Text {
        SHIPPED,
        TO_BE_IMPORTED
    }
}
