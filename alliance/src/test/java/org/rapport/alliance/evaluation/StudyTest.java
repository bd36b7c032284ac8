package org.rapport.alliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.simulation.HeldOut;
import org.rapport.alliance.simulation.World;

/** The study compares at the same false-alarm rate, and says what came out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudyTest {
    private static final List<Offer> RULES = List.of("step-drop", "flat-ceiling", "sudden-loss").stream()
            .map(Catalogue::named)
            .flatMap(Optional::stream)
            .toList();
    private static final Study STUDY = new Study(0.10, 1_000, 1);
    private static final List<Study.Result> WAI = STUDY.in(World.Preset.WAI_SR.world(), RULES, World::background);
    private static final List<Study.Result> TAILS = STUDY.in(HeldOut.HEAVY_TAILS.world(), RULES, World::background);

    @Test
    void rules_are_judged_at_the_rate_they_were_set_to() {
        Study.Result step = TAILS.getFirst();
        assertThat(step.matched().reached()).isTrue();
        assertThat(step.performance().falseAlarms().wilson().holds(0.10)).isTrue();
        assertThat(step.performance().onTheDay().share()).isBetween(0.2, 0.7);
    }

    @Test
    void the_same_seed_brings_the_same_study() {
        assertThat(STUDY.in(World.Preset.WAI_SR.world(), RULES, World::background)
                        .getFirst()
                        .judged())
                .isEqualTo(WAI.getFirst().judged());
    }

    @Test
    void a_rule_is_held_against_the_best_other_on_the_same_ruptures() {
        Ahead ahead = Ahead.of("step-drop", TAILS, Ahead.Found.ON_THE_DAY).orElseThrow();
        assertThat(ahead.best().offer().name()).isEqualTo("sudden-loss");
        assertThat(ahead.difference().value())
                .isEqualTo(Ahead.Found.ON_THE_DAY.of(ahead.rule()).share()
                        - Ahead.Found.ON_THE_DAY.of(ahead.best()).share());
        assertThat(ahead.difference().interval().low()).isPositive();
        assertThat(Ahead.of("no-such-rule", TAILS, Ahead.Found.ON_THE_DAY)).isEmpty();
    }

    @Test
    void the_page_the_table_and_the_pictures_tell_of_every_rule_that_raises_alarms() {
        Map<String, String> files = new StudyPage("step-drop", STUDY, WAI, TAILS).files();
        assertThat(files.keySet())
                .containsExactly("README.md", "results.csv", "rules.svg", "on-the-day.svg", "within-two.svg");
        assertThat(files.getOrDefault("README.md", ""))
                .contains("rapport compare --alpha 0.1 --cases 1000 --seed 1")
                .contains("| `step-drop` |")
                .contains("| heavy-tails |")
                .doesNotContain("flat-ceiling");
        assertThat(files.getOrDefault("results.csv", "").lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(24));
        assertThat(files.getOrDefault("rules.svg", "")).contains(">step-drop<");
        assertThat(files.getOrDefault("on-the-day.svg", "")).contains(">heavy-tails<");
    }
}
