package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;

/** What client pages could say and what they do say are the same: a promise nobody is shown cannot be kept either. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhrasesInUseTest {
    private static final Pattern STRING = Pattern.compile("\"\\.?([a-z][a-z0-9.-]*)\"");
    /** The key of a phrase, whole, as it is handed to whoever says it. */
    private static final Pattern SAID = Pattern.compile(
            "(?:frame\\.say|Said\\.of|Problem\\.at\\(\"[a-z-]+\", |withStatus)\\(?\"([a-z][a-z0-9.-]*[a-z0-9])\"[,)]");
    /** The beginnings whose rest a page takes from a word of its own, such as a choice or a kind of ending. */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9-]+\\.)*)\"\\s*\\+");
    /** Radios take their words from here. */
    private static final Pattern OPTIONS = Pattern.compile("options\\(\"([a-z.]+)\"");

    /** Words of the process itself, as the pages write them. */
    private static final List<Enum<?>> OF_THE_PROCESS = Stream.<Enum<?>[]>of(
                    Ending.values(), EndingReason.values(), ConcernSource.values())
            .flatMap(Stream::of)
            .toList();

    @Test
    void every_phrase_is_said_by_some_page() {
        String source = source();
        Set<String> strings = found(STRING, source);
        Set<String> beginnings = found(BEGINNING, source);
        found(OPTIONS, source).forEach(field -> beginnings.add(field + "."));
        OF_THE_PROCESS.forEach(
                word -> strings.add(word.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        assertThat(own())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(strings.contains(key)
                                || beginnings.stream().anyMatch(beginning -> goesOn(key, beginning, strings)))
                        .as(key)
                        .isTrue());
    }

    /** Whether the rest of the key, perhaps with an ending such as {@code .then}, is a word that the pages know. */
    private static boolean goesOn(String key, String beginning, Set<String> words) {
        if (!key.startsWith(beginning)) {
            return false;
        }
        String rest = key.substring(beginning.length());
        return words.contains(rest) || words.contains(rest.replaceFirst("\\.[a-z]+$", ""));
    }

    @Test
    void every_phrase_that_a_page_says_is_there() {
        assertThat(Phrases.in(Language.ENGLISH, "client/client").all().keySet())
                .containsAll(found(SAID, source()))
                .hasSizeGreaterThan(200);
    }

    private static Set<String> own() {
        var own = new TreeSet<>(
                Phrases.in(Language.ENGLISH, "client/client").all().keySet());
        own.removeAll(Phrases.in(Language.ENGLISH).all().keySet());
        return own;
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Templates and code of the client's pages and of what stands around every page. */
    private static String source() {
        return Stream.of(
                        "src/main/jte/client",
                        "src/main/jte/layout",
                        "src/main/java/org/rapport/web/client",
                        "src/main/java/org/rapport/web/page",
                        "src/main/java/org/rapport/web/trouble")
                .flatMap(PhrasesInUseTest::files)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> files(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).map(PhrasesInUseTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
