package org.rapport.repair.word;

/** From whom a concern comes. */
public enum ConcernSource {
    FINDING("the scores"),
    CLIENT("the client"),
    CLINICIAN("the clinician"),
    SUPERVISOR("a supervisor");

    private final String plain;

    ConcernSource(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
