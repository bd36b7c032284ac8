package org.rapport.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of each trouble, for people and for programs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TroublesTest {
    private static final String JSON = "application/problem+json, application/json;q=0.9";

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void what_is_not_there_has_a_page_of_ours() {
        for (String path : List.of("/there/is/nothing", "/favicon.ico", "/error", "/me/../nowhere", "/rapport.css/x")) {
            var page = visitors.nobody().get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.body()).as(path).contains("This page is not here").doesNotContain("Whitelabel");
            assertThat(page.title()).isEqualTo("This page – Rapport");
        }
        assertThat(visitors.nobody().head("/there/is/nothing").status()).isEqualTo(404);
        assertThat(visitors.nobody().get("/rapport.css").status()).isEqualTo(200);
    }

    @Test
    void a_program_that_prefers_json_gets_problem_json() {
        var problem = visitors.nobody().get("/there/is/nothing", "Accept", JSON);
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.raw().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404", "urn:rapport:trouble:missing");
        assertThat(visitors.nobody().get("/me", "Accept", JSON).body()).contains("urn:rapport:trouble:come-in-first");
        assertThat(visitors.nobody()
                        .get("/there", "Accept", "text/html, application/json")
                        .body())
                .contains("<!DOCTYPE html>");
        assertThat(visitors.nobody().get("/there", "Accept", "not a media type").status())
                .isEqualTo(404);
    }

    @Test
    void a_method_that_is_not_offered_and_a_body_that_cannot_be_read_are_said_plainly() {
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        assertThat(phone.post("/help", Map.of()).status()).isIn(404, 405);
        assertThat(phone.get("/exit").status()).isIn(404, 405);
        var large = Browser.filled(phone.get("/raise"), "/raise", "words", "x".repeat(300_000));
        var page = phone.post("/raise", large);
        assertThat(page.status()).isIn(400, 413);
        assertThat(page.body()).contains("We could not read this").doesNotContain("xxxx", "Exception", "Tomcat");
    }

    @Test
    void a_fault_of_ours_is_a_page_with_a_mark_and_nothing_else() {
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        JdbcClient.create(house.owner)
                .sql("alter table checkin.asking rename to asking_lost")
                .update();
        var page = phone.get("/check-in");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body())
                .contains("This did not work", "If you call us, you can name this:")
                .doesNotContain("asking", "Exception", "sql", "at org.");
        var problem = phone.get("/check-in", "Accept", JSON);
        assertThat(problem.body()).contains("\"mark\":\"").doesNotContain("asking_lost", "Exception");
    }

    @Test
    void a_staff_page_leads_to_the_way_in_for_staff() {
        var page = visitors.nobody().get("/home");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).contains("/sign-in");
    }
}
