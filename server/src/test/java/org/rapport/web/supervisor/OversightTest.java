package org.rapport.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.house.Browser;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Pairs;
import org.rapport.house.Pairs.Pair;
import org.rapport.house.Visitors;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/** A supervisor sees that something waits, and what a clinician chose to show; nothing else of anybody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OversightTest {
    private static final List<String> CANARIES =
            List.of("canary concern", "canary thought", "canary account", "canary conversation", "Xenia");

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final Pair pair = new Pairs(house).with(house.dana, "Xenia", "canary concern");

    @AfterEach
    void stop() {
        running.close();
    }

    private void muchWasSaid() {
        var parts = house.parts;
        Visitors.done(parts.owningRepair().own(house.dana, Visitors.id(), pair.repair()));
        Visitors.done(
                parts.owningRepair().reflect(house.dana, Visitors.id(), pair.repair(), Words.of("canary thought")));
        Visitors.done(parts.speaking().share(house.dana, Visitors.id(), pair.repair(), Words.of("canary account")));
    }

    @Test
    void what_waits_too_long_shows_owner_step_and_age_and_none_of_the_words() {
        muchWasSaid();
        assertThat(visitors.atWork(house.mona).get("/oversight").body())
                .contains("Everything has an owner and a next step.");
        house.clock.pass(Duration.ofDays(30));
        Page page = visitors.atWork(house.mona).get("/oversight");
        assertThat(page.body())
                .contains("Dana", "To invite, or note why not", "for 30 days", "Ask how I can help")
                .doesNotContain(CANARIES)
                .doesNotContain("Only you can see what you write");
    }

    @Test
    void that_somebody_thought_about_it_is_no_act_a_supervisor_hears_of() {
        Visitors.done(house.parts.owningRepair().own(house.dana, Visitors.id(), pair.repair()));
        house.clock.pass(Duration.ofDays(1));
        Visitors.done(house.parts
                .owningRepair()
                .reflect(house.dana, Visitors.id(), pair.repair(), Words.of("canary thought")));
        house.clock.pass(Duration.ofDays(30));
        assertThat(visitors.atWork(house.mona).get("/oversight").body())
                .contains("Monday 2 March")
                .doesNotContain("Tuesday 3 March");
    }

    @Test
    void asking_how_to_help_rings_the_owners_bell_once() {
        house.clock.pass(Duration.ofDays(30));
        var mona = visitors.atWork(house.mona);
        String path = "/oversight/" + pair.repair() + "/help";
        Page before = mona.get("/oversight");
        dropBells();
        Page asked = mona.follow(mona.press(before, path));
        assertThat(asked.body())
                .contains("You have asked how you can help.", "You have asked. Give it a day or two.")
                .doesNotContain("action=\"" + path);
        assertThat(bells()).isEqualTo(1);
        dropBells();
        assertThat(mona.press(before, path).status()).isEqualTo(303);
        assertThat(bells()).as("asked again").isZero();
        assertThat(mona.post("/oversight/" + UUID.randomUUID() + "/help", before.form(path))
                        .status())
                .isEqualTo(404);
    }

    private void dropBells() {
        house.door.run(house.job, inside -> Outbox.dropAllFor(inside, house.dana.id(), "test"));
    }

    private int bells() {
        return house.door.through(
                house.job, inside -> Outbox.waitingFor(inside, house.dana.id()).size());
    }

    @Test
    void a_consultation_shows_the_excerpt_and_the_advice_reaches_the_owner() {
        muchWasSaid();
        var mona = visitors.atWork(house.mona);
        assertThat(mona.get("/consultations/" + pair.repair()).status())
                .as("not asked")
                .isEqualTo(404);
        Visitors.done(house.parts
                .consulting()
                .consult(house.dana, Visitors.id(), pair.repair(), Words.of("I do not know how to begin.")));
        assertThat(mona.get("/oversight").body())
                .contains("Dana asked on Monday 2 March")
                .doesNotContain(CANARIES);
        String path = "/consultations/" + pair.repair();
        Page page = mona.get(path);
        assertThat(page.body())
                .contains("I do not know how to begin.", "Dana asks for your advice")
                .doesNotContain(CANARIES);

        Page otherTab = mona.get(path);
        assertThat(mona.press(page, path, "words", " ").status()).isEqualTo(400);
        Page tooLong = mona.press(page, path, "words", "x".repeat(4001));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.body()).contains("x".repeat(4001));
        Page given = mona.follow(mona.press(page, path, "words", "Begin with that sentence."));
        assertThat(given.body()).contains("Your advice is with Dana.", "Begin with that sentence.");
        Page late = mona.press(otherTab, path, "words", "And another thing.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("And another thing.");

        assertThat(visitors.atWork(house.dana).get("/repairs/" + pair.repair()).body())
                .contains("Begin with that sentence.")
                .doesNotContain("And another thing.");
        assertThat(clientReads()).doesNotContain("I do not know how to begin.", "Begin with that sentence.");
    }

    private String clientReads() {
        return visitors.inTheRoom(pair.client()).get("/me").body();
    }

    @Test
    void foreign_and_missing_look_alike_and_the_pages_are_for_supervisors() {
        var mona = visitors.atWork(house.mona);
        var foreign = new Pairs(house).with(house.stranger, "Other", "Not for Mona.");
        var bodies = List.of(foreign.repair(), UUID.randomUUID(), pair.repair()).stream()
                .map(repair -> mona.get("/consultations/" + repair))
                .map(page -> page.status() + page.body())
                .distinct();
        assertThat(bodies).singleElement().asString().startsWith("404");
        Browser dana = visitors.atWork(house.dana);
        assertThat(dana.get("/oversight").status()).isEqualTo(404);
        assertThat(dana.get("/consultations/" + pair.repair()).status()).isEqualTo(404);
        assertThat(mona.get("/repairs/" + pair.repair()).status()).isEqualTo(404);
        assertThat(mona.get("/people").status()).isEqualTo(404);
    }
}
