package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.concern.AgreementText;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.concern.Repairs;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Answer;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.store.Words;

/** A client's way through the pages, without a script, on the running program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientStoryTest {
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

        house.clock.pass(java.time.Duration.ofDays(7));
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
    void an_invitation_is_answered_in_words_and_nothing_is_kept_before_the_last_press() {
        UUID repair = visitors.takenUp();
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invited(repair, ""));
        var words = phone.follow(phone.press(phone.get("/answer"), "/answer", "choice", "write"));
        var check = phone.press(words, "/answer/write", "words", "You looked at the <clock>.");
        assertThat(check.body()).contains("Check your answer", "Dana").doesNotContain("<clock>");
        assertThat(answer(repair)).isInstanceOf(Answer.NoAnswer.class);
        var back = phone.press(check, "/answer/write", "go", "change");
        assertThat(back.body()).contains("<textarea", "You looked at the ").doesNotContain("<clock>");
        var sent = phone.press(check, "/answer/write", "words", "You looked at the clock.", "go", "send");
        assertThat(sent.location()).contains("/answer/sent");
        assertThat(phone.follow(sent).body()).contains("We have your answer", "Dana will read what you wrote.");
        assertThat(phone.post("/answer/write", Browser.filled(check, "/answer/write", "go", "send"))
                        .location())
                .as("the same form once more")
                .contains("/answer/sent");
        assertThat(kind(repair)).isEqualTo(ChoiceKind.WRITE);
        assertThat(danaReads(repair)).containsOnlyOnce("You looked at the clock.");
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
        assertThat(kind(repair)).isEqualTo(ChoiceKind.NO);
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
        assertThat(danaReads(repair)).contains("I want to say one thing.");
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
        assertThat(danaReads(repair)).doesNotContain("Only for Dana.");
        var room = visitors.inTheRoom(house.sam);
        assertThat(room.follow(room.press(room.get("/me"), "/stop/lift")).body())
                .contains("Messages are on again.");
    }

    @Test
    void a_concern_needs_no_score_and_can_be_put_in_by_a_link() {
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        var raised = phone.press(phone.get("/raise"), "/raise", "words", "It felt rushed.");
        assertThat(phone.follow(raised).body())
                .contains("We have it", "Dana looks after this")
                .doesNotContain("It felt rushed.");
        var room = visitors.inTheRoom(house.sam);
        assertThat(room.get("/me").body()).contains("You told us about something", "It felt rushed.");
        var tooLong = room.press(room.get("/raise"), "/raise", "words", "x".repeat(4001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(4001));
    }

    @Test
    void words_are_kept_shared_and_taken_back_on_the_own_page_and_who_looked_is_told() {
        UUID repair = visitors.takenUp();
        var room = visitors.inTheRoom(house.sam);
        String words = "/me/" + repair + "/words";
        assertThat(room.press(room.get(words), words, "go", "share", "words", " ")
                        .status())
                .isEqualTo(422);
        var me = room.follow(room.press(room.get(words), words, "go", "keep", "words", "Just for now."));
        assertThat(danaReads(repair)).doesNotContain("Just for now.");
        String mine = path(me, "share");
        me = room.follow(room.press(me, mine));
        assertThat(danaReads(repair)).contains("Just for now.");
        assertThat(me.body()).contains("Can read it: Dana");
        me = room.follow(room.press(me, mine.replace("/share", "/take-back")));
        assertThat(danaReads(repair)).doesNotContain("Just for now.");
        assertThat(me.body()).contains("No one but you can read it");
        assertThat(room.get("/me/looked").body()).contains("Dana", "Read your words.", "works with you");
        house.parts.owningRepair().reflect(house.dana, Visitors.id(), repair, Words.of("My part in it."));
        assertThat(room.get("/me/looked").body().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("reflect");
    }

    private static String path(Browser.Page page, String last) {
        var found = java.util.regex.Pattern.compile("action=\"(/me/[^\"]*/words/[^\"]*/" + last + ")\"")
                .matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_plan_counts_when_both_said_yes_to_the_same_text() {
        UUID repair = visitors.takenUp();
        propose(repair, "Say the plan first.");
        var room = visitors.inTheRoom(house.sam);
        String path = "/me/" + repair + "/agreement";
        var stale = room.get(path);
        assertThat(stale.body()).contains("Say the plan first.", "Dana said yes", "You have not said yes");

        var change = room.follow(room.press(stale, path, "answer", "change"));
        var form = Browser.filled(change, path + "/change", "both-do", "Stop at ten to.\nAsk.", "review", "2026-05-01");
        assertThat(room.follow(room.post(path + "/change", form)).body()).contains("Your text is on its way.");
        assertThat(room.post(path + "/change", form).location())
                .as("sent twice")
                .contains("/me?done=changed");
        var moved = room.press(stale, path, "answer", "yes");
        assertThat(moved.status()).isEqualTo(409);
        assertThat(moved.body()).contains("The text has changed since you read it");
        assertThat(agreement(repair)).isInstanceOf(Agreement.Proposed.class);

        var table = agreement(repair).onTheTable().orElseThrow();
        Visitors.done(house.parts
                .agreeing()
                .endorse(
                        house.dana,
                        Visitors.id(),
                        repair,
                        table.proposal().value(),
                        table.digest().hex()));
        assertThat(room.get(path).body()).contains("What you agreed", "Stop at ten to.", "You look at it again on");
        assertThat(agreement(repair)).isInstanceOf(Agreement.InForce.class);
        assertThat(room.press(room.get(path), path, "answer", "no").location()).contains("/me?done=said-no");
        assertThat(agreement(repair)).isInstanceOf(Agreement.Proposed.class);
    }

    @Test
    void a_plan_can_be_put_in_words_by_the_client_first() {
        UUID repair = visitors.takenUp();
        var room = visitors.inTheRoom(house.sam);
        String change = "/me/" + repair + "/agreement/change";
        var empty = room.press(room.get(change), change, "review", "soon");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Write at least one line.", "Write the day as in");
        room.press(room.get(change), change, "client-does", "I hold up a hand.");
        assertThat(agreement(repair)).isInstanceOf(Agreement.Proposed.class);
        assertThat(room.get("/me/" + repair + "/agreement").body()).contains("I hold up a hand.");
    }

    private void propose(UUID repair, String line) {
        var text = new AgreementText(AgreementText.typed(KeptBy.CLINICIAN, line), Optional.empty());
        Visitors.done(house.parts.agreeing().propose(house.dana, Visitors.id(), repair, text.words()));
    }

    private Agreement agreement(UUID repair) {
        return stream(repair).last().agreement();
    }

    @Test
    void only_a_yes_of_the_clients_makes_it_mended() {
        UUID repair = visitors.takenUp();
        house.parts
                .answering()
                .choose(
                        house.sam,
                        Visitors.id(),
                        repair,
                        new org.rapport.repair.word.Choice.Talk(),
                        Optional.empty(),
                        Words.of(""));
        LocalDate day = LocalDate.of(2026, 3, 16);
        Visitors.done(house.parts.followingUp().plan(house.dana, Visitors.id(), repair, day));
        house.clock.pass(java.time.Duration.ofDays(14));
        Visitors.done(house.parts.inviting().askHowItIs(house.dana, Visitors.id(), repair));
        var phone = visitors.byLink(house.sam, Purpose.INVITATION, visitors.invitation(repair));
        var page = phone.follow(phone.get("/answer"));
        assertThat(page.body()).contains("How is it now?", "Is it mended for you?");
        var half = phone.press(page, "/answer/how-it-is", "now", "better", "words", "More room now.");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.body()).contains("More room now.");
        var sent = phone.press(half, "/answer/how-it-is", "now", "better", "mended", "yes", "words", "More room.");
        assertThat(phone.follow(sent).body()).contains("Dana will see how it is for you now.");
        assertThat(stream(repair).last().followUp().clientsAnswer()).contains(FollowUpAnswer.MENDED);
    }

    @Test
    void leaving_ends_the_session_and_the_way_out_leads_to_a_page_about_nothing() {
        var room = visitors.inTheRoom(house.sam);
        var left = room.press(room.get("/me"), "/me/leave");
        assertThat(left.location()).contains("/closed");
        assertThat(room.get("/me").status()).isEqualTo(401);
        assertThat(room.get("/me").body()).contains("Open your page");

        var again = visitors.inTheRoom(house.sam);
        var out = again.post("/exit", Map.of());
        assertThat(out.raw().headers().firstValue("Refresh")).contains("0; url=https://en.wikipedia.org/");
        assertThat(out.body()).doesNotContain("Sam");
        assertThat(again.get("/me").status()).isEqualTo(401);
    }

    private ChoiceKind kind(UUID repair) {
        return ((Answer.Chose) answer(repair)).kind();
    }

    private Answer answer(UUID repair) {
        return stream(repair).last().answer();
    }

    private Repairs.Stream stream(UUID repair) {
        return house.door.through(
                house.job, inside -> new Repairs().find(inside, repair).orElseThrow());
    }

    private String danaReads(UUID repair) {
        return house.door.through(
                house.dana,
                inside -> house.parts.whatHappenedHere().see(inside, repair).orElseThrow().texts().stream()
                        .map(Text::words)
                        .map(Words::reveal)
                        .reduce("", (all, one) -> all + "\n" + one));
    }
}
