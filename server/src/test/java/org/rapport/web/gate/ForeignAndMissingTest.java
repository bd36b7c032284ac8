package org.rapport.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.PersonId;
import org.rapport.access.Purpose;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.practice.Client;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.store.Words;

/** Whoever guesses ids learns nothing: another client's, another practice's, and one that never was answer the same bytes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignAndMissingTest {
    private static RunningHouse running;
    private static House house;
    private static Visitors visitors;
    private static UUID own;
    private static List<UUID> notTheirs;

    @BeforeAll
    static void start() {
        running = new RunningHouse();
        house = running.house;
        visitors = new Visitors(house, running.address());
        own = visitors.takenUp();
        UUID kims = visitors.takenUp(house.kim, house.ravi, house.raviAndKim);
        notTheirs = List.of(kims, ofAForeignPractice(), UUID.randomUUID());
    }

    private static UUID ofAForeignPractice() {
        var client = new Actor.Client(house.foreign, new PersonId(UUID.randomUUID()), ClientDoor.ROOM);
        UUID relationship = UUID.randomUUID();
        house.door.run(new Actor.Job(house.foreign, "test"), inside -> {
            house.people.take(inside, new Client(client.person(), Words.of("Other"), Words.of(""), Locale.ENGLISH));
            Relationships.begin(
                    inside,
                    new Relationship(
                            relationship,
                            house.stranger.person(),
                            client.person(),
                            house.stranger.person(),
                            LocalDate.now(ZoneId.of("UTC")),
                            12));
        });
        return visitors.takenUp(client, house.stranger, relationship);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void every_route_with_an_id_of_a_repair_answers_foreign_and_missing_alike() {
        var room = visitors.inTheRoom(house.sam);
        String words = UUID.randomUUID().toString();
        for (Route route : clientRoutesWithAnId()) {
            List<Browser.Page> answers = notTheirs.stream()
                    .map(id -> ask(room, route, id.toString(), words))
                    .toList();
            assertThat(answers).as(route.toString()).allMatch(page -> page.status() == 404);
            assertThat(answers.stream().map(Browser.Page::body).distinct())
                    .as(route.toString())
                    .hasSize(1);
            assertThat(ask(room, route, "not-an-id", words).body())
                    .as(route.toString())
                    .isEqualTo(answers.getFirst().body());
            assertThat(answers.getFirst().body()).doesNotContain("Kim", "Ravi", "Other");
        }
    }

    /** The matrix means something only if the same request with the right id does not end there. */
    @Test
    void the_same_routes_know_the_clients_own() {
        var room = visitors.inTheRoom(house.sam);
        assertThat(clientRoutesWithAnId()).hasSizeGreaterThan(18);
        for (Route route : clientRoutesWithAnId()) {
            if (route.method().equals("GET")) {
                assertThat(ask(room, route, own.toString(), "").status())
                        .as(route.toString())
                        .isIn(200, 303, 409);
            }
        }
    }

    private static List<Route> clientRoutesWithAnId() {
        return Routes.all().stream()
                .filter(route ->
                        route.who() == Who.CLIENT_IN_THE_ROOM && route.path().contains("{repair}"))
                .toList();
    }

    private static Browser.Page ask(Browser room, Route route, String repair, String words) {
        String path = route.path()
                .replace("{repair}", repair)
                .replace("{words}", words)
                .replace("{way}", "talk");
        return route.method().equals("GET") ? room.get(path) : room.post(path, form(room));
    }

    private static Map<String, String> form(Browser room) {
        var form = new java.util.HashMap<>(room.get("/raise").form("/raise"));
        form.putAll(Map.of(
                "go", "send", "choice", "talk", "answer", "yes", "version", "a".repeat(64), "both-do", "Ask first."));
        form.putAll(Map.of("now", "better", "mended", "yes", "words", "Guessing."));
        return form;
    }

    @Test
    void words_of_somebody_else_are_neither_shared_nor_taken_back_by_their_id() {
        UUID kimsRepair = notTheirs.getFirst();
        UUID kimsWords = house.door.through(
                house.kim,
                inside -> house.parts
                        .whatHappenedHere()
                        .see(inside, kimsRepair)
                        .orElseThrow()
                        .texts()
                        .getFirst()
                        .about()
                        .words());
        var room = visitors.inTheRoom(house.sam);
        for (String act : List.of("share", "take-back")) {
            String path = "/me/" + own + "/words/";
            var foreign = room.post(path + kimsWords + "/" + act, form(room));
            var missing = room.post(path + UUID.randomUUID() + "/" + act, form(room));
            assertThat(foreign.status()).as(act).isIn(404, 409).isEqualTo(missing.status());
            assertThat(foreign.body()).isEqualTo(missing.body());
        }
    }

    @Test
    void a_route_for_others_does_not_show_that_it_is_there() {
        String nowhere = visitors.nobody().get("/there/is/nothing").body();
        var link = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        assertThat(link.get("/me").body()).isEqualTo(nowhere);
        for (Route route : Routes.all()) {
            if (route.method().equals("GET") && route.who() == Who.CLIENT_IN_THE_ROOM) {
                String path = route.path().replaceAll("\\{\\w+}", own.toString());
                assertThat(link.get(path).status()).as(path).isEqualTo(404);
                assertThat(visitors.nobody().get(path).status()).as(path).isEqualTo(401);
            }
        }
        assertThat(link.get("/error").body()).isEqualTo(nowhere);
    }
}
