package org.rapport.cli.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.read.BadInput;

/** What is usual, written by one reading and taken by the next. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CohortFileTest {
    private static final Cohort COHORT = new Cohort(
            412, 47.25, 6.5, 3.1, 0.4, 1.5, -0.2, 0.7, 9.75, 14.5, -0.31, 0.04, "found in the cases at hand");
    private static final Ruler RULER =
            new Ruler(Direction.HIGHER_IS_WORSE, OptionalDouble.of(12), OptionalDouble.empty(), 0.25);

    @TempDir
    Path folder;

    private Path path;
    private CohortFile file;

    @BeforeEach
    void begin() {
        path = folder.resolve("usual.json");
        file = new CohortFile(path);
    }

    private String written(Cohort cohort) throws Exception {
        file.write(new Background(RULER, Optional.of(cohort)), cohort);
        return Files.readString(path);
    }

    @Test
    void what_is_written_is_read_again_to_the_bit() throws Exception {
        assertThat(file.read()).isEmpty();
        for (Cohort cohort : new Cohort[] {COHORT, new Cohort(9, 1 / 3.0, 0, Math.PI, 0, 0, 0, 0, 7, "even tails")}) {
            written(cohort);
            assertThat(file.read()).hasValue(new Background(RULER, Optional.of(cohort)));
        }
    }

    static Stream<String> numbers() {
        return CohortFile.fields(COHORT).keySet().stream()
                .filter(name -> !name.equals("source") && !name.equals("sd_of_differences"));
    }

    /** As in a file of before the noise could lean. */
    @ParameterizedTest
    @MethodSource("numbers")
    void a_file_that_lacks_a_number_is_refused_by_its_name(String name) throws Exception {
        String text = written(COHORT);
        refused(text.replaceFirst("\"" + name + "\": [^,]+,", ""), "('" + name + "' is not there or is no number)");
        refused(text.replaceFirst("(\"" + name + "\": )[^,]+,", "$1\"3\","), "'" + name + "' is not there or is no");
    }

    @ParameterizedTest
    @CsvSource({
        "autocorrelation, 1",
        "sd_within, 0",
        "sd_within, 1e999",
        "steadiness, 2",
        "lean, -1e999",
        "odd, 1",
        "mean, 1e999"
    })
    void a_number_that_cannot_be_makes_no_cohort(String name, String value) throws Exception {
        refused(
                written(COHORT).replaceFirst("(\"" + name + "\": )[^,]+,", "$1" + value + ","),
                "no cohort that Rapport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,session,score", "{\"scale\": {", "[1] 2", "{\"cohort\": {\"mean\": NaN}}"})
    void what_is_not_json_is_refused(String text) throws Exception {
        refused(text, "no cohort that Rapport wrote");
    }

    @Test
    void neither_a_scale_without_a_good_end_nor_other_bytes_are_taken() throws Exception {
        refused(written(COHORT).replace("\"worse\"", "\"best\""), "it is better or worse, not 'best'");
        refused(written(COHORT).replace("\"unit\": 0.25", "\"unit\": -1"), "no cohort that Rapport wrote");
        Files.write(path, "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(file::read).isInstanceOf(BadInput.class).hasMessageContaining("it is not JSON");
    }

    private void refused(String text, String why) throws Exception {
        Files.writeString(path, text);
        assertThatThrownBy(file::read)
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(path + ": this is no cohort that Rapport wrote (")
                .hasMessageContaining(why)
                .hasMessageEndingWith("); name another file, or one that is not there yet");
    }
}
