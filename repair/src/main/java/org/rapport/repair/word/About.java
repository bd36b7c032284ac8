package org.rapport.repair.word;

/** What a message asks the client. It never says so on its outside. */
public enum About {
    HOW_TO_GO_ON("how to go on"),
    HOW_IT_IS_NOW("how it is now");

    private final String plain;

    About(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
