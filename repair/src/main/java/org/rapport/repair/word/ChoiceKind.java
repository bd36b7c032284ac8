package org.rapport.repair.word;

/** The kind of a {@link Choice}; what events keep of it beside its details. */
public enum ChoiceKind {
    TALK("talk about it"),
    WRITE("write about it"),
    SOMEONE_WITH_ME("talk with someone beside me"),
    CHANGE_WITHOUT_TALKING("change something without talking"),
    LATER("later"),
    LATER_ONLY_IF_I_SAY("later, only if I say"),
    NO("no"),
    ANOTHER_CLINICIAN("another clinician"),
    COMPLAINT("make a complaint"),
    SOMETHING_ELSE("something else");

    private final String plain;

    ChoiceKind(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }

    /** True if nothing may be sent after this choice until the client reopens. */
    public boolean closesTheDoor() {
        return this == NO || this == LATER_ONLY_IF_I_SAY;
    }

    /** True if the client goes along, so that asking later how it is fits. */
    public boolean goesAlong() {
        return switch (this) {
            case TALK, WRITE, SOMEONE_WITH_ME, CHANGE_WITHOUT_TALKING, LATER, SOMETHING_ELSE -> true;
            case LATER_ONLY_IF_I_SAY, NO, ANOTHER_CLINICIAN, COMPLAINT -> false;
        };
    }
}
