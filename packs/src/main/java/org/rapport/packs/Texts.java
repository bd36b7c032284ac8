package org.rapport.packs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.instrument.Licence;
import org.rapport.alliance.instrument.Translation;
import org.rapport.alliance.instrument.Wording;

/** Reads texts, and holds a file to what it declares: every language it lists, and no text it may not carry. */
record Texts(List<Translation> translations, Licence.Text carried) {

    /** The text under this name, which is there exactly when the file carries texts. */
    Wording in(Place owner, String name) {
        return switch (carried) {
            case SHIPPED -> owned(owner.get(name));
            case TO_BE_IMPORTED -> {
                owner.find(name).ifPresent(Texts::refuse);
                yield Wording.NONE;
            }
        };
    }

    /** A text that belongs to the instrument's authors. */
    Wording owned(Place place) {
        if (carried == Licence.Text.TO_BE_IMPORTED) {
            refuse(place);
        }
        return always(place);
    }

    /** A text that may be carried in any case, such as a title. */
    Wording always(Place place) {
        Map<String, String> byLanguage = new TreeMap<>();
        place.members().forEach((language, text) -> {
            if (translations.stream().noneMatch(known -> known.language().equals(language))) {
                throw text.fault(
                        "The language \"" + language + "\" is not declared.", "List it under /translations first.");
            }
            byLanguage.put(language, text.text());
        });
        translations.forEach(translation -> place.get(translation.language()));
        return Wording.of(byLanguage);
    }

    private static void refuse(Place place) {
        throw place.fault(
                "There is a text here, but /licence/text says TO_BE_IMPORTED.",
                "Take the text out, or put SHIPPED there if you hold the right to use it.");
    }
}
