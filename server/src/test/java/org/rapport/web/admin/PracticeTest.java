package org.rapport.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.house.Browser;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Pairs;
import org.rapport.house.Visitors;
import org.rapport.practice.Client;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;

/** The manager takes people in, once each, and what was typed badly comes back to be put right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticeTest {
    private static final String COLLEAGUES = "/practice/colleagues";
    private static final String CLIENTS = "/practice/clients";
    private static final Map<String, String> NAMES = Map.of(
            "client-name", "Name",
            "language", "Language",
            "clinician", "Clinician",
            "supervisor", "Supervisor",
            "starts", "First day");

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final Browser alex = visitors.atWork(house.alex);

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_colleague_is_taken_in_and_pressing_twice_takes_in_one() {
        Page page = alex.get("/practice");
        var noor = Browser.filled(
                page, COLLEAGUES, "name", "Noor", "email", "noor@practice.example", "role", "SUPERVISOR");
        for (int press = 0; press < 2; press++) {
            Page answer = alex.post(COLLEAGUES, noor);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).contains("/practice");
        }
        assertThat(alex.get("/practice").body()).containsOnlyOnce("<b><bdi>Noor</bdi></b>, Supervisor");
        assertThat(colleaguesCalled("Noor")).isEqualTo(1);
        assertThat(alex.press(alex.get("/practice"), COLLEAGUES, "name", "Noor", "email", "n@x", "role", "CLINICIAN")
                        .status())
                .as("another form is another act")
                .isEqualTo(303);
        assertThat(colleaguesCalled("Noor")).isEqualTo(2);
    }

    private long colleaguesCalled(String name) {
        return house.door.through(
                house.alex,
                inside -> house.people.listColleagues(inside).stream()
                        .filter(colleague -> colleague.name().reveal().equals(name))
                        .count());
    }

    @Test
    void a_client_is_taken_in_with_their_clinician_and_pressing_twice_takes_in_one() {
        var wren = wren(alex.get("/practice"));
        assertThat(alex.post(CLIENTS, wren).location()).contains("/practice");
        assertThat(alex.post(CLIENTS, wren).location()).contains("/practice");

        assertThat(withRavi()).hasSize(2);
        Relationship begun = withRavi().stream()
                .filter(one -> !one.id().equals(house.raviAndKim))
                .findFirst()
                .orElseThrow();
        assertThat(begun.supervisor()).isEqualTo(house.mona.person());
        assertThat(begun.plannedSessions()).isEqualTo(9);
        Client client = house.door.through(house.ravi, inside -> house.people.getClient(inside, begun.client()));
        assertThat(client.name().reveal()).isEqualTo("Wren");
        assertThat(client.language().getLanguage()).isEqualTo("de");
        assertThat(visitors.atWork(house.ravi).get("/people").body()).contains("Wren");
        assertThat(visitors.atWork(house.dana).get("/people").body())
                .doesNotContain("Wren")
                .contains("Sam");
    }

    @Test
    void somebody_of_the_same_name_and_address_is_not_taken_in_twice_and_without_an_address_nobody_is_the_same() {
        String[] lark = {"client-name", "Lark", "client-email", "lark@client.example"};
        assertThat(alex.post(CLIENTS, wren(alex.get("/practice"), lark)).status())
                .isEqualTo(303);
        lark[1] = " LARK ";
        Page again = alex.post(CLIENTS, wren(alex.get("/practice"), lark));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("<a href=\"#client-name\">Somebody of this name and address is here already");
        lark[3] = "";
        assertThat(alex.post(CLIENTS, wren(alex.get("/practice"), lark)).status())
                .isEqualTo(303);
        assertThat(alex.post(CLIENTS, wren(alex.get("/practice"), lark)).status())
                .isEqualTo(303);
    }

    private List<Relationship> withRavi() {
        return house.door.through(house.ravi, inside -> Relationships.listOf(inside, house.ravi.person()));
    }

    private Map<String, String> wren(Page page, String... other) {
        var form = Browser.filled(page, CLIENTS, "client-name", "Wren", "client-email", "", "language", "de");
        form.putAll(Map.of(
                "clinician",
                house.ravi.id().toString(),
                "supervisor",
                house.mona.id().toString()));
        form.putAll(Map.of("starts", "2026-03-09", "sessions", "9"));
        for (int i = 0; i < other.length; i += 2) {
            form.put(other[i], other[i + 1]);
        }
        return form;
    }

    @Test
    void a_field_that_is_missing_or_odd_is_named_and_what_was_typed_stays() {
        Page page = alex.get("/practice");
        String typed = "Noor <of> \"Elm\"";
        Page wrong = alex.press(page, COLLEAGUES, "name", typed, "email", "", "role", "DIRECTOR");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.body())
                .contains("<a href=\"#email\">E-mail: write where", "<a href=\"#role\">Role: choose one</a>")
                .doesNotContain("<a href=\"#name\">")
                .as("the form that came back stands open, the other shut")
                .containsOnlyOnce("<details open>")
                .contains("value=\"Noor &lt;of> &#34;Elm&#34;\"");
        assertThat(alex.press(wrong, COLLEAGUES, "name", "Noor", "email", "noor@practice.example", "role", "CLINICIAN")
                        .status())
                .isEqualTo(303);
        assertThat(colleaguesCalled("Noor")).isEqualTo(1);
    }

    @Test
    void an_empty_form_says_of_each_field_what_is_missing_and_no_two_say_the_same() {
        var empty = Browser.filled(alex.get("/practice"), CLIENTS, "client-name", "", "starts", "", "sessions", "");
        String body = alex.post(CLIENTS, empty).body();
        var said = java.util.regex.Pattern.compile("<li><a href=\"#([a-z-]+)\">([^<]+)</a>")
                .matcher(body)
                .results()
                .toList();
        assertThat(said)
                .extracting(problem -> problem.group(1))
                .containsExactly("client-name", "language", "clinician", "supervisor", "starts", "sessions");
        assertThat(said).extracting(problem -> problem.group(2)).doesNotHaveDuplicates();
        assertThat(said).allSatisfy(problem -> assertThat(body).containsOnlyOnce(" id=\"" + problem.group(1) + "\""));
    }

    @Test
    void each_bad_field_of_the_clients_form_is_named_beside_what_was_typed() {
        Page page = alex.get("/practice");
        var bad = Map.of(
                "client-name", " ", "language", "tlh", "clinician", "nobody", "supervisor", "", "starts", "soon");
        bad.forEach((field, value) -> {
            Page wrong = alex.post(CLIENTS, wren(page, field, value, "client-email", "wren@client.example"));
            assertThat(wrong.status()).as(field).isEqualTo(400);
            assertThat(wrong.body())
                    .as(field)
                    .containsOnlyOnce("<a href=\"#")
                    .contains("<a href=\"#" + field + "\">" + NAMES.get(field) + ": ", " id=\"" + field + "\"")
                    .contains("value=\"wren@client.example\"", "value=\"9\"");
        });
        for (String sessions : List.of("0", "1001", "some")) {
            Page wrong = alex.post(CLIENTS, wren(page, "sessions", sessions));
            assertThat(wrong.status()).as(sessions).isEqualTo(400);
            assertThat(wrong.body())
                    .contains(
                            "<a href=\"#sessions\">Sessions planned: write a number from 1 to 1000</a>",
                            "value=\"" + sessions + "\"",
                            "value=\"Wren\"")
                    .contains("value=\"2026-03-09\"");
        }
        assertThat(withRavi()).hasSize(1);
    }

    @Test
    void only_a_clinician_and_a_supervisor_of_this_practice_can_be_named() {
        Page page = alex.get("/practice");
        for (String id : List.of(house.stranger.id().toString(), house.alex.id().toString())) {
            Page refused = alex.post(CLIENTS, wren(alex.get("/practice"), "clinician", id));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body())
                    .contains("<a href=\"#clinician\">Clinician and supervisor: choose", "value=\"Wren\"");
        }
        assertThat(alex.post(CLIENTS, wren(page, "supervisor", house.ravi.id().toString()))
                        .status())
                .isEqualTo(409);
        assertThat(withRavi()).hasSize(1);
    }

    @Test
    void the_page_names_no_client_and_carries_none_of_their_words() {
        new Pairs(house).with(house.dana, "Xenia", "canary concern");
        alex.post(CLIENTS, wren(alex.get("/practice")));
        assertThat(alex.get("/practice").body())
                .contains("Dana", "Ravi", "Mona", "Alex")
                .doesNotContain("canary", "Xenia", "Wren", "Sam", "Kim", "Stranger", "@");
    }
}
