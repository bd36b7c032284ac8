package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.alliance.instrument.Answer;
import org.rapport.concern.Repairs;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.concern.view.WhatIsOpenBetweenUs;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.message.Letter;
import org.rapport.message.Letters;
import org.rapport.message.Sending;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.store.Words;

/** What client pages promise, kept by the running program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisesTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final List<Letter> left = new ArrayList<>();
    private final Sending sending = new Sending(
            house.door,
            house.people,
            new Letters(house.tokens, URI.create("http://localhost:8080/")),
            left::add,
            house.parts.errands());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void after_a_no_we_do_not_ask_again_even_when_something_new_is_found() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        var no = phone.follow(phone.press(phone.get("/answer/no"), "/answer/no", "go", "send"));
        assertThat(no.body()).contains("We will not ask about this again.");
        daysPass(1);
        UUID asking = visitors.asked();
        daysPass(1);
        left.clear();

        found(asking);
        assertThat(concerns(repair)).as("the finding is known").isEqualTo(2);
        daysPass(60);
        assertThat(to("dana")).isNotEmpty();
        assertThat(to("sam")).isEmpty();
        assertThat(invite(repair)).isEqualTo("refused:CLIENT_SAID_NO");
        assertThat(visitors.inTheRoom(house.sam).get("/me").body()).contains("This rests.");
    }

    /** A yes to the direct question is a finding. */
    private void found(UUID asking) {
        house.parts.answeringCheckIn().answer(house.samByLink, asking, "wrong", Answer.given(1));
        house.parts.finishingCheckIn().finish(house.samByLink, asking, Words.of(""));
    }

    private long concerns(UUID repair) {
        return house.door.through(
                house.job,
                inside -> new Repairs()
                        .history(inside, repair).stream()
                                .filter(ConcernRaised.class::isInstance)
                                .count());
    }

    private void daysPass(int days) {
        for (int day = 0; day < days; day++) {
            house.parts.keepingTheClock().round();
            sending.round();
            house.clock.pass(Duration.ofDays(1));
        }
    }

    private List<Letter> to(String name) {
        return left.stream()
                .filter(letter -> letter.to().reveal().startsWith(name + "@"))
                .toList();
    }

    private String invite(UUID repair) {
        return house.parts
                .inviting()
                .invite(house.dana, Visitors.id(), repair, Words.of(""))
                .code();
    }

    @Test
    void after_a_later_we_do_not_ask_before_that_day_and_not_twice() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        var later = phone.get("/answer/later");
        assertThat(later.body()).contains("We will not ask before then, and not twice.");
        var check = phone.press(later, "/answer/later", "when", "in-a-week");
        assertThat(phone.follow(phone.press(check, "/answer/later", "go", "send"))
                        .body())
                .contains("We will not ask before the day you said, and not twice.");
        left.clear();
        for (int day = 0; day < 6; day++) {
            assertThat(invite(repair)).isEqualTo("refused:NOT_BEFORE_THAT_DAY");
            daysPass(1);
        }
        daysPass(1);
        assertThat(invite(repair)).startsWith("done:");
        daysPass(60);
        assertThat(to("sam")).hasSize(1);
        assertThat(invite(repair)).isEqualTo("refused:ASKED_ONCE_AFTER_LATER");
    }

    @Test
    void a_complaint_is_noted_for_the_clinician_and_sent_to_nobody() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        sending.round();
        left.clear();
        var check = phone.press(phone.get("/answer/complaint"), "/answer/complaint", "go", "on");
        assertThat(phone.follow(phone.press(check, "/answer/complaint", "go", "send"))
                        .body())
                .contains("We noted that you want to complain, and Dana sees that.", "We do not send it for you.");
        sending.round();
        assertThat(left).isEqualTo(to("dana")).isNotEmpty();
        assertThat(visitors.atWork(house.dana).get("/repairs/" + repair).body()).containsIgnoringCase("complaint");
    }

    @Test
    void a_look_at_the_answers_is_on_the_clients_list_and_a_look_at_the_course_is_not() {
        UUID asking = visitors.asked();
        var room = visitors.inTheRoom(house.sam);
        var desk = visitors.atWork(house.dana);
        desk.get("/people/" + house.danaAndSam);
        assertThat(room.get("/me/looked").body())
                .contains("No one has opened them yet.", "how your answers change over time");
        found(asking);
        assertThat(desk.get("/people/" + house.danaAndSam).status()).isEqualTo(200);
        assertThat(room.get("/me/looked").body())
                .contains("Dana", "Saw your answers.", "Why: to get ready for your visits.")
                .doesNotContain("No one has opened them yet.", "Read your words.");
        assertThat(desk.get("/people/" + house.raviAndKim).status()).isEqualTo(404);
        assertThat(visitors.inTheRoom(house.kim).get("/me/looked").body()).contains("No one has opened them yet.");
    }

    @Test
    void answers_can_be_taken_back_until_the_next_visit_and_no_longer() {
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        phone.press(phone.get("/check-in/all"), "/check-in/all", "felt", "no", "words", "", "go", "on");
        var done = phone.get("/check-in/done");
        assertThat(done.body()).contains("You can take your answers back until your next visit.");
        visitors.asked();
        assertThat(phone.get("/check-in/done").body()).doesNotContain("take-back", "until your next visit");
        assertThat(phone.press(done, "/check-in/take-back").body()).contains("This has been done");
    }

    @Test
    void words_about_something_wrong_are_taken_back_where_they_were_given() {
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        phone.press(phone.get("/raise"), "/raise", "words", "It felt rushed.");
        phone.press(phone.get("/raise"), "/raise", "words", "And cold.");
        assertThat(danaReads()).contains("It felt rushed.", "And cold.");
        var done = phone.get("/raise/done");
        assertThat(done.body()).contains("Take my words back").doesNotContain("It felt rushed.");
        done = phone.follow(phone.press(done, "/raise/take-back"));
        assertThat(danaReads()).contains("It felt rushed.").doesNotContain("And cold.");
        var last = done;
        done = phone.follow(phone.press(last, "/raise/take-back"));
        assertThat(done.body()).contains("Taken back.").doesNotContain("Take my words back");
        assertThat(danaReads()).doesNotContain("It felt rushed.", "And cold.");
        assertThat(phone.follow(phone.press(last, "/raise/take-back")).body()).contains("Taken back.");
    }

    @Test
    void a_link_neither_tells_of_words_that_were_said_before_it_nor_takes_them_back() {
        var room = visitors.inTheRoom(house.sam);
        room.press(room.get("/raise"), "/raise", "words", "It felt rushed.");
        house.clock.pass(Duration.ofMinutes(1));
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        assertThat(phone.get("/raise/done").body()).doesNotContain("take-back", "Taken back.");
        phone.press(phone.get("/raise"), "/raise", "words", "And cold.");
        var done = phone.get("/raise/done");
        phone.press(done, "/raise/take-back");
        var again = Browser.filled(
                done, "/raise/take-back", "command", UUID.randomUUID().toString());
        phone.post("/raise/take-back", again);
        assertThat(danaReads()).contains("It felt rushed.").doesNotContain("And cold.");
    }

    @Test
    void words_can_be_taken_back_as_long_as_anybody_else_reads_them() {
        UUID repair = visitors.takenUp();
        var room = visitors.inTheRoom(house.sam);
        assertThat(room.get("/privacy").body()).contains("Other words you can take back at any time.");
        assertThat(danaReads()).contains("It was too fast.");
        assertThat(room.get("/me").body()).contains("Can read it: Dana", "Take it back");
        Visitors.done(house.parts
                .endingRepair()
                .end(house.dana, Visitors.id(), repair, Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND, Words.of("")));
        assertThat(danaReads()).doesNotContain("It was too fast.");
        assertThat(room.get("/me").body())
                .contains("It was too fast.", "No one but you can read it.")
                .doesNotContain("Take it back");
    }

    @Test
    void whom_it_is_not_for_is_not_told_that_nothing_was_kept() {
        var stranger = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        stranger.press(stranger.get("/check-in/1"), "/check-in/1", "answer", "3", "go", "on");
        var gone = stranger.press(stranger.get("/check-in"), "/not-me");
        assertThat(gone.body()).contains("You can delete it.").doesNotContain("kept");
        assertThat(visitors.atWork(house.dana)
                        .get("/people/" + house.danaAndSam)
                        .body())
                .as("what was not sent is not shown")
                .doesNotContain("Latest check-in");
    }

    @Test
    void the_link_of_a_letter_shows_no_words_that_were_sent_or_written() {
        UUID repair = visitors.takenUp();
        visitors.invited(repair, "I would like to hear about it.");
        sending.round();
        String letter = to("sam").getFirst().body().reveal();
        assertThat(letter).contains("It shows no words that you have sent or that were written to you.");
        var phone = visitors.nobody();
        phone.post("/o", Map.of("token", letter.replaceFirst("(?s).*#([A-Za-z0-9_-]{43}).*", "$1")));
        var check = phone.press(phone.get("/answer/write"), "/answer/write", "words", "You looked at the clock.");
        phone.press(check, "/answer/write", "go", "send");
        assertThat(danaReads()).contains("It was too fast.", "You looked at the clock.");
        for (String path : List.of("/answer", "/answer/sent", "/answer/write", "/raise", "/raise/done", "/privacy")) {
            assertThat(phone.get(path).body())
                    .as(path)
                    .contains("<h1>")
                    .doesNotContain("I would like to hear", "It was too fast.", "the clock");
        }
        assertThat(phone.get("/me").status()).isEqualTo(404);
    }

    @Test
    void a_supervisor_who_is_asked_for_advice_is_shown_what_the_clinician_wrote_and_nothing_of_the_clients() {
        UUID repair = visitors.takenUp();
        found(visitors.asked());
        Visitors.done(house.parts
                .consulting()
                .consult(house.dana, Visitors.id(), repair, Words.of("I may have been in a hurry.")));
        var desk = visitors.atWork(house.mona);
        assertThat(desk.get("/consultations/" + repair).body())
                .contains("I may have been in a hurry.")
                .doesNotContain("It was too fast.");
        assertThat(desk.get("/oversight").body()).doesNotContain("It was too fast.");
        assertThat(desk.get("/people/" + house.danaAndSam).status()).isNotEqualTo(200);
        assertThat(visitors.inTheRoom(house.sam).get("/me/looked").body()).contains("No one has opened them yet.");
    }

    /** What Dana can read of all there is between her and Sam. */
    private String danaReads() {
        List<UUID> repairs = house.door.through(house.sam, WhatIsOpenBetweenUs::mine).stream()
                .map(WhatIsOpenBetweenUs.Matter::repair)
                .toList();
        return house.door.through(
                house.dana,
                inside -> repairs.stream()
                        .flatMap(repair ->
                                house.parts.whatHappenedHere().see(inside, repair).orElseThrow().texts().stream())
                        .map(Text::words)
                        .map(Words::reveal)
                        .collect(Collectors.joining("\n")));
    }
}
