package org.rapport.repair.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplorerTest {
    /** Far more in the long campaign. */
    private static final int ENOUGH_OF_EVERYTHING = Boolean.getBoolean("rapport.long") ? 1_000_000 : 60_000;

    private static final int ENOUGH_FOR_A_MUTANT = 60_000;

    @Test
    void every_law_holds_in_every_reachable_state_and_every_mutant_is_caught() {
        var complete = Scenes.complete().stream().map(ExplorerTest::explored).toList();
        var asFarAsItGoes = explored(Scenes.everything(ENOUGH_OF_EVERYTHING));
        var mutants = Mutants.all();
        var survivors = mutants.stream()
                .filter(mutant -> !caught(mutant))
                .map(Mutant::says)
                .toList();
        var states = complete.stream().mapToLong(Explorer.Journey::states).sum() + asFarAsItGoes.states();
        var transitions =
                complete.stream().mapToLong(Explorer.Journey::transitions).sum() + asFarAsItGoes.transitions();
        print("explored: %d states, %d transitions, mutants %d/%d caught"
                .formatted(states, transitions, mutants.size() - survivors.size(), mutants.size()));

        assertThat(survivors).as("mutants that their law did not catch").isEmpty();
        assertThat(complete).as("scenes explored to their end").allMatch(Explorer.Journey::complete);
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(32);
        assertThat(transitions).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void every_law_has_a_mutant_that_breaks_it() {
        var broken = Mutants.all().stream().map(Mutant::breaks).collect(Collectors.toSet());

        assertThat(Laws.all()).allSatisfy(law -> assertThat(broken).contains(law.number()));
    }

    @Test
    void a_broken_law_is_told_as_a_story() {
        var mutant = Mutants.all().stream()
                .filter(m -> m.says().equals("inviting after a no"))
                .findFirst()
                .orElseThrow();

        assertThat(storyOf(mutant).map(Story::told)).hasValue("""
                Broken: I7: after a no, a withdrawal, a stop or an ending nothing is made or sent
                (in the scene "asking")
                1. Sam, the client, raises the first concern.
                2. Dana, the clinician, takes it up.
                3. Sam, the client, chooses: no.
                4. Dana, the clinician, makes a new message about how to go on.
                """);
    }

    private static Explorer.Journey explored(Scene scene) {
        var journey = new Explorer(scene, UnderTest.production(scene.policy()), Laws.all()).explore();
        assertThat(journey.broken().map(Story::told)).isEmpty();
        print("%-12s %7d states %8d transitions %s"
                .formatted(
                        scene.name(),
                        journey.states(),
                        journey.transitions(),
                        journey.complete() ? "complete" : "as far as it goes"));
        return journey;
    }

    /** Caught by the law it was made to break, with no other law looking. */
    private static boolean caught(Mutant mutant) {
        var story = storyOf(mutant);
        print("%-62s %-4s %s"
                .formatted(
                        mutant.says(),
                        mutant.breaks(),
                        story.map(s -> "caught in " + s.sentences().size() + " steps")
                                .orElse("SURVIVED")));
        return story.isPresent();
    }

    private static Optional<Story> storyOf(Mutant mutant) {
        var scene = mutant.scene().withAtMost(ENOUGH_FOR_A_MUTANT);
        var process = mutant.change().apply(UnderTest.production(scene.policy()));
        var story = new Explorer(scene, process, Laws.numbered(mutant.breaks()))
                .explore()
                .broken();
        return story.filter(s -> s.breaks(mutant.breaks()));
    }

    /** The counts are what this test is read for. */
    private static void print(String line) {
        System.out.println(line);
    }
}
