package org.rapport.repair.word;

/** How a repair ended; always recorded by its owner. */
public enum Ending {
    /** Mended, by the client's own yes. */
    MENDED("mended"),
    /** The owner believes it mended; the client has not confirmed it. */
    OWNER_BELIEVES_MENDED("the owner believes it mended"),
    NOT_MENDED("not mended"),
    /** The client said no, and the owner has done their own side. */
    CLIENT_CHOSE_NOT_TO("the client chose not to"),
    /** Not worked on, with a reason. The client can reopen it. */
    SET_ASIDE("set aside"),
    REFERRED("referred"),
    /** Ended by the clinician who accepted it from another. */
    HANDED_OVER_ENDED("handed over, then ended"),
    CLIENT_LEFT("the client left"),
    RELATIONSHIP_ENDED("the relationship ended");

    private final String plain;

    Ending(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
