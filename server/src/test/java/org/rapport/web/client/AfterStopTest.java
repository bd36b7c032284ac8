package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.house.AllRows;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;

/** A check-in that lay open in the hand when its client said stop: nothing is taken in, and no word is lost. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AfterStopTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final UUID asking = visitors.asked();
    private final Browser phone = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
    private final Browser.Page start = phone.get("/check-in");
    private final Browser.Page first = phone.get("/check-in/1");
    private final Browser.Page direct = phone.get("/check-in/5");
    private final Browser.Page words = phone.get("/check-in/words");
    private final Browser.Page all = phone.get("/check-in/all");

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void whatever_is_sent_then_is_not_kept_and_leads_to_the_page_that_says_so() {
        house.parts.stopping().stop(house.samByLink);
        var before = AllRows.of(house.owner);
        assertStopped(phone.press(first, "/check-in/1", "answer", "3", "go", "on"));
        assertStopped(phone.press(first, "/check-in/1", "answer", "3", "go", "stop"));
        assertStopped(phone.press(direct, "/check-in/5", "answer", "yes", "go", "on"));
        assertStopped(phone.press(words, "/check-in/words", "words", "", "go", "on"));
        assertStopped(phone.press(all, "/check-in/all", "answer-1", "3", "felt", "yes", "words", "", "go", "on"));
        assertStopped(phone.press(start, "/check-in", "go", "no"));
        assertThat(AllRows.of(house.owner)).isEqualTo(before);
        assertThat(state()).isEqualTo(Asking.State.ASKED);
    }

    @Test
    void words_come_back_on_the_page_they_were_written_on() {
        house.parts.stopping().stop(house.samByLink);
        var before = AllRows.of(house.owner);
        var refused = phone.press(words, "/check-in/words", "words", "I had one more thing.", "go", "on");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("I had one more thing.", "You have stopped all messages");
        var onOnePage = phone.press(all, "/check-in/all", "answer-1", "3", "words", "And this.", "go", "on");
        assertThat(onOnePage.status()).isEqualTo(409);
        assertThat(onOnePage.body()).contains("And this.");
        assertThat(AllRows.of(house.owner)).isEqualTo(before);
    }

    @Test
    void what_was_answered_before_the_stop_stays_where_it_was_and_is_not_sent() {
        phone.press(first, "/check-in/1", "answer", "3", "go", "on");
        house.parts.stopping().stop(house.samByLink);
        assertStopped(phone.press(direct, "/check-in/5", "answer", "yes", "go", "stop"));
        assertThat(state()).isEqualTo(Asking.State.ASKED);
        assertThat(visitors.atWork(house.dana)
                        .get("/people/" + house.danaAndSam)
                        .body())
                .doesNotContain("Something felt wrong", "said that something felt wrong");
    }

    private void assertStopped(Browser.Page answer) {
        assertThat(answer.location()).as(answer.path()).contains("/stop");
        assertThat(phone.follow(answer).body()).contains("Stopped");
    }

    private Asking.State state() {
        return house.door.through(
                house.job, inside -> Askings.find(inside, asking).orElseThrow().state());
    }
}
