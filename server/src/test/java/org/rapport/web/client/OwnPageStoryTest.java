package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.concern.AgreementText;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.repair.state.Agreement;
import org.rapport.store.Words;

/** What a client does on their own page and unasked, without a script, on the running program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnPageStoryTest {
    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final Behind behind = new Behind(house);

    @AfterEach
    void stop() {
        running.close();
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
        assertThat(behind.danaReads(repair)).doesNotContain("Just for now.");
        String mine = path(me, "share");
        me = room.follow(room.press(me, mine));
        assertThat(behind.danaReads(repair)).contains("Just for now.");
        assertThat(me.body()).contains("Can read it: Dana");
        me = room.follow(room.press(me, mine.replace("/share", "/take-back")));
        assertThat(behind.danaReads(repair)).doesNotContain("Just for now.");
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
        return behind.stream(repair).last().agreement();
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
}
