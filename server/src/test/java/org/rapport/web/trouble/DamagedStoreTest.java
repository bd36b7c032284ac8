package org.rapport.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.practice.StopList;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.store.Words;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event that cannot be: the pages of that one repair say calmly that it is our doing, and all other pages go on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamagedStoreTest {
    private static final String CANARY = "canary words of a client";

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final UUID damaged = visitors.takenUp();
    private final UUID sound = visitors.takenUp(house.kim, house.ravi, house.raviAndKim);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    DamagedStoreTest() {
        log.start();
        ((Logger) LoggerFactory.getLogger("org.rapport")).addAppender(log);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger("org.rapport")).detachAppender(log);
        running.close();
    }

    /** How a stream can be damaged. */
    enum Damage {
        OF_A_KIND_NOBODY_KNOWS("Reconsidered", "{\"at\": \"2026-03-02T09:00:00Z\", \"why\": \"" + CANARY + "\"}"),
        WITH_A_FIELD_TOO_MANY("TakenUp", "{\"at\": \"2026-03-02T09:00:00Z\", \"why\": \"" + CANARY + "\"}"),
        OF_ANOTHER_SHAPE("TakenUp", "[\"" + CANARY + "\"]"),
        /** The first event is lost, and what is left cannot follow on nothing. */
        BEGINNING_IN_THE_MIDDLE("", "");

        private final String type;
        private final String body;

        Damage(String type, String body) {
            this.type = type;
            this.body = body;
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void only_its_own_pages_do_not_work_and_they_say_so_without_a_word_of_it(Damage damage) {
        var dana = visitors.atWork(house.dana);
        var sam = visitors.inTheRoom(house.sam);
        damage(damage);
        assertBroken(dana, "/repairs/" + damaged);
        assertBroken(dana, "/repairs/" + damaged + "/end");
        assertBroken(sam, "/me/" + damaged + "/words");
        assertWork(dana, "/home", "/people", "/people/" + house.danaAndSam, "/hand-overs");
        assertWork(visitors.atWork(house.ravi), "/home", "/people/" + house.raviAndKim, "/repairs/" + sound);
        assertWork(visitors.inTheRoom(house.kim), "/me", "/me/" + sound + "/words");
        assertWork(sam, "/me", "/me/looked", "/raise", "/stop");
        assertThat(sam.get("/me").body()).contains("One thing can not be shown right now.");
        house.clock.pass(java.time.Duration.ofDays(30));
        assertWork(visitors.atWork(house.mona), "/oversight");
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains("canary"));
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .as("the log says which repair it is")
                .anyMatch(line -> line.contains("trouble ") && line.contains(damaged.toString()));
    }

    @Test
    void the_clients_stop_stands_all_the_same() {
        var sam = visitors.inTheRoom(house.sam);
        damage(Damage.OF_A_KIND_NOBODY_KNOWS);
        sam.press(sam.get("/stop"), "/stop");
        boolean stands = house.door.through(house.job, inside -> StopList.stands(inside, house.sam.person()));
        assertThat(stands).isTrue();
    }

    @Test
    void a_check_in_in_which_something_was_wrong_is_taken_in_and_stands_on_the_owners_page() {
        var phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        damage(Damage.OF_A_KIND_NOBODY_KNOWS);
        phone.press(phone.get("/check-in/5"), "/check-in/5", "answer", "yes", "go", "on");
        var sent = phone.press(phone.get("/check-in/words"), "/check-in/words", "words", "", "go", "on");
        assertThat(phone.follow(sent).body()).contains("We have your answers");
        assertThat(visitors.atWork(house.dana)
                        .get("/people/" + house.danaAndSam)
                        .body())
                .contains("said that something felt wrong or was left out");
    }

    @Test
    void a_damaged_end_is_taken_for_a_no_and_nobody_is_asked_again() {
        Visitors.done(house.parts
                .endingRepair()
                .end(house.dana, Visitors.id(), damaged, Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND, Words.of("")));
        damage(Damage.OF_A_KIND_NOBODY_KNOWS);
        UUID next = Visitors.done(
                house.parts.raisingConcern().raise(house.dana, Visitors.id(), house.danaAndSam, Words.of("")));
        Visitors.done(house.parts.owningRepair().own(house.dana, Visitors.id(), next));
        assertThat(house.parts
                        .inviting()
                        .invite(house.dana, Visitors.id(), next, Words.of(""))
                        .code())
                .isEqualTo("refused:CLIENT_SAID_NO");
    }

    private void damage(Damage damage) {
        var owner = JdbcClient.create(house.owner);
        if (damage == Damage.BEGINNING_IN_THE_MIDDLE) {
            owner.sql("delete from store.event where stream = :stream and seq = 1")
                    .param("stream", damaged)
                    .update();
            return;
        }
        owner.sql("insert into store.event (practice, stream, seq, type, body, actor, actor_kind, at)"
                        + " select practice, stream, seq + 1, :type, cast(:body as jsonb), actor, actor_kind, at"
                        + " from store.event where stream = :stream order by seq desc limit 1")
                .param("type", damage.type)
                .param("body", damage.body)
                .param("stream", damaged)
                .update();
    }

    private static void assertBroken(Browser browser, String path) {
        var page = browser.get(path);
        assertThat(page.status()).as(path).isEqualTo(500);
        assertThat(page.body())
                .as(path)
                .contains("This did not work", "It is our doing, not yours.")
                .containsPattern(Pattern.compile("you can name this: [0-9a-f]{8}"))
                .doesNotContain("canary", "Exception", "org.rapport", "Reconsidered");
        var json = browser.get(path, "Accept", "application/json");
        assertThat(json.status()).as(path).isEqualTo(500);
        assertThat(json.body()).contains("urn:rapport:trouble:broken", "mark").doesNotContain("canary", "Reconsidered");
    }

    private static void assertWork(Browser browser, String... paths) {
        for (String path : List.of(paths)) {
            assertThat(Map.of(path, browser.get(path).status())).isEqualTo(Map.of(path, 200));
        }
    }
}
