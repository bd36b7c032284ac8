package org.rapport.alliance.gain;

/** Whether to do what is right or what the published software does. */
public enum Compatibility {
    /** What is right; docs/interpretations.md says where that differs. */
    NONE("none"),
    /** What the R package suddengains does, mistakes included; a gain is a lower score there, whatever the scale. */
    SUDDENGAINS("suddengains");

    private final String code;

    Compatibility(String code) {
        this.code = code;
    }

    /** As a person writes it. */
    public String code() {
        return code;
    }
}
