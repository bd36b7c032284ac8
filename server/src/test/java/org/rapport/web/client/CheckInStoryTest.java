package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client's way through a check-in, without a script, on the running program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckInStoryTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_check_in_is_answered_one_question_a_page_and_taken_back() {
        UUID asking = visitors.asked();
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        var page = phone.press(phone.get("/check-in"), "/check-in", "go", "on");
        for (int number = 1; number <= 4; number++) {
            page = phone.follow(page);
            assertThat(page.title()).isEqualTo("Question " + number + " of 5 – Check-in – Elm Street");
            page = phone.press(page, "/check-in/" + number, "answer", number == 2 ? "rather-not" : "3", "go", "on");
        }
        page = phone.press(phone.follow(page), "/check-in/5", "answer", "yes", "go", "on");
        assertThat(phone.get("/check-in/1").body()).contains("You said before:");
        page = phone.press(phone.follow(page), "/check-in/words", "words", "It was hard to say.", "go", "on");
        page = phone.follow(page);
        assertThat(page.body()).contains("We have your answers");
        assertThat(page.body()).as("a link takes nothing out").doesNotContain("Questions you answered");
        assertThat(visitors.inTheRoom(house.sam).get("/check-in/done").body()).contains("Questions you answered: 4.");
        assertThat(state(asking)).isEqualTo(Asking.State.ANSWERED);
        var again = phone.post("/check-in/words", page.form("/check-in/take-back"));
        assertThat(phone.follow(again).body()).as("sent twice").contains("We have your answers");
        assertThat(phone.follow(phone.get("/check-in")).body()).contains("We have your answers");

        page = phone.follow(phone.press(page, "/check-in/take-back"));
        assertThat(page.body()).contains("Your answers are taken back");
        assertThat(state(asking)).isEqualTo(Asking.State.TAKEN_BACK);
    }

    @Test
    void an_answer_that_is_on_no_scale_is_asked_for_again_and_nothing_is_kept_of_it() {
        UUID asking = visitors.asked();
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        for (String odd : new String[] {"9", "-1", "yes", "' or 1=1", ""}) {
            var page = phone.press(phone.get("/check-in/1"), "/check-in/1", "answer", odd, "go", "on");
            assertThat(page.status()).as(odd).isEqualTo(422);
            assertThat(page.title()).startsWith("Error: ");
        }
        assertThat(phone.get("/check-in/1").body()).doesNotContain("You said");
        assertThat(phone.get("/check-in/0").status()).isEqualTo(404);
        assertThat(phone.get("/check-in/6").status()).isEqualTo(404);
        assertThat(phone.get("/check-in/first").status()).isEqualTo(404);
    }

    @Test
    void a_check_in_is_declined_or_sent_back_to_whom_it_is_not_for_or_answered_on_one_page() {
        UUID asking = visitors.asked();
        var stranger = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        var notMe = stranger.press(stranger.get("/check-in"), "/not-me");
        assertThat(notMe.body()).contains("came to you by mistake");
        assertThat(stranger.get("/check-in").status()).isEqualTo(401);
        assertThat(state(asking)).isEqualTo(Asking.State.ASKED);

        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        var all = phone.press(
                phone.get("/check-in/all"), "/check-in/all", "answer-1", "4", "felt", "no", "words", "", "go", "on");
        assertThat(phone.follow(all).body()).contains("We have your answers");
        assertThat(visitors.inTheRoom(house.sam).get("/check-in/done").body()).contains("Questions you answered: 2.");
        assertThat(state(asking)).isEqualTo(Asking.State.PART_ANSWERED);

        house.clock.pass(Duration.ofDays(7));
        UUID next = visitors.asked();
        var again = visitors.byLink(house.sam, Purpose.CHECK_IN, next);
        var no = again.press(again.get("/check-in"), "/check-in", "go", "no");
        assertThat(again.follow(no).body()).contains("That is fine");
        assertThat(state(next)).isEqualTo(Asking.State.DECLINED);
    }

    private Asking.State state(UUID asking) {
        return house.door.through(
                house.job, inside -> Askings.find(inside, asking).orElseThrow().state());
    }

    @Test
    void answers_of_somebody_it_was_not_for_do_not_stay() {
        UUID asking = visitors.asked();
        var stranger = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        var start = stranger.get("/check-in");
        stranger.press(stranger.get("/check-in/1"), "/check-in/1", "answer", "0", "go", "on");
        stranger.press(stranger.get("/check-in/5"), "/check-in/5", "answer", "yes", "go", "on");
        assertThat(kept(asking)).isEqualTo(2);
        assertThat(stranger.press(start, "/not-me").body()).contains("came to you by mistake");
        assertThat(kept(asking)).isZero();

        house.clock.pass(Duration.ofMinutes(5));
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        assertThat(phone.get("/check-in/1").body()).doesNotContain("You said before");
        phone.press(phone.get("/check-in/2"), "/check-in/2", "answer", "4", "go", "stop");
        assertThat(visitors.inTheRoom(house.sam).get("/check-in/done").body()).contains("Questions you answered: 1.");
    }

    @Test
    void answers_of_somebody_it_was_not_for_that_were_sent_are_taken_back_and_older_ones_stay() {
        UUID asking = visitors.asked();
        var sam = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        sam.press(sam.get("/check-in/1"), "/check-in/1", "answer", "3", "go", "on");
        house.clock.pass(Duration.ofMinutes(5));
        var stranger = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        var start = stranger.get("/check-in");
        stranger.press(stranger.get("/check-in/2"), "/check-in/2", "answer", "0", "go", "on");
        stranger.press(start, "/not-me");
        assertThat(kept(asking)).as("what came before them").isEqualTo(1);

        var another = visitors.byLink(house.sam, Purpose.CHECK_IN, asking);
        start = another.get("/check-in");
        another.press(another.get("/check-in/words"), "/check-in/words", "words", "Not mine to say.", "go", "on");
        assertThat(state(asking)).isEqualTo(Asking.State.PART_ANSWERED);
        another.press(start, "/not-me");
        assertThat(state(asking)).isEqualTo(Asking.State.TAKEN_BACK);
    }

    /** How many answers have a value in the table itself. */
    private int kept(UUID asking) {
        return JdbcClient.create(house.owner)
                .sql("select count(*) from checkin.answer where asking = :asking and value is not null")
                .param("asking", asking)
                .query(Integer.class)
                .single();
    }
}
