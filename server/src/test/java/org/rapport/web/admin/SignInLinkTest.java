package org.rapport.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.house.Browser;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.practice.FoundingPractice;
import org.rapport.store.Words;

/** The one-time link that the manager hands to a colleague, and the first of all, which founding a practice prints. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInLinkTest {
    private static final Pattern LINK = Pattern.compile("http://[a-z0-9.:]+/sign-in#([\\w-]+)");

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final Browser alex = visitors.atWork(house.alex);

    @AfterEach
    void stop() {
        running.close();
    }

    private String linkFor(UUID colleague) {
        String path = "/practice/colleagues/" + colleague + "/sign-in";
        Page page = alex.press(alex.get("/practice"), path);
        assertThat(page.status()).isEqualTo(200);
        var link = LINK.matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Page open(Browser browser, String link) {
        return browser.post("/sign-in", Map.of("token", link));
    }

    @Test
    void it_lets_the_colleague_in_once_and_a_second_use_is_refused() {
        String link = linkFor(house.dana.id());
        assertThat(alex.get("/practice").body()).as("shown once").doesNotContain(link);
        var dana = visitors.nobody();
        assertThat(dana.get("/sign-in").status()).as("looking uses nothing up").isEqualTo(200);
        assertThat(open(dana, link).location()).contains("/home");
        assertThat(dana.get("/home").body()).contains("Dana");

        var other = visitors.nobody();
        Page second = open(other, link);
        assertThat(second.status()).isEqualTo(410);
        assertThat(second.body()).contains("This link has ended").doesNotContain(link, "Dana");
        assertThat(other.holdsSession()).isFalse();
        assertThat(open(other, linkFor(house.dana.id())).location())
                .as("a new link is a new way in")
                .contains("/home");
    }

    @Test
    void it_opens_within_a_day_and_not_a_moment_after() {
        String early = linkFor(house.dana.id());
        String late = linkFor(house.dana.id());
        house.clock.pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(open(visitors.nobody(), early).status()).isEqualTo(303);
        house.clock.pass(Duration.ofSeconds(1));
        var browser = visitors.nobody();
        Page ended = open(browser, late);
        assertThat(ended.status()).isEqualTo(410);
        assertThat(ended.body())
                .as("a used link, an old one and one that never was read the same")
                .isEqualTo(open(browser, early).body())
                .isEqualTo(open(browser, "nonsense").body());
        assertThat(browser.holdsSession()).isFalse();
    }

    @Test
    void it_leads_everybody_to_the_work_of_their_role() {
        assertThat(open(visitors.nobody(), linkFor(house.mona.id())).location()).contains("/oversight");
        assertThat(open(visitors.nobody(), linkFor(house.alex.id())).location()).contains("/practice");
    }

    @Test
    void a_founded_practice_begins_with_its_manager_and_nobody_else_of_anywhere() {
        var founding = new FoundingPractice(house.parts.door(), house.parts.people(), house.parts.tokens());
        String link = founding.found(
                        new PracticeId(UUID.randomUUID()),
                        new PersonId(UUID.randomUUID()),
                        new FoundingPractice.Beginning(
                                "Birch Lane", ZoneId.of("UTC"), "", Words.of("Ines"), Words.of("i@x.example")))
                .reveal();
        var ines = visitors.nobody();
        assertThat(open(ines, link).location()).contains("/practice");
        Page page = ines.get("/practice");
        assertThat(page.body()).contains("Ines").doesNotContain("Dana", "Ravi", "Mona", "Alex", "Stranger");
        ines.press(page, "/practice/colleagues", "name", "Bo", "email", "bo@x.example", "role", "CLINICIAN");
        assertThat(ines.get("/practice").body()).contains("Bo");
        assertThat(alex.get("/practice").body()).doesNotContain("<bdi>Bo</bdi>").contains("Dana");
        assertThat(open(visitors.nobody(), link).status()).isEqualTo(410);
    }
}
