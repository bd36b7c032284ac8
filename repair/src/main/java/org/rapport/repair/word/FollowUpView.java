package org.rapport.repair.word;

/** How the owner sees it later. Never the client's answer. */
public enum FollowUpView {
    BETTER("better"),
    SAME("the same"),
    WORSE("worse"),
    NOT_KNOWN("not known");

    private final String plain;

    FollowUpView(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
