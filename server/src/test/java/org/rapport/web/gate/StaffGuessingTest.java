package org.rapport.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Actor;
import org.rapport.house.AllRows;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;

/** Whoever works here or elsewhere and guesses ids or verbs learns nothing and changes nothing, on any page of staff. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffGuessingTest {
    private static final List<Route> WITH_AN_ID = Routes.all().stream()
            .filter(route -> route.who().isStaff() && route.path().contains("{"))
            .toList();

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final BusyPractice here = BusyPractice.here(house);
    private final BusyPractice elsewhere = BusyPractice.elsewhere(house);

    StaffGuessingTest() {
        // Long enough that a supervisor may ask how to help.
        house.clock.pass(Duration.ofDays(30));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void every_route_of_staff_with_an_id_has_a_row_and_every_row_a_route() {
        assertThat(StaffRows.names())
                .containsExactlyInAnyOrderElementsOf(
                        WITH_AN_ID.stream().map(StaffRows::name).toList());
    }

    @Test
    void what_is_of_another_practice_answers_like_what_never_was() {
        guess(here, elsewhere);
        guess(elsewhere, here);
    }

    private void guess(BusyPractice asking, BusyPractice other) {
        AtWork browsers = browsersOf(asking);
        var before = AllRows.of(house.owner);
        for (Route route : WITH_AN_ID) {
            Browser browser = browsers.as(route.who());
            String foreign = ask(browser, route, other.path(route));
            assertThat(foreign)
                    .as(route.toString())
                    .startsWith("404\n")
                    .isEqualTo(ask(browser, route, other.ofNothing().path(route)))
                    .isEqualTo(ask(browser, route, other.path(route, other.ofNothing())));
        }
        assertThat(AllRows.of(house.owner))
                .as("nothing happened, and nobody's words were read or written")
                .containsAllEntriesOf(untouched(before));
    }

    @Test
    void what_is_named_inside_something_of_ones_own_answers_the_same_whosever_it_is() {
        AtWork browsers = browsersOf(here);
        var before = untouched(AllRows.of(house.owner));
        // Whoever is refused sees their own page again, and reading it is on the client's list.
        before.keySet().removeIf(table -> table.startsWith("store.ledger"));
        for (Route route : WITH_AN_ID) {
            if (route.path().matches(".*\\{.*\\{(words|proposal|invitation|finding)}.*")) {
                Browser browser = browsers.as(route.who());
                assertThat(ask(browser, route, here.path(route, elsewhere)))
                        .as(route.toString())
                        .matches("(?s)(404|409)\n.*")
                        .isEqualTo(ask(browser, route, here.path(route, here.ofNothing())));
            }
        }
        assertThat(AllRows.of(house.owner)).containsAllEntriesOf(before);
    }

    /** Everybody of one practice in front of the pages. */
    private record AtWork(Browser clinician, Browser supervisor, Browser manager) {
        Browser as(Who who) {
            return switch (who) {
                case CLINICIAN -> clinician;
                case SUPERVISOR -> supervisor;
                case MANAGER -> manager;
                case ANYONE, CLIENT, CLIENT_IN_THE_ROOM, STAFF -> throw new AssertionError(who);
            };
        }
    }

    private AtWork browsersOf(BusyPractice practice) {
        return new AtWork(
                visitors.atWork(practice.clinician()),
                visitors.atWork(practice.supervisor()),
                visitors.atWork(practice.manager()));
    }

    /** Everything but sessions and the ids of forms. */
    private static Map<String, String> untouched(Map<String, String> rows) {
        var rest = new HashMap<>(rows);
        rest.keySet().removeIf(table -> table.startsWith("access.") || table.equals("store.command"));
        assertThat(rest).containsKeys("store.event", "concern.repair", "store.outbox", "practice.relationship");
        return rest;
    }

    @Test
    void what_is_a_colleagues_in_the_same_practice_answers_like_what_never_was() {
        UUID kims = visitors.takenUp(house.kim, house.ravi, house.raviAndKim);
        var ravis = new BusyPractice(
                house.ravi,
                here.supervisor(),
                here.manager(),
                house.raviAndKim,
                kims,
                UUID.randomUUID(),
                here.finding());
        Browser dana = visitors.atWork(house.dana);
        for (Route route : WITH_AN_ID) {
            if (route.who() == Who.CLINICIAN) {
                assertThat(ask(dana, route, ravis.path(route)))
                        .as(route.toString())
                        .startsWith("404\n")
                        .isEqualTo(ask(dana, route, ravis.ofNothing().path(route)));
            }
        }
        Route consultation = Routes.find("GET", "/consultations/{repair}").orElseThrow();
        assertThat(ask(visitors.atWork(house.mona), consultation, ravis.path(consultation)))
                .as("Mona is Ravi's supervisor and has not been asked")
                .startsWith("404\n");
    }

    @Test
    void a_client_is_no_colleague() {
        Route signIn =
                Routes.find("POST", "/practice/colleagues/{colleague}/sign-in").orElseThrow();
        Browser alex = visitors.atWork(house.alex);
        String path = "/practice/colleagues/%s/sign-in";
        assertThat(ask(alex, signIn, path.formatted(house.sam.id())))
                .startsWith("404\n")
                .isEqualTo(ask(alex, signIn, path.formatted(UUID.randomUUID())));
    }

    @Test
    void a_verb_that_is_not_offered_answers_the_same_for_ones_own_the_foreign_and_the_missing() {
        AtWork browsers = browsersOf(here);
        var before = AllRows.of(house.owner);
        for (Route route : WITH_AN_ID) {
            for (String verb : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                if (Routes.find(verb, route.path()).isEmpty()) {
                    Browser browser = browsers.as(route.who());
                    String own = answer(browser.ask(verb, here.path(route)));
                    assertThat(own)
                            .as(verb + " " + route.path())
                            .matches("(?s)(404|405)\n.*")
                            .isEqualTo(answer(browser.ask(verb, elsewhere.path(route))))
                            .isEqualTo(answer(browser.ask(verb, here.ofNothing().path(route))));
                }
            }
        }
        assertThat(AllRows.of(house.owner)).containsAllEntriesOf(untouched(before));
    }

    @Test
    void a_route_for_another_role_answers_like_a_path_that_leads_nowhere() {
        for (Actor.Staff colleague : List.of(here.clinician(), here.supervisor(), here.manager())) {
            Browser browser = visitors.atWork(colleague);
            String nowhere = answer(browser.get("/there/is/nothing"));
            for (Route route : Routes.all()) {
                if (route.who().isStaff() && route.who() != Who.STAFF && route.who() != here.roleOf(colleague)) {
                    String told = route.method().equals("GET")
                            ? answer(browser.get(here.path(route)))
                            : answer(browser.post(here.path(route), key(browser)));
                    assertThat(told).as(colleague.kind() + ": " + route).isEqualTo(nowhere);
                }
            }
        }
    }

    /** The guesses mean something only if the same requests with the own id do not end there. */
    @Test
    void the_same_routes_know_what_is_their_own() {
        assertThat(WITH_AN_ID).hasSizeGreaterThan(30);
        for (BusyPractice own : List.of(here, elsewhere)) {
            AtWork browsers = browsersOf(own);
            for (Route route : supervisorsFirst()) {
                if (!route.path().endsWith("/hand-over/accept")) {
                    assertThat(ask(browsers.as(route.who()), route, own.path(route), own.clinician()))
                            .as(route.toString())
                            .matches("(?s)(200|303|400|409)\n.*");
                }
            }
        }
    }

    /** A supervisor may offer help only while the step waits; the acts of the owner end that. */
    private static List<Route> supervisorsFirst() {
        return WITH_AN_ID.stream()
                .sorted(Comparator.comparing(route -> route.who() != Who.SUPERVISOR))
                .toList();
    }

    @Test
    void an_offer_is_known_to_whom_it_was_made() {
        UUID kims = visitors.takenUp(house.kim, house.ravi, house.raviAndKim);
        Visitors.done(house.parts.handingOver().offer(house.ravi, Visitors.id(), kims, house.dana.person()));
        Browser dana = visitors.atWork(house.dana);
        for (String method : List.of("GET", "POST")) {
            Route accept =
                    Routes.find(method, "/repairs/{repair}/hand-over/accept").orElseThrow();
            assertThat(ask(dana, accept, "/repairs/" + kims + "/hand-over/accept"))
                    .doesNotStartWith("404");
        }
    }

    /** What comes back when this path is asked with what its form would send. */
    private String ask(Browser browser, Route route, String path) {
        return ask(browser, route, path, house.ravi);
    }

    private static String ask(Browser browser, Route route, String path, Actor.Clinician to) {
        Map<String, String> form = StaffRows.of(route);
        form.put("to", to.id().toString());
        if (route.method().equals("GET")) {
            return answer(browser.get(path + "?ending=NOT_MENDED&to=" + to.id()));
        }
        form.putAll(key(browser));
        return answer(browser.post(path, form));
    }

    /** A key of the reader's own. */
    private static Map<String, String> key(Browser browser) {
        return browser.follow(browser.get("/")).form("/sign-out");
    }

    /** The bytes of the answer, but for the key of its own that each form has. */
    private static String answer(Browser.Page page) {
        return page.status() + "\n" + page.body().replaceAll("name=\"command\" value=\"[^\"]*\"", "");
    }
}
