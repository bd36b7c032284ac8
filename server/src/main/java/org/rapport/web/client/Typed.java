package org.rapport.web.client;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapport.store.Words;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;

/** What came with a form. It does not print itself: some of it may be somebody's words. */
final class Typed {
    /** Characters (code points) of free text, as the pages say beside the field. */
    static final int ROOM = 4000;

    private final Map<String, String> fields;

    private Typed(Map<String, String> fields) {
        this.fields = fields;
    }

    static Typed of(Map<String, String> form) {
        return new Typed(Map.copyOf(form));
    }

    /** The field as people typed it, its lines ended as everywhere else; empty text where it did not come. */
    String text(String field) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n").replace("\0", "");
    }

    /** Which of the radios or buttons of this name was picked. */
    Optional<String> choice(String field) {
        return Optional.of(text(field)).filter(value -> !value.isBlank());
    }

    /** Whether this button was pressed. */
    boolean pressed(String button) {
        return text("go").equals(button);
    }

    Words words() {
        return Words.of(text("words").strip());
    }

    Shown shownWords() {
        return new Shown(text("words"));
    }

    /** What is wrong with the free text, if anything is. */
    Optional<Problem> tooLong() {
        return tooLong("words", ROOM);
    }

    Optional<Problem> tooLong(String field, int room) {
        return text(field).codePoints().count() > room
                ? Optional.of(Problem.at(field, "words.too-long", room))
                : Optional.empty();
    }

    /** The fields of these names that hold anything, to travel on in the next form. */
    Map<String, Shown> keep(String... names) {
        Map<String, Shown> kept = new TreeMap<>();
        for (String name : names) {
            choice(name).ifPresent(value -> kept.put(name, new Shown(value)));
        }
        return kept;
    }

    @Override
    public String toString() {
        return "[a form]";
    }
}
