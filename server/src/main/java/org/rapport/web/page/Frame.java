package org.rapport.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around every page: language, practice, notes to the reader and the ways out.
 *
 * @param practice the name the practice wants to be seen under
 * @param stopHref where "stop these messages" leads; empty where there are no messages to stop
 * @param exitShown whether the page carries the button that leaves at once for a neutral site
 * @param languages the same page in other languages; empty hides the switch
 * @param status something that has been done, said once above the page
 */
public record Frame(
        Phrases phrases,
        String practice,
        Optional<String> stopHref,
        boolean exitShown,
        List<LanguageLink> languages,
        Optional<Said> status,
        List<Problem> problems) {
    public Frame {
        languages = List.copyOf(languages);
        problems = List.copyOf(problems);
    }

    public static Frame of(Phrases phrases, String practice) {
        return new Frame(phrases, practice, Optional.empty(), false, List.of(), Optional.empty(), List.of());
    }

    public Frame withStopAt(String href) {
        return new Frame(phrases, practice, Optional.of(href), exitShown, languages, status, problems);
    }

    public Frame withExit() {
        return new Frame(phrases, practice, stopHref, true, languages, status, problems);
    }

    public Frame withLanguages(List<LanguageLink> others) {
        return new Frame(phrases, practice, stopHref, exitShown, others, status, problems);
    }

    public Frame withStatus(String key, Object... gaps) {
        return new Frame(phrases, practice, stopHref, exitShown, languages, Optional.of(Said.of(key, gaps)), problems);
    }

    public Frame withProblems(List<Problem> found) {
        return new Frame(phrases, practice, stopHref, exitShown, languages, status, found);
    }

    public Language language() {
        return phrases.language();
    }

    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    public String say(Said said) {
        return phrases.say(said);
    }

    /** The browser's title: what this page is, in neutral words, and the practice; "Error: " first when there is a problem. */
    public String title(String what) {
        String title = phrases.say("frame.title", what, practice);
        return problems.isEmpty() ? title : phrases.say("frame.title.problem", title);
    }

    public Optional<Problem> problemAt(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    /**
     * The radios of a question whose labels are phrases: {@code group.value}, with {@code group.value.then} as the line
     * beneath where there is one.
     */
    public List<Option> options(String group, List<String> values, Object... gaps) {
        return values.stream()
                .map(value -> new Option(
                        value,
                        phrases.say(group + "." + value, gaps),
                        phrases.find(group + "." + value + ".then", gaps)))
                .toList();
    }

    /** As {@link #options(String, List, Object...)}, for values without gaps in their phrases. */
    public List<Option> options(String group, String... values) {
        return options(group, Stream.of(values).toList());
    }
}
