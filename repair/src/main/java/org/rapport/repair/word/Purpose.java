package org.rapport.repair.word;

/** What words are shared for; consent is for exactly one purpose. */
public enum Purpose {
    THIS_REPAIR("for this repair"),
    SUPERVISION("for supervision"),
    LEARNING("for learning");

    private final String plain;

    Purpose(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
