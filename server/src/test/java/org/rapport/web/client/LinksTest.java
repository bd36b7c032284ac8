package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Grant;
import org.rapport.access.Purpose;
import org.rapport.house.AllRows;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.practice.StopList;

/** What links, codes and cards open, and what they do not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinksTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void looking_at_a_link_changes_no_row_however_often_and_by_whichever_method() {
        String stop = visitors.link(house.sam, Purpose.STOP, house.sam.id());
        visitors.link(house.sam, Purpose.CHECK_IN, visitors.asked());
        var before = AllRows.of(house.owner);
        for (String path : List.of("/o", "/code", "/stop/" + stop, "/stop/nonsense", "/help", "/privacy", "/closed")) {
            assertThat(visitors.nobody().get(path).status()).as(path).isEqualTo(200);
            assertThat(visitors.nobody().head(path).status()).as("HEAD " + path).isEqualTo(200);
            assertThat(visitors.nobody().head(path).body()).isEmpty();
        }
        assertThat(AllRows.of(house.owner)).isEqualTo(before);
    }

    @Test
    void looking_at_the_pages_behind_a_link_changes_no_row() {
        var checkIn = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        UUID invitation = visitors.invited(visitors.takenUp(), "I would like to hear about it.");
        var answer = visitors.byLink(house.sam, Purpose.INVITATION, invitation);
        var before = AllRows.of(house.owner);
        for (String path : List.of("", "/1", "/5", "/words", "/all")) {
            assertThat(checkIn.get("/check-in" + path).status()).isEqualTo(200);
            assertThat(checkIn.head("/check-in" + path).status()).isEqualTo(200);
        }
        for (String path :
                List.of("", "/talk", "/write", "/later", "/someone-with-me", "/no", "/complaint", "/how-it-is")) {
            assertThat(answer.get("/answer" + path).status()).as(path).isEqualTo(200);
            assertThat(answer.head("/answer" + path).status()).isEqualTo(200);
        }
        for (String path : List.of("/raise", "/stop", "/help", "/privacy")) {
            assertThat(answer.get(path).status()).isEqualTo(200);
        }
        assertThat(AllRows.of(house.owner)).isEqualTo(before);
    }

    @Test
    void the_page_reads_the_same_whatever_the_link_is_for() {
        assertThat(visitors.nobody().get("/o").body().replaceAll("value=\"[0-9a-f-]{36}\"", ""))
                .isEqualTo(visitors.nobody().get("/o").body().replaceAll("value=\"[0-9a-f-]{36}\"", ""))
                .contains("Something for you, if you want it")
                .doesNotContain("check-in", "Check-in");
    }

    @Test
    void a_link_lets_in_once_and_ends_the_code_of_the_same_message() {
        UUID asking = visitors.asked();
        String link = visitors.link(house.sam, Purpose.CHECK_IN, asking);
        String code = visitors.code(new Grant(house.practice, Purpose.CHECK_IN, house.sam.person(), asking));
        var phone = visitors.nobody();
        var in = phone.press(phone.get("/o"), "/o", "token", link);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).contains("/check-in");
        assertThat(in.raw().headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain(link);

        assertThat(phone.post("/o", Map.of("token", link)).location())
                .as("the browser that has the session goes on")
                .contains("/check-in");
        var other = visitors.nobody();
        var used = other.post("/o", Map.of("token", link));
        assertThat(used.status()).isEqualTo(410);
        assertThat(used.body()).contains("This link has been used").doesNotContain(link, "Sam", "Dana");
        assertThat(other.post("/code", Map.of("code", code)).status()).isEqualTo(410);
        assertThat(other.holdsSession()).isFalse();
    }

    @Test
    void wrong_and_foreign_links_look_the_same_and_an_old_one_says_so() {
        var browser = visitors.nobody();
        String link = visitors.link(house.sam, Purpose.CHECK_IN, visitors.asked());
        String stop = visitors.link(house.sam, Purpose.STOP, house.sam.id());
        var wrong = browser.post("/o", Map.of("token", "nonsense"));
        var notALink = browser.post("/o", Map.of("token", stop));
        assertThat(wrong.status()).isEqualTo(410);
        assertThat(wrong.body()).contains("This link does not open");
        assertThat(withoutCommands(notALink)).isEqualTo(withoutCommands(wrong));
        house.clock.pass(Duration.ofDays(8));
        var old = browser.post("/o", Map.of("token", link));
        assertThat(old.status()).isEqualTo(410);
        assertThat(old.body()).contains("This link has ended");
        assertThat(browser.holdsSession()).isFalse();
    }

    private static String withoutCommands(Browser.Page page) {
        return page.body().replaceAll("name=\"command\" value=\"[^\"]*\"", "");
    }

    @Test
    void a_typed_code_opens_the_same_and_a_slip_of_the_pen_can_be_put_right() {
        UUID asking = visitors.asked();
        String code = visitors.code(new Grant(house.practice, Purpose.CHECK_IN, house.sam.person(), asking));
        var browser = visitors.nobody();
        var page = browser.get("/code");
        var slip = browser.press(page, "/code", "code", "AAAAA-BBBBB");
        assertThat(slip.status()).isEqualTo(422);
        assertThat(slip.title()).startsWith("Error: ");
        assertThat(slip.body()).contains("AAAAA-BBBBB");
        assertThat(browser.press(page, "/code", "code", " ").status()).isEqualTo(422);
        String sloppy = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(browser.press(page, "/code", "code", sloppy).location()).contains("/check-in");
        assertThat(browser.get("/check-in").body()).contains("How was your last visit?");
    }

    @Test
    void a_card_opens_the_own_page_once_and_while_its_session_lasts() {
        String card = visitors.code(new Grant(house.practice, Purpose.CARD, house.sam.person(), house.sam.id()));
        var browser = visitors.nobody();
        assertThat(browser.post("/code", Map.of("code", card)).location()).contains("/me");
        assertThat(browser.get("/me").body()).contains("Hello Sam");
        assertThat(browser.post("/code", Map.of("code", card)).location()).contains("/me");
        assertThat(visitors.nobody().post("/code", Map.of("code", card)).status())
                .isEqualTo(410);
        house.clock.pass(Duration.ofMinutes(31));
        assertThat(browser.get("/me").status()).isEqualTo(401);
    }

    @Test
    void a_link_reads_nothing_and_a_session_that_lay_idle_is_over() {
        UUID invitation = visitors.invited(visitors.takenUp(), "The letter only Sam reads.");
        var byLink = visitors.byLink(house.sam, Purpose.INVITATION, invitation);
        var page = byLink.get("/answer");
        assertThat(page.body()).contains("Dana has written to you").doesNotContain("The letter only Sam reads.");
        assertThat(byLink.get("/me").status()).isEqualTo(404);
        assertThat(visitors.inTheRoom(house.sam).get("/me").body()).contains("The letter only Sam reads.");
        house.clock.pass(Duration.ofMinutes(61));
        assertThat(byLink.get("/answer").status()).isEqualTo(401);
    }

    @Test
    void a_stop_link_stops_in_one_press_again_and_again_by_hand_or_by_a_mail_program() {
        String stop = "/stop/" + visitors.link(house.sam, Purpose.STOP, house.sam.id());
        var page = visitors.nobody().get(stop);
        assertThat(page.status()).isEqualTo(200);
        assertThat(stands()).isFalse();
        assertThat(visitors.nobody().press(page, stop).body()).contains("Stopped");
        assertThat(stands()).isTrue();
        var oneClick = Map.of("List-Unsubscribe", "One-Click");
        assertThat(visitors.nobody()
                        .post(stop, oneClick, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(200);
        assertThat(visitors.nobody().post("/stop/nonsense", oneClick).status()).isEqualTo(410);
        assertThat(stands()).isTrue();
    }

    private boolean stands() {
        return house.door.through(house.job, inside -> StopList.stands(inside, house.sam.person()));
    }

    @Test
    void a_link_of_one_client_opens_nothing_of_another() {
        UUID invitation = visitors.invited(visitors.takenUp(), "");
        var kim = new Actor.Client(house.practice, house.kim.person(), ClientDoor.LINK);
        var forged = visitors.byLink(kim, Purpose.INVITATION, invitation);
        var missing = visitors.byLink(kim, Purpose.INVITATION, UUID.randomUUID());
        assertThat(forged.get("/answer").status()).isEqualTo(404);
        assertThat(forged.get("/answer").body())
                .isEqualTo(missing.get("/answer").body());
        assertThat(forged.get("/check-in").body())
                .isEqualTo(missing.get("/check-in").body());
    }

    @Test
    void a_link_of_another_practice_opens_nothing_of_this_one() {
        UUID asking = visitors.asked();
        UUID invitation = visitors.invited(visitors.takenUp(), "");
        var elsewhere = new Actor.Client(house.foreign, house.sam.person(), ClientDoor.LINK);
        assertNothingBehind(elsewhere, Purpose.CHECK_IN, asking, "/check-in");
        assertNothingBehind(elsewhere, Purpose.INVITATION, invitation, "/answer");
    }

    private void assertNothingBehind(Actor.Client client, Purpose purpose, UUID subject, String path) {
        var page = visitors.byLink(client, purpose, subject).get(path);
        var missing = visitors.byLink(client, purpose, UUID.randomUUID()).get(path);
        assertThat(page.status()).as(path).isEqualTo(404);
        assertThat(page.body()).isEqualTo(missing.body()).doesNotContain("Dana", "Sam");
    }

    @Test
    void a_card_that_lay_around_too_long_opens_nothing() {
        var grant = new Grant(house.practice, Purpose.CARD, house.sam.person(), house.sam.id());
        String card = visitors.code(grant);
        house.clock.pass(Purpose.CARD.life().minusMinutes(1));
        String younger = visitors.code(grant);
        house.clock.pass(Duration.ofMinutes(2));
        var browser = visitors.nobody();
        assertThat(browser.post("/code", Map.of("code", card)).status()).isEqualTo(410);
        assertThat(browser.holdsSession()).isFalse();
        assertThat(browser.post("/code", Map.of("code", younger)).location()).contains("/me");
    }

    @Test
    void a_stop_is_lifted_neither_by_staff_nor_by_a_link() {
        var link = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        link.press(link.get("/stop"), "/stop");
        assertThat(stands()).isTrue();
        var lift = new java.util.HashMap<>(link.get("/raise").form("/raise"));
        assertThat(link.post("/stop/lift", lift).status()).isEqualTo(404);
        for (Actor.Staff colleague : List.of(house.dana, house.mona, house.alex)) {
            var browser = visitors.atWork(colleague);
            var form = browser.follow(browser.get("/")).form("/sign-out");
            form.put("command", UUID.randomUUID().toString());
            assertThat(browser.post("/stop/lift", form).status()).isEqualTo(404);
        }
        assertThat(stands()).isTrue();
    }

    @Test
    void a_language_that_was_picked_stays_picked_and_leads_nowhere_else() {
        var browser = visitors.nobody();
        var picked = browser.get("/language/de?back=/code");
        assertThat(picked.location()).contains("/code");
        assertThat(browser.get("/code").body()).contains("<html lang=\"de\"", "Geben Sie Ihren Code ein");
        assertThat(browser.get("/language/ar?back=https://elsewhere.example").location())
                .contains("/o");
        assertThat(browser.get("/language/ar?back=//elsewhere.example").location())
                .contains("/o");
        assertThat(browser.get("/o").body()).contains("dir=\"rtl\"");
        assertThat(browser.get("/language/tlh").status()).isEqualTo(404);
        assertThat(visitors.nobody()
                        .get("/o", "Accept-Language", "de-AT,en;q=0.5")
                        .body())
                .contains("<html lang=\"de\"");
    }
}
