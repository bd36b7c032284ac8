package org.rapport.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.CalibratedStepDrop;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Preset;
import org.rapport.alliance.instrument.CohortSpread;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Fixtures;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Scale;
import org.rapport.alliance.instrument.Wording;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

/** The example in README.md is this source, and says what it says there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {
    @Test
    void the_example_runs_and_says_what_the_readme_says() throws IOException {
        Instrument instrument = instrument();
        List<String> said = new ArrayList<>();
        // README begins
        Measure measure = instrument.measure();
        Series series = new Series(measure, List.of())
                .with(Point.scored(1, 14))
                .with(Point.scored(2, 15))
                .with(Point.missing(3, MissingReason.DECLINED))
                .with(Point.scored(4, 9).withDirect(DirectAnswer.NO));
        for (Criterion criterion : Preset.CLINIC.criteria()) {
            criterion
                    .examineLatest(series)
                    .ifPresent(finding -> said.add(finding.explanation().english()));
        }
        // README ends
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/org/rapport/alliance/ReadmeTest.java"));
        String shown =
                source.substring(source.indexOf("// README begins\n") + 17, source.indexOf("        // README ends"));
        assertThat(squeezed(readme)).contains(squeezed(shown));
        assertThat(readme).contains(String.join("\n", said));
    }

    @Test
    void the_stated_rates_in_the_readme_are_those_of_the_rule() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (int sessions : List.of(6, 12, 20)) {
            double rate = CalibratedStepDrop.DEFAULT.falseAlarm(sessions).rate().orElseThrow();
            assertThat(readme).contains("| %d | %.1f %% |".formatted(sessions, 100 * rate));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Instrument instrument() {
        Instrument four = Fixtures.fourItemsAndADirectOne();
        Scale total = four.primary();
        Scale known = new Scale(
                total.code(),
                Wording.NONE,
                total.items(),
                total.method(),
                1,
                Direction.HIGHER_IS_BETTER,
                Optional.of(new CohortSpread(1.5, "assumed")));
        return Fixtures.instrument(four.items(), List.of(known));
    }
}
