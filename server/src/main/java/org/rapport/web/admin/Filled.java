package org.rapport.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.rapport.access.PersonId;
import org.rapport.store.Words;
import org.rapport.web.page.Language;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;

/** A form as it came, read field by field; what is missing or odd becomes a problem at its field. */
final class Filled {
    private final Map<String, String> form;
    private final List<Problem> problems = new ArrayList<>();

    Filled(Map<String, String> form) {
        this.form = Map.copyOf(form);
    }

    /** Nothing typed yet. */
    static Filled blank() {
        return new Filled(Map.of());
    }

    /** The fields as they came, to stand in the form again; the proof of the form is not one of them. */
    Map<String, Shown> typed() {
        Map<String, Shown> typed = new HashMap<>();
        form.forEach((field, text) -> typed.put(field, new Shown(text.replace("\0", ""))));
        typed.keySet().removeAll(Set.of("form", "command"));
        return typed;
    }

    /** Adds what only the act itself could find. */
    Filled refused(Problem problem) {
        problems.add(problem);
        return this;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Each of these must be there. */
    void needs(String... fields) {
        for (String field : fields) {
            if (text(field).isBlank()) {
                problems.add(missing(field));
            }
        }
    }

    Words words(String field) {
        return Words.of(text(field));
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> values) {
        return read(field, text -> Enum.valueOf(values, text));
    }

    /** A language that the pages are written in. */
    Optional<Language> language(String field) {
        Optional<Language> language = Language.of(text(field));
        if (language.isEmpty()) {
            problems.add(missing(field));
        }
        return language;
    }

    Optional<PersonId> person(String field) {
        return read(field, text -> new PersonId(UUID.fromString(text)));
    }

    Optional<LocalDate> day(String field) {
        return read(field, LocalDate::parse);
    }

    /** A whole number within bounds, both included. */
    Optional<Integer> number(String field, int least, int most) {
        return read(field, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("out of bounds");
            }
            return number;
        });
    }

    private <T> Optional<T> read(String field, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text(field)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            problems.add(missing(field));
            return Optional.empty();
        }
    }

    /** Each field asks for itself by name, so that a list of them says what is to be done. */
    private static Problem missing(String field) {
        return Problem.at(field, "problem.field." + field);
    }

    private String text(String field) {
        return form.getOrDefault(field, "").strip();
    }
}
