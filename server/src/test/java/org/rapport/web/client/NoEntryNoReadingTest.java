package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.RunningHouse;
import org.rapport.alliance.instrument.Answer;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.ledger.Entry;
import org.rapport.store.Ledger;
import org.rapport.store.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a reading cannot be recorded there is no reading (I14): whatever keeps the ledger from being written, no word leaves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoEntryNoReadingTest {
    private static final String CHECK_IN = "canary-of-the-check-in";
    private static final String SHARED = "canary-that-was-shared";

    private static RunningHouse running;
    private static House house;
    private static final Map<String, Browser> READERS = new LinkedHashMap<>();

    /** What keeps the entry from being written. */
    enum Fault {
        NO_RIGHT("revoke insert on store.ledger from rapport_app", "grant insert on store.ledger to rapport_app"),
        NO_TREE(
                "revoke insert on store.ledger_tree from rapport_app",
                "grant insert on store.ledger_tree to rapport_app"),
        NO_HEAD(
                "revoke update on store.ledger_head from rapport_app",
                "grant update on store.ledger_head to rapport_app"),
        DISK_FULL(
                "create trigger full_disk before insert on store.ledger for each row execute function store.disk_full()",
                "drop trigger full_disk on store.ledger"),
        GONE("alter table store.ledger rename to elsewhere", "alter table store.elsewhere rename to ledger");

        private final String begin;
        private final String end;

        Fault(String begin, String end) {
            this.begin = begin;
            this.end = end;
        }
    }

    @BeforeAll
    static void start() {
        running = new RunningHouse();
        house = running.house;
        owner("create function store.disk_full() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$");
        var visitors = new Visitors(house, running.address());
        UUID asking = visitors.asked();
        house.parts.answeringCheckIn().answer(house.samByLink, asking, "wrong", Answer.given(1));
        house.parts.finishingCheckIn().finish(house.samByLink, asking, Words.of(CHECK_IN));
        UUID repair = visitors.takenUp();
        Visitors.done(house.parts.speaking().share(house.sam, Visitors.id(), repair, Words.of(SHARED)));
        var desk = visitors.atWork(house.dana);
        READERS.put("/repairs/" + repair, desk);
        READERS.put("/people/" + house.danaAndSam, desk);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @EnumSource
    void no_page_gives_a_word_that_could_not_be_written_down_as_read(Fault fault) {
        READERS.forEach((path, reader) -> {
            int before = readings();
            owner(fault.begin);
            Browser.Page refused;
            try {
                refused = reader.get(path);
            } finally {
                owner(fault.end);
            }
            assertThat(refused.status()).as("%s %s", fault, path).isGreaterThanOrEqualTo(500);
            assertThat(refused.body()).as("%s %s", fault, path).doesNotContain(CHECK_IN, SHARED);
            assertThat(readings()).as("%s %s", fault, path).isEqualTo(before);
            var page = reader.get(path);
            assertThat(page.status()).as("%s afterwards", path).isEqualTo(200);
            assertThat(page.body()).as("%s afterwards", path).containsAnyOf(CHECK_IN, SHARED);
            assertThat(readings()).as("%s afterwards", path).isGreaterThan(before);
        });
    }

    private static int readings() {
        return (int) house
                .door
                .through(
                        house.job,
                        inside -> Ledger.about(inside, house.sam.person().value()))
                .stream()
                .map(Entry::act)
                .filter(act -> act.startsWith("read-"))
                .count();
    }

    private static void owner(String sql) {
        JdbcClient.create(house.owner).sql(sql).update();
    }
}
