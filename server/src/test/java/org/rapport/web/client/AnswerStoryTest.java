package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.repair.state.Answer;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.store.Words;

/** A client's way through an invitation and after, without a script, on the running program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerStoryTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final Behind behind = new Behind(house);

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void an_invitation_is_answered_in_words_and_nothing_is_kept_before_the_last_press() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        var words = phone.follow(phone.press(phone.get("/answer"), "/answer", "choice", "write"));
        var check = phone.press(words, "/answer/write", "words", "You looked at the <clock>.");
        assertThat(check.body()).contains("Check your answer", "Dana").doesNotContain("<clock>");
        assertThat(behind.answer(repair)).isInstanceOf(Answer.NoAnswer.class);
        var back = phone.press(check, "/answer/write", "go", "change");
        assertThat(back.body()).contains("<textarea", "You looked at the ").doesNotContain("<clock>");
        var sent = phone.press(check, "/answer/write", "words", "You looked at the clock.", "go", "send");
        assertThat(sent.location()).contains("/answer/sent");
        assertThat(phone.follow(sent).body()).contains("We have your answer", "Dana will read what you wrote.");
        assertThat(phone.post("/answer/write", Browser.filled(check, "/answer/write", "go", "send"))
                        .location())
                .as("the same form once more")
                .contains("/answer/sent");
        assertThat(behind.kind(repair)).isEqualTo(ChoiceKind.WRITE);
        assertThat(behind.danaReads(repair)).containsOnlyOnce("You looked at the clock.");
    }

    @Test
    void every_way_to_answer_is_three_presses_or_less_and_says_what_happens() {
        for (WayToAnswer way : WayToAnswer.values()) {
            var one = new RunningAnswer();
            one.go(way);
        }
    }

    private final class RunningAnswer {
        private final UUID repair = visitors.takenUp();
        private final Browser phone = visitors.inTheRoom(house.sam);
        private final String base = "/me/" + repair + "/answer";

        void go(WayToAnswer way) {
            var page = phone.follow(phone.press(phone.get(base), base, "choice", way.code()));
            String path = base + "/" + way.code();
            if (!page.body().contains("Check your answer")) {
                page = phone.press(page, path, "when", "in-a-month", "who", "advocate", "words", "Some words.");
            }
            assertThat(page.body()).as(way.code()).contains("Check your answer");
            page = phone.follow(phone.press(page, path, "go", "send"));
            assertThat(page.body())
                    .as(way.code())
                    .contains(way == WayToAnswer.NO ? "That is a full answer." : "We have your answer")
                    .contains("Your care stays the same");
            Visitors.done(house.parts
                    .endingRepair()
                    .end(
                            house.dana,
                            Visitors.id(),
                            repair,
                            Ending.NOT_MENDED,
                            EndingReason.NO_WAY_FOUND,
                            Words.of("")));
        }
    }

    @Test
    void after_a_no_a_link_says_how_to_open_it_again_and_does_not_do_it() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        var talk = phone.get("/answer/talk");
        var no = phone.press(phone.get("/answer/no"), "/answer/no", "go", "send");
        assertThat(phone.follow(no).body())
                .contains("That is a full answer.", "Your card opens it.")
                .doesNotContain("I have changed my mind");
        assertThat(phone.follow(phone.press(talk, "/answer/talk", "go", "send")).body())
                .contains("That is a full answer.");
        assertThat(behind.kind(repair)).isEqualTo(ChoiceKind.NO);
        assertThat(house.parts
                        .inviting()
                        .invite(house.dana, Visitors.id(), repair, Words.of(""))
                        .code())
                .isEqualTo("refused:CLIENT_SAID_NO");

        var room = visitors.inTheRoom(house.sam);
        String reopen = "/me/" + repair + "/reopen";
        assertThat(room.get("/me").body()).contains("This rests.", reopen);
        var opened = room.press(room.get(reopen), reopen, "words", "I want to say one thing.");
        assertThat(room.follow(opened).body()).contains("It is open again.", "I want to say one thing.");
        assertThat(behind.danaReads(repair)).contains("I want to say one thing.");
    }

    @Test
    void words_are_not_passed_on_while_the_clients_stop_stands_and_none_is_lost() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        var check = phone.press(phone.get("/answer/write"), "/answer/write", "words", "Only for Dana.");
        phone.press(phone.get("/stop"), "/stop");
        assertThat(phone.get("/stop").body()).contains("Stopped");
        var refused = phone.press(check, "/answer/write", "go", "send");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("You have stopped all messages", "Only for Dana.");
        assertThat(behind.danaReads(repair)).doesNotContain("Only for Dana.");
        var room = visitors.inTheRoom(house.sam);
        assertThat(room.follow(room.press(room.get("/me"), "/stop/lift")).body())
                .contains("Messages are on again.");
    }

    @Test
    void only_a_yes_of_the_clients_makes_it_mended() {
        UUID repair = askedHowItIs();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invitation(repair));
        var page = phone.follow(phone.get("/answer"));
        assertThat(page.body()).contains("How is it now?", "Is it mended for you?");
        var half = phone.press(page, "/answer/how-it-is", "now", "better", "words", "More room now.");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.body()).contains("More room now.");
        var sent = phone.press(half, "/answer/how-it-is", "now", "better", "mended", "yes", "words", "More room.");
        assertThat(phone.follow(sent).body()).contains("Dana will see how it is for you now.");
        assertThat(behind.stream(repair).last().followUp().clientsAnswer()).contains(FollowUpAnswer.MENDED);
    }

    @Test
    void words_beside_how_it_is_are_taken_back_by_the_same_link_in_one_press_and_only_those() {
        UUID repair = askedHowItIs();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invitation(repair));
        var room = visitors.inTheRoom(house.sam);
        room.press(room.get("/me/" + repair + "/words"), "/me/" + repair + "/words", "go", "share", "words", "Older.");
        var sent = phone.follow(phone.press(
                phone.get("/answer/how-it-is"),
                "/answer/how-it-is",
                "now",
                "better",
                "mended",
                "not-yet",
                "words",
                "Not so sure."));
        assertThat(behind.danaReads(repair)).contains("Not so sure.", "Older.");
        assertThat(sent.body()).contains("Take my words back").doesNotContain("Not so sure.");
        var taken = phone.follow(phone.press(sent, "/answer/how-it-is/take-back"));
        assertThat(behind.danaReads(repair)).contains("Older.").doesNotContain("Not so sure.");
        assertThat(taken.body())
                .contains("Taken back. No one but you can read it now.")
                .doesNotContain("Take my words back");
        phone.press(sent, "/answer/how-it-is/take-back");
        assertThat(behind.danaReads(repair)).as("pressed once more").contains("Older.");
        assertThat(behind.stream(repair).last().followUp().clientsAnswer()).contains(FollowUpAnswer.BETTER);
    }

    @Test
    void in_the_room_words_beside_how_it_is_are_taken_back_as_well_and_a_later_link_tells_nothing_of_them() {
        UUID repair = askedHowItIs();
        UUID invitation = visitors.invitation(repair);
        String path = "/me/" + repair + "/answer/how-it-is";
        var room = visitors.inTheRoom(house.sam);
        var sent = room.follow(
                room.press(room.get(path), path, "now", "same", "mended", "no", "words", "It is the same."));
        house.clock.pass(Duration.ofMinutes(1));
        var later = visitors.byLink(house.sam, Purpose.INVITATION, invitation);
        assertThat(later.get("/answer/sent").body()).doesNotContain("Take my words back");
        assertThat(room.get("/me").body()).contains("It is the same.");
        room.press(sent, path + "/take-back");
        assertThat(behind.danaReads(repair)).doesNotContain("It is the same.");
    }

    private UUID askedHowItIs() {
        UUID repair = visitors.takenUp();
        house.parts
                .answering()
                .choose(house.sam, Visitors.id(), repair, new Choice.Talk(), Optional.empty(), Words.of(""));
        LocalDate day = LocalDate.of(2026, 3, 16);
        Visitors.done(house.parts.followingUp().plan(house.dana, Visitors.id(), repair, day));
        house.clock.pass(Duration.ofDays(14));
        Visitors.done(house.parts.inviting().askHowItIs(house.dana, Visitors.id(), repair));
        return repair;
    }
}
