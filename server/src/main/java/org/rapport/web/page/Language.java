package org.rapport.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the pages are written in, with its own name for itself and the way it runs. */
public enum Language {
    ENGLISH("en", "English", "ltr"),
    GERMAN("de", "Deutsch", "ltr"),
    ARABIC("ar", "العربية", "rtl");

    private final String tag;
    private final String ownName;
    private final String direction;

    Language(String tag, String ownName, String direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** The BCP 47 tag, as it stands in {@code lang}. */
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}, as it stands in {@code dir}. */
    public String direction() {
        return direction;
    }

    public boolean runsRightToLeft() {
        return direction.equals("rtl");
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a BCP 47 tag such as {@code ar-EG}; empty for one the pages are not written in. */
    public static Optional<Language> of(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }
}
