package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.concern.ShellMutants.Mutant;
import org.rapport.house.House;
import org.rapport.message.Letter;
import org.rapport.message.LetterChecks;
import org.rapport.message.Letters;
import org.rapport.store.Words;

/** The checks of the shell can fail: each of these breakages is noticed by the check that is there for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShellMutantsTest {
    @Test
    void every_mutant_is_caught() {
        List<Mutant> mutants = Stream.of(
                        ShellMutants.policies(),
                        ShellMutants.statements(),
                        ShellMutants.views(),
                        ShellMutants.errands())
                .flatMap(List::stream)
                .toList();
        List<String> survived = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (!caught(mutant)) {
                survived.add(mutant.name());
            }
        }
        if (!caughtTellingLetters()) {
            survived.add("a letter tells what it is about");
        }
        int all = mutants.size() + 1;
        System.out.printf("shell mutants %d/%d caught%n", all - survived.size(), all);
        assertThat(survived).isEmpty();
    }

    private static boolean caught(Mutant mutant) {
        try (var workshop = new Workshop(mutant.change())) {
            mutant.prepare().accept(workshop);
            return fails(() -> mutant.check().accept(workshop));
        }
    }

    private static boolean caughtTellingLetters() {
        var house = new House();
        var letters = new Letters(house.tokens, URI.create("http://localhost:8080/"));
        return fails(() -> LetterChecks.sayTheSameWhateverTheyAreAbout(house, (inside, client, item, opens) -> {
            Letter letter = letters.to(inside, client, item, opens);
            var telling = Words.of(letter.body().reveal() + item.kind());
            return new Letter(letter.to(), letter.fromName(), letter.subject(), telling, letter.stop());
        }));
    }

    /** By a check that is not met; any other failure would be a broken test. */
    private static boolean fails(Runnable check) {
        try {
            check.run();
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }
}
