package org.rapport.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.CalibratedStepDrop;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Licence;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.instrument.Responses;
import org.rapport.alliance.instrument.ScaleScore;
import org.rapport.alliance.instrument.ScoringResult;
import org.rapport.alliance.instrument.Trait;
import org.rapport.alliance.instrument.Validation;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedPacksTest {
    @Test
    void every_file_in_the_folder_is_shipped_and_reads() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(InstrumentPacks.class.getResource("rapport-session.json"))
                        .toURI())
                .resolveSibling(".");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(file -> file.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(InstrumentPacks.shippedNames().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
        assertThat(InstrumentPacks.listShipped())
                .extracting(instrument -> instrument.key().name())
                .containsExactlyElementsOf(InstrumentPacks.shippedNames());
    }

    @Test
    void every_pack_carries_its_licence_its_notice_and_how_sure_it_is() {
        assertThat(InstrumentPacks.listShipped()).allSatisfy(instrument -> {
            assertThat(instrument.licence().name()).isNotBlank();
            assertThat(instrument.licence().notice()).isNotBlank();
            assertThat(instrument.licence().context()).hasSizeGreaterThan(40);
            assertThat(instrument.translations()).isNotEmpty();
        });
    }

    @Test
    void text_is_there_in_every_declared_language_or_not_at_all() {
        assertThat(InstrumentPacks.listShipped()).allSatisfy(instrument -> {
            boolean shipped = instrument.licence().text() == Licence.Text.SHIPPED;
            assertThat(instrument.hasText()).isEqualTo(shipped);
            instrument
                    .items()
                    .forEach(item -> item.options()
                            .forEach(option ->
                                    assertThat(option.label().isEmpty()).isNotEqualTo(shipped)));
            if (shipped) {
                instrument
                        .translations()
                        .forEach(translation -> instrument
                                .items()
                                .forEach(item -> assertThat(item.text().in(translation.language()))
                                        .isPresent()));
            }
        });
    }

    @Test
    void the_own_items_score_from_0_to_16_and_take_one_missing_answer() {
        Instrument session = InstrumentPacks.rapportSession();
        assertThat(session.validation()).isEqualTo(Validation.UNVALIDATED);
        assertThat(session.translations())
                .extracting(translation -> translation.language())
                .containsExactly("en", "de", "ar");
        assertThat(session.rangeOf(session.primary())).isEqualTo(new Range(0, 16));
        assertThat(total(session, 4, 3, 2, 4, 0)).isEqualTo(new ScaleScore.Score(13, 4, 4));
        assertThat(scored(session, Map.of("heard", Answer.given(3), "way", Answer.given(3), "matters", Answer.given(4)))
                        .primary())
                .isEqualTo(new ScaleScore.Score(40 / 3.0, 3, 4));
        assertThat(scored(session, Map.of("wrong", Answer.given(1))).direct()).isEqualTo(DirectAnswer.YES);
        assertThat(session.isSensitive()).isFalse();
    }

    @Test
    void a_fall_of_a_point_on_each_own_item_is_flagged_and_three_points_are_not() {
        Instrument session = InstrumentPacks.rapportSession();
        assertThat(step(session, 15, 11).isFlagged()).isTrue();
        assertThat(step(session, 15, 12).isFlagged()).isFalse();
    }

    @Test
    void the_phq_9_adds_up_to_27_lower_is_better_and_its_ninth_item_is_sensitive() {
        Instrument phq = InstrumentPacks.findShipped("phq-9").orElseThrow();
        assertThat(phq.items())
                .filteredOn(item -> item.is(Trait.SENSITIVE))
                .extracting(Item::code)
                .containsExactly("phq-9-9");
        assertThat(phq.isSensitive()).isTrue();
        assertThat(phq.primary().direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
        assertThat(phq.rangeOf(phq.primary())).isEqualTo(new Range(0, 27));
        assertThat(total(phq, 2, 3, 1, 2, 1, 2, 1, 0, 1)).isEqualTo(new ScaleScore.Score(13, 9, 9));
        assertThat(phq.licence().notice())
                .endsWith("No permission required to reproduce, translate, display or" + " distribute.");
    }

    @Test
    void a_phq_9_with_one_answer_missing_has_no_score() {
        Instrument phq = InstrumentPacks.findShipped("phq-9").orElseThrow();
        assertThat(total(phq, 2, 3, 1, 2, 1, 2, 1, 0)).isEqualTo(new ScaleScore.TooFewAnswers(8, 9, 0));
    }

    @Test
    void the_gad_7_adds_up_to_21() {
        Instrument gad = InstrumentPacks.findShipped("gad-7").orElseThrow();
        assertThat(gad.rangeOf(gad.primary())).isEqualTo(new Range(0, 21));
        assertThat(total(gad, 2, 2, 2, 1, 1, 1, 1)).isEqualTo(new ScaleScore.Score(10, 7, 7));
        assertThat(gad.isSensitive()).isFalse();
    }

    @Test
    void the_sparq_has_two_scales_and_no_text() {
        Instrument sparq = InstrumentPacks.findShipped("sparq").orElseThrow();
        ScoringResult.Scored scored = scored(sparq, answers(sparq, 4, 1, 0, 2, 1, 3, 4, 2));
        assertThat(scored.scales())
                .containsEntry("positive", new ScaleScore.Score(13, 4, 4))
                .containsEntry("negative", new ScaleScore.Score(4, 4, 4));
        assertThat(sparq.hasText()).isFalse();
    }

    @Test
    void one_yes_on_the_risq_is_a_direct_signal() {
        Instrument risq = InstrumentPacks.findShipped("risq").orElseThrow();
        assertThat(scored(risq, answers(risq, 0, 0, 1, 0)).direct()).isEqualTo(DirectAnswer.YES);
        assertThat(scored(risq, answers(risq, 0, 0, 0, 0)).direct()).isEqualTo(DirectAnswer.NO);
        assertThat(total(risq, 0, 1, 1, 0)).isEqualTo(new ScaleScore.Score(2, 4, 4));
    }

    @Test
    void an_unknown_name_is_no_instrument() {
        assertThat(InstrumentPacks.findShipped("wai")).isEmpty();
    }

    private static Finding step(Instrument instrument, double before, double after) {
        Series series = new Series(instrument.measure(), List.of(Point.scored(1, before), Point.scored(2, after)));
        return CalibratedStepDrop.DEFAULT.examineLatest(series).orElseThrow();
    }

    private static ScaleScore total(Instrument instrument, int... values) {
        return scored(instrument, answers(instrument, values)).primary();
    }

    private static Map<String, Answer> answers(Instrument instrument, int... values) {
        Map<String, Answer> answers = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            answers.put(instrument.items().get(i).code(), Answer.given(values[i]));
        }
        return answers;
    }

    private static ScoringResult.Scored scored(Instrument instrument, Map<String, Answer> answers) {
        return (ScoringResult.Scored) instrument.score(Responses.of(answers));
    }
}
