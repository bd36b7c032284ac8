package org.rapport.repair.word;

/** How the client says it is. */
public enum FollowUpAnswer {
    MENDED("it is mended"),
    BETTER("better"),
    SAME("the same"),
    WORSE("worse"),
    RATHER_NOT_SAY("I would rather not say");

    private final String plain;

    FollowUpAnswer(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }

    /** True if the client says outright that it is not better. */
    public boolean saysOtherwise() {
        return this == SAME || this == WORSE;
    }
}
