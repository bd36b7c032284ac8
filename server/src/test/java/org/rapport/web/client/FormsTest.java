package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.concern.Repairs;
import org.rapport.house.AllRows;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.state.Answer;
import org.rapport.repair.word.ChoiceKind;

/** Forms that come twice, from two tabs, too late, or from somewhere else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final UUID repair = visitors.takenUp();
    private final UUID invitation = visitors.invited(repair, "");
    private final Browser phone = visitors.byLink(house.sam, Purpose.INVITATION, invitation);

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_doubled_submit_is_one_act_even_at_the_same_moment() throws Exception {
        var form = Browser.filled(phone.get("/answer/talk"), "/answer/talk", "go", "send");
        Callable<Browser.Page> press = () -> phone.post("/answer/talk", form);
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var answer : hands.invokeAll(List.of(press, press, press, press))) {
                assertThat(answer.get().location()).contains("/answer/sent");
            }
        }
        assertThat(choices()).isEqualTo(1);
    }

    private long choices() {
        return house.door.through(
                house.job,
                inside -> new Repairs()
                        .history(inside, repair).stream()
                                .filter(Chosen.class::isInstance)
                                .count());
    }

    @Test
    void of_two_tabs_the_later_press_counts_and_both_are_told_what_stands() {
        var one = phone.get("/answer/talk");
        var other = phone.press(phone.get("/answer/later"), "/answer/later", "when", "in-a-week");
        assertThat(phone.follow(phone.press(one, "/answer/talk", "go", "send")).body())
                .contains("You and Dana will talk about it");
        assertThat(phone.follow(phone.press(other, "/answer/later", "go", "send"))
                        .body())
                .contains("We will not ask before the day you said, and not twice.");
        assertThat(choices()).isEqualTo(2);
        assertThat(answer()).isInstanceOf(Answer.ChoseLater.class);
    }

    @Test
    void two_buttons_of_one_page_are_two_acts() {
        var room = visitors.inTheRoom(house.sam);
        String words = "/me/" + repair + "/words";
        room.press(room.get(words), words, "go", "share", "words", "One.");
        room.press(room.get(words), words, "go", "share", "words", "Two.");
        var me = room.get("/me");
        var paths = java.util.regex.Pattern.compile("action=\"(/me/[^\"]*/take-back)\"")
                .matcher(me.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paths).hasSizeGreaterThan(1);
        paths.forEach(path -> assertThat(room.press(me, path).status()).isEqualTo(303));
        assertThat(room.get("/me").body()).doesNotContain("Can read it: Dana");
    }

    @Test
    void a_form_without_its_token_or_with_that_of_another_session_does_nothing_and_loses_nothing() {
        var before = AllRows.of(house.owner);
        var bare = Map.of(
                "go",
                "send",
                "words",
                "What I wrote.",
                "command",
                UUID.randomUUID().toString());
        var other = visitors.byLink(house.kim, Purpose.INVITATION, invitation);
        var afterOther = AllRows.of(house.owner);
        var foreign = new HashMap<>(bare);
        foreign.put("form", other.get("/help").status() == 200 ? formOf(other) : "");
        for (Map<String, String> form : List.of(bare, foreign)) {
            var refused = phone.post("/answer/write", form);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("This page is out of date", "What I wrote.");
            assertThat(refused.title()).isEqualTo("This page – Elm Street");
        }
        assertThat(AllRows.of(house.owner)).isEqualTo(afterOther).isNotEqualTo(before);

        var again = phone.press(phone.post("/answer/write", bare), "/answer/write", "words", "What I wrote.");
        assertThat(again.location())
                .as("with the key of the page it is accepted")
                .contains("/answer/sent");
    }

    private static String formOf(Browser browser) {
        return browser.get("/stop").form("/stop").getOrDefault("form", "");
    }

    @Test
    void a_form_a_foreign_page_sends_is_refused_and_nothing_of_it_is_shown() {
        var form = Browser.filled(phone.get("/answer/write"), "/answer/write", "words", "Planted.", "go", "send");
        for (String site : List.of("cross-site", "same-site")) {
            var refused = phone.post("/answer/write", form, "Sec-Fetch-Site", site);
            assertThat(refused.status()).as(site).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("Planted.", "<form");
        }
        assertThat(answer()).isInstanceOf(Answer.NoAnswer.class);
        assertThat(phone.post("/answer/write", form, "Sec-Fetch-Site", "same-origin")
                        .location())
                .contains("/answer/sent");
    }

    @Test
    void a_form_without_a_command_is_not_ours() {
        var form = Browser.filled(phone.get("/answer/talk"), "/answer/talk", "go", "send");
        form.put("command", "1; drop table");
        assertThat(phone.post("/answer/talk", form).status()).isEqualTo(409);
        form.remove("command");
        assertThat(phone.post("/answer/talk", form).status()).isEqualTo(409);
        assertThat(answer()).isInstanceOf(Answer.NoAnswer.class);
    }

    @Test
    void what_was_written_outlives_a_session_that_ended_meanwhile() {
        var form = Browser.filled(phone.get("/raise"), "/raise", "words", "A long story.");
        house.clock.pass(java.time.Duration.ofMinutes(61));
        var away = phone.post("/raise", form);
        assertThat(away.status()).isEqualTo(401);
        assertThat(away.body()).contains("You have been away for a while", "A long story.");
        assertThat(away.raw().headers().firstValue("WWW-Authenticate")).isPresent();

        phone.post("/o", Map.of("token", visitors.link(house.sam, Purpose.INVITATION, invitation)));
        var stale = phone.press(away, "/raise", "words", "A long story.");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(phone.press(stale, "/raise", "words", "A long story.").location())
                .contains("/raise/done");
    }

    @Test
    void a_choice_after_the_clients_stop_is_taken_and_nothing_is_sent_for_it() {
        var talk = phone.get("/answer/talk");
        phone.press(phone.get("/stop"), "/stop");
        assertThat(phone.press(talk, "/answer/talk", "go", "send").location()).contains("/answer/sent");
        assertThat(((Answer.Chose) answer()).kind()).isEqualTo(ChoiceKind.TALK);
        assertThat(house.parts
                        .inviting()
                        .invite(house.dana, Visitors.id(), repair, org.rapport.store.Words.of(""))
                        .code())
                .isEqualTo("refused:CLIENT_STOPPED");
    }

    @Test
    void something_that_is_no_way_to_answer_is_asked_for_again() {
        var page = phone.get("/answer");
        assertThat(phone.press(page, "/answer", "choice", "nothing-of-ours").status())
                .isEqualTo(422);
        assertThat(phone.press(page, "/answer").status()).isEqualTo(422);
        assertThat(phone.get("/answer/nothing-of-ours").status()).isEqualTo(404);
        var later = phone.get("/answer/later");
        assertThat(phone.press(later, "/answer/later", "when", "yesterday", "go", "send")
                        .status())
                .isEqualTo(422);
        assertThat(answer()).isInstanceOf(Answer.NoAnswer.class);
    }

    private Answer answer() {
        return house.door.through(
                house.job,
                inside ->
                        new Repairs().find(inside, repair).orElseThrow().last().answer());
    }
}
