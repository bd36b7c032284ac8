package org.rapport.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case takes a good file, breaks one thing, and expects to be told where and what. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenPackTest {
    @ParameterizedTest(name = "{0} → {1}: at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rapport-instrument/1 | rapport-instrument/9 | /format | format is not known
            "version": "1.0.0"| "verison": "1.0.0" | /verison | "verison" is not known here
            "version": "1.0.0",| | `` | "version" is missing
            "version": "1.0.0"| "version": 1 | /version | A text is needed here, not a number
            "version": "1.0.0"| "version": "" | /version | not an empty text
            "value": 4 | "value": 4.5 | /answers/how-much/4/value | A whole number is needed
            "value": 4 | "value": 3 | /answers/how-much | different values
            "code": "matters"| "code": "heard" | /items/1/code | used twice
            "answers": "yes-no"| "answers": "maybe" | /items/4/answers | no answers of this name
            "scored": false | "scored": "no" | /items/4/scored | true or false is needed
            "scored": false,| | /scales | "wrong" counts towards no scale
            "missingAllowed": 1 | "missingAllowed": 4 | /scales/0/missingAllowed | does not fit 4 items
            "method": "SUM"| "method": "MEDIAN" | /scales/0/method | "MEDIAN" cannot be chosen
            "sdOfDifferences": 1.5 | "sdOfDifferences": 0 | /scales/0/spread/sdOfDifferences | above 0
            "text": "SHIPPED"| "text": "TO_BE_IMPORTED" | /answers/how-much/0/label | TO_BE_IMPORTED
            "en": "I felt heard."| "fr": "Oui." | /items/0/text/fr | language "fr" is not declared
            "en": "I felt heard.",| | /items/0/text | "en" is missing
            "reliabilities": [] | "reliabilities": {} | /reliabilities | A list is needed here, not an object
            "reliabilities": [] | "reliabilities": [{"scale": "x", "coefficient": "alpha", "value": 1, "source": "y"}] | /reliabilities/0/scale | no scale of this code
            "reliabilities": [] | "reliabilities": [{"scale": "total", "coefficient": "alpha", "value": 90, "source": "y"}] | /reliabilities/0/value | between 0 and 1
            """)
    void a_broken_file_says_where_and_what(String good, String broken, String pointer, String wrong)
            throws IOException {
        PackProblem problem = problem(session().replaceFirst(literal(good), broken == null ? "" : quoted(broken)));
        assertThat(problem.file()).isEqualTo("mine.json");
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.wrong()).contains(wrong);
        assertThat(problem.remedy()).isNotBlank();
        assertThat(problem.sentence()).startsWith("mine.json").contains(pointer, problem.remedy());
    }

    @Test
    void a_scale_over_an_item_that_is_not_there_points_at_the_name() throws IOException {
        String broken = session().replaceFirst("\"disagree\"\\s*\\]", "\"agree\"]");
        assertThat(problem(broken).pointer()).isEqualTo("/scales/0/items/3");
    }

    @Test
    void broken_json_names_the_line_and_a_name_given_twice_is_broken() throws IOException {
        assertThat(problem("{\n  \"format\": oops\n}").wrong()).contains("line 2");
        assertThat(problem("").wrong()).isNotBlank();
        assertThat(problem("[]").wrong()).contains("An object is needed here, not a list");
        assertThat(problem(session() + "{}").wrong()).contains("This is not JSON");
        assertThat(problem(session().replaceFirst("\"name\"", "\"name\": \"a\", \"name\""))
                        .wrong())
                .contains("Duplicate");
    }

    @Test
    void a_good_file_reads_from_disk_and_a_missing_one_says_so(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("good.json");
        Files.writeString(file, session());
        assertThat(InstrumentPacks.read(file)).isInstanceOf(PackReading.Read.class);
        assertThat(InstrumentPacks.read(folder.resolve("none.json")))
                .isEqualTo(new PackReading.Unreadable(new PackProblem(
                        "none.json", "", "The file cannot be opened.", "Check that it is there and may be read.")));
    }

    @Test
    void texts_can_be_imported_by_a_copy_of_the_file_that_has_them() throws IOException {
        String imported = resource("risq.json")
                .replace("TO_BE_IMPORTED", "SHIPPED")
                .replaceAll("(\"code\": \"risq-\\d\",)", "$1 \"text\": {\"en\": \"mine\"},")
                .replaceAll("(\"code\": \"(no|yes)\",)", "$1 \"label\": {\"en\": \"$2\"},");
        assertThat(InstrumentPacks.read("mine.json", imported.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        PackReading.Read.class,
                        read -> assertThat(read.instrument().hasText()).isTrue());
    }

    @Test
    void the_whole_file_shown_in_the_docs_reads() throws IOException {
        String page = Files.readString(Path.of("../docs/instruments.md"));
        String shown = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"));
        PackReading reading = InstrumentPacks.read("two-words.json", shown.getBytes(UTF_8));
        assertThat(reading).isInstanceOf(PackReading.Read.class);
    }

    private static PackProblem problem(String json) {
        PackReading reading = InstrumentPacks.read("mine.json", json.getBytes(UTF_8));
        assertThat(reading).isInstanceOf(PackReading.Unreadable.class);
        return ((PackReading.Unreadable) reading).problem();
    }

    private static String session() throws IOException {
        return resource("rapport-session.json");
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(InstrumentPacks.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String literal(String text) {
        return Pattern.quote(text);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
