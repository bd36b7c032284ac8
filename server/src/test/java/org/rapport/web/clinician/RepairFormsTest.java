package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.house.Browser;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Pairs;
import org.rapport.house.Visitors;
import org.rapport.practice.Relationships;
import org.rapport.store.Words;
import org.rapport.web.gate.Routes;

/** Forms of the page of a repair that come twice, late, empty, too long, or from somebody else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairFormsTest {
    private static RunningHouse running;
    private static House house;
    private static Pairs pairs;
    private static Visitors visitors;

    @BeforeAll
    static void start() {
        running = new RunningHouse();
        house = running.house;
        pairs = new Pairs(house);
        visitors = new Visitors(house, running.address());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static AtTheDesk takenUp(String client) {
        var desk =
                new AtTheDesk(house, visitors.atWork(house.dana), pairs.with(house.dana, client, "It was too fast."));
        desk.done("/own");
        return desk;
    }

    @Test
    void a_form_that_is_sent_twice_is_one_act() {
        var desk = takenUp("Sam");
        var form = Browser.filled(desk.look(), desk.path("/account"), "account", "Only once.", "then", "share");
        Page first = desk.browser().post(desk.path("/account"), form);
        Page second = desk.browser().post(desk.path("/account"), form);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(desk.clientReads()).containsOnlyOnce("Only once.");
    }

    @Test
    void of_two_tabs_the_one_with_the_outdated_text_says_yes_to_nothing_and_sees_the_new_one() {
        var desk = takenUp("Sam");
        Visitors.done(house.parts
                .agreeing()
                .propose(desk.pair().client(), Visitors.id(), desk.pair().repair(), Words.of("We begin on time.")));
        Page outdated = desk.look();
        Visitors.done(house.parts
                .agreeing()
                .amend(
                        desk.pair().client(),
                        Visitors.id(),
                        desk.pair().repair(),
                        desk.proposal(),
                        Words.of("We end on time.")));
        String endorse = "/agreements/" + desk.proposal() + "/endorse";
        Page refused = desk.browser().press(outdated, desk.path(endorse));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("The words have changed. Read them again first.", "We end on time.", "You: not yet");
        assertThat(desk.press(endorse, "digest", "no digest at all").status()).isEqualTo(409);
        assertThat(desk.browser().press(refused, desk.path(endorse)).status()).isEqualTo(303);
    }

    @Test
    void what_was_typed_for_a_gate_that_shut_meanwhile_is_still_there() {
        var desk = takenUp("Sam");
        Page before = desk.look();
        desk.done("/agreements", "agreement", "The first words.");
        Page second = desk.browser().press(before, desk.path("/agreements"), "agreement", "The second words.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("There are words already. You can change them.", "The first words.", "The second words.");

        house.parts.stopping().stop(desk.pair().client());
        Page stopped =
                desk.browser().press(before, desk.path("/account"), "account", "Meant for Sam.", "then", "share");
        assertThat(stopped.status()).isEqualTo(409);
        assertThat(stopped.body()).contains("The client has stopped all messages.", ">Meant for Sam.</textarea>");
        assertThat(desk.clientReads()).doesNotContain("Meant for Sam.");
    }

    @Test
    void a_concern_that_cannot_be_raised_is_refused_in_plain_words_and_keeps_what_was_typed() {
        var ravis = pairs.with(house.ravi, "Kim", "It was too fast.");
        house.door.run(house.job, inside -> Relationships.move(inside, ravis.relationship(), house.dana.person()));
        var dana = visitors.atWork(house.dana);
        String person = "/people/" + ravis.relationship();
        Page before = dana.get(person);

        Page refused = dana.press(before, person + "/raise", "words", "  I was late again. ");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("A colleague leads what is open here.", "I was late again. </textarea>");
        Page talked = dana.press(before, person + "/talked");
        assertThat(talked.status()).isEqualTo(409);
        assertThat(talked.body()).contains("<a href=\"#talked\">A colleague leads what is open here.");

        Page tooLong = dana.press(before, person + "/raise", "words", "x".repeat(4001));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.body()).contains("Make it shorter", "x".repeat(4001) + "</textarea>");
    }

    @Test
    void words_that_are_needed_and_missing_or_too_many_are_asked_for_at_their_field() {
        var desk = takenUp("Sam");
        Map<String, String> fields = Map.of(
                "/reflect",
                "own-part",
                "/account",
                "account",
                "/change",
                "change",
                "/agreements",
                "agreement",
                "/consult",
                "excerpt");
        fields.forEach((form, field) -> {
            Page empty = desk.press(form, field, "  \r\n ");
            assertThat(empty.status()).as(form).isEqualTo(400);
            assertThat(empty.body())
                    .as(form)
                    .contains("<a href=\"#" + field + "\">Write a few words first", "id=\"" + field + "\"");
        });
        fields.forEach((form, field) -> tooLong(desk, form, field));
        tooLong(desk, "/invite", "invitation");
        for (String form : List.of("/conversation", "/follow-up/view", "/why-not")) {
            assertThat(desk.press(form, "kind", "ODD", "view", "", "reason", "DIED")
                            .status())
                    .as(form)
                    .isEqualTo(400);
        }
        assertThat(desk.stream().last().work().firstStep()).isFalse();
    }

    private static void tooLong(AtTheDesk desk, String form, String field) {
        String text = "x".repeat(4001);
        Page page = desk.press(form, field, text);
        assertThat(page.status()).as(form).isEqualTo(400);
        assertThat(page.body()).as(form).contains("Make it shorter", text);
    }

    @Test
    void an_ending_that_is_not_possible_is_refused_in_plain_words() {
        var desk = takenUp("Sam");
        assertThat(desk.browser().get(desk.path("/end")).status()).isEqualTo(400);
        for (String ending : List.of("MENDED", "CLIENT_CHOSE_NOT_TO", "HANDED_OVER_ENDED")) {
            Page page = desk.browser().get(desk.path("/end?ending=" + ending));
            assertThat(page.status()).as(ending).isEqualTo(409);
        }
        Page last = desk.browser().get(desk.path("/end?ending=SET_ASIDE"));
        assertThat(last.body()).contains("Safety comes first").doesNotContain("The numbers misled");
        Page odd = desk.browser().press(last, desk.path("/end"), "reason", "MISTAKEN_FINDING");
        assertThat(odd.status()).isEqualTo(409);
        assertThat(odd.body()).contains("A person raised this, so it is more than numbers.");
        assertThat(desk.stream().live()).isTrue();
    }

    @Test
    void somebody_elses_repair_looks_like_one_that_never_was() {
        var own = takenUp("Sam");
        var foreign = pairs.with(house.stranger, "Other", "Not for Dana.");
        var ravis = pairs.with(house.ravi, "Kim", "Not for Dana either.");
        var routes = Routes.all().stream()
                .filter(route -> route.path().startsWith("/repairs/{repair}"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(24);
        for (var route : routes) {
            var bodies = List.of(foreign.repair(), ravis.repair(), UUID.randomUUID()).stream()
                    .map(repair -> ask(own, route.method(), route.path(), repair))
                    .distinct()
                    .toList();
            assertThat(bodies).as(route.toString()).hasSize(1);
            assertThat(bodies.getFirst()).as(route.toString()).startsWith("404");
        }
        assertThat(visitors.atWork(house.ravi).get(own.path("")).status()).isEqualTo(404);
    }

    private static String ask(AtTheDesk desk, String method, String pattern, UUID repair) {
        String path = pattern.replace("{repair}", repair.toString())
                .replaceAll("\\{\\w+}", "00000000-0000-0000-0000-00000000000a");
        Page page = method.equals("GET")
                ? desk.browser().get(path + "?ending=NOT_MENDED&to=" + house.ravi.id())
                : desk.browser().post(path, guess(desk));
        return page.status() + "\n" + page.body();
    }

    private static Map<String, String> guess(AtTheDesk desk) {
        var form = new HashMap<>(desk.look().form(desk.path("/account")));
        form.putAll(Map.of(
                "own-part",
                "Guess.",
                "account",
                "Guess.",
                "change",
                "Guess.",
                "agreement",
                "Guess.",
                "excerpt",
                "Guess.",
                "kind",
                "TALKED_ABOUT_IT",
                "view",
                "BETTER",
                "digest",
                "a".repeat(64)));
        form.putAll(Map.of(
                "then",
                "share",
                "on",
                "2026-04-01",
                "ending",
                "NOT_MENDED",
                "to",
                house.ravi.id().toString()));
        form.put("reason", "NO_WAY_FOUND");
        return form;
    }
}
