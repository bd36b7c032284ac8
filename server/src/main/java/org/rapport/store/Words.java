package org.rapport.store;

import java.nio.charset.StandardCharsets;

/**
 * Something a person wrote, or a name, or an address. It cannot print itself, so it cannot reach a log, a metric or an
 * exception by accident; {@link #reveal()} is the one way out and easy to find.
 */
public final class Words {
    private final String text;

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        return new Words(text);
    }

    /** The text itself, for a page or a message that may show it. */
    public String reveal() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Characters as people count them (code points). */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Words from(byte[] bytes) {
        return new Words(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && words.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
