package org.rapport.web.clinician;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done on the page of a repair, the chapter it leads to and the field that carries it. */
enum Deed {
    OWN("think", ""),
    REFLECT("think", "own-part"),
    INVITE("invite", "invitation"),
    CANCEL("invite", ""),
    WHY_NOT("invite", "reason"),
    CONVERSATION("talk", "kind"),
    CHANGE("talk", "change"),
    SHARE("talk", "account"),
    KEEP("talk", "account"),
    TAKE_BACK("talk", ""),
    SUGGEST("agree", "agreement"),
    AMEND("agree", "agreement"),
    OBJECT("agree", "objection"),
    ENDORSE("agree", ""),
    PLAN("follow-up", "on"),
    ASK("follow-up", ""),
    VIEW("follow-up", "view"),
    CONSULT("beside", "excerpt"),
    OFFER("beside", "to"),
    ACCEPT("own", ""),
    END("end", "ending");

    private final String chapter;
    private final String field;

    Deed(String chapter, String field) {
        this.chapter = chapter;
        this.field = field;
    }

    /** The field that must be filled in; empty where a press says it all. */
    String field() {
        return field;
    }

    /** The id of what stands inside its chapter: a browser that goes there opens the chapter. */
    String place() {
        return "in-" + chapter;
    }

    /** Whether what is wrong with this field belongs to that chapter, which then stands open. */
    static boolean concerns(String chapter, String field) {
        return Stream.of(values())
                .filter(deed -> deed.chapter.equals(chapter))
                .anyMatch(deed -> deed.field.equals(field) || deed.place().equals(field));
    }

    /** How a path names it once it is done. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The phrase that says that it is done. */
    String done() {
        return "done." + code();
    }

    static Optional<Deed> of(String code) {
        return Stream.of(values()).filter(deed -> deed.code().equals(code)).findFirst();
    }
}
