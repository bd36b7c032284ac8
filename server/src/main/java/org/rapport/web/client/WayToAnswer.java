package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to answer an invitation, in the order they stand on the page; all of equal weight. */
public enum WayToAnswer {
    TALK("talk"),
    WRITE("write"),
    LATER("later"),
    SOMEONE_WITH_ME("someone-with-me"),
    CHANGE_WITHOUT_TALKING("change-without-talking"),
    NO("no"),
    ANOTHER_CLINICIAN("another-clinician"),
    COMPLAINT("complaint"),
    SOMETHING_ELSE("something-else");

    private final String code;

    WayToAnswer(String code) {
        this.code = code;
    }

    /** The value of the radio and the last part of the phrase keys. */
    public String code() {
        return code;
    }

    public static List<String> codes() {
        return Stream.of(values()).map(WayToAnswer::code).toList();
    }

    public static Optional<WayToAnswer> of(String code) {
        return Stream.of(values()).filter(way -> way.code.equals(code)).findFirst();
    }
}
