package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.house.House;
import org.rapport.ledger.Entry;
import org.rapport.ledger.Verdict;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LedgerTest {
    private static final House HOUSE = new House();

    /** Each test writes a ledger of its own. */
    private final Actor.Job job = new Actor.Job(new PracticeId(UUID.randomUUID()), "test");

    private final UUID client = UUID.randomUUID();

    @Test
    void an_empty_ledger_is_whole() {
        assertWhole();
    }

    @Test
    void entries_written_at_the_same_time_stand_in_one_unbroken_row() throws Exception {
        AtOnce.run(6, () -> {
            for (int i = 0; i < 10; i++) {
                HOUSE.door.run(job, this::read);
            }
            return true;
        });
        assertWhole();
        assertThat(entries())
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 60).map(i -> 61 - i).boxed().toList());
    }

    @Test
    void what_did_not_happen_leaves_no_entry() {
        write(2);
        assertThatThrownBy(() -> HOUSE.door.run(job, inside -> {
                    read(inside);
                    throw new IllegalArgumentException("a bug");
                }))
                .hasMessage("a bug");
        assertWhole();
        write(1);
        assertWhole();
        assertThat(entries()).hasSize(3);
    }

    @Test
    void a_job_is_in_it_by_its_name_also_where_it_works_in_the_transaction_of_somebody_else() {
        HOUSE.door.run(job, this::read);
        var dana = new Actor.Clinician(job.practice(), HOUSE.dana.person());
        HOUSE.door.run(dana, inside -> Ledger.job(inside, "watching").write("looked", client, client, "care"));
        HOUSE.door.run(dana, this::read);
        assertThat(entries()).extracting(Entry::actorKind).containsExactly("clinician", "job:watching", "job:test");
        assertThat(entries())
                .extracting(Entry::actor)
                .containsExactly(HOUSE.dana.person().value(), Ledger.NO_CLIENT, Ledger.NO_CLIENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update store.ledger set act = 'looked' where seq = 3 | 3 | CHANGED",
                "update store.ledger set at = at + interval '1 microsecond' where seq = 3 | 3 | CHANGED",
                "update store.ledger set actor = gen_random_uuid() where seq = 3 | 3 | CHANGED",
                "update store.ledger set actor_kind = 'client' where seq = 3 | 3 | CHANGED",
                "update store.ledger set client = gen_random_uuid() where seq = 3 | 3 | CHANGED",
                "update store.ledger set subject = gen_random_uuid() where seq = 3 | 3 | CHANGED",
                "update store.ledger set purpose = 'other' where seq = 3 | 3 | CHANGED",
                "update store.ledger set salt = gen_random_uuid() where seq = 3 | 3 | CHANGED",
                "update store.ledger_tree set nodes = sha256('x') where seq = 3 | 3 | CHANGED",
                "update store.ledger_tree set nodes = set_byte(nodes, 40, get_byte(nodes, 40) # 1) where seq = 4 | 4 | NODES",
                "update store.ledger set act = 'read everything' where seq = 3 | 3 | CHANGED",
                "update store.ledger_head set peaks = '' where size = 5 | 1 | HEAD",
                "delete from store.ledger_tree where seq = 3 | 3 | CHANGED",
                "delete from store.ledger where seq = 3 | 3 | MISSING",
                "delete from store.ledger where seq > 3 | 4 | MISSING",
                "update store.ledger_head set size = 4, peaks = sha256('x') where size = 5 | 4 | HEAD",
                "update store.ledger_head set peaks = decode(repeat('00', 64), 'hex') where size = 5 | 5 | HEAD",
                "update store.ledger set at = null, actor = null, actor_kind = null, act = null, client = null, subject = null,"
                        + " purpose = null, salt = null, blanked_by = 5 where seq = 3 | 3 | UNACCOUNTED"
            })
    void whatever_is_changed_behind_our_back_is_found(String tampering, long number, Why why) {
        write(5);
        assertWhole();
        tamper(tampering);
        assertThat(verify()).isEqualTo(new Broken(number, why));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        write(5);
        tamper("update store.ledger set seq = 9 - seq + 100 where seq in (4, 5)");
        tamper("update store.ledger set seq = seq - 100 where seq > 100");
        assertThat(verify()).isEqualTo(new Broken(4, Why.CHANGED));
    }

    @Test
    void an_entry_added_behind_our_back_is_found() {
        write(2);
        tamper("insert into store.ledger select practice, 3, at, actor, actor_kind, act, client, subject, purpose, salt"
                + " from store.ledger where seq = 2");
        assertThat(verify()).isEqualTo(new Broken(3, Why.HEAD));
    }

    @Test
    void entries_of_another_practice_do_not_count_here() {
        write(2);
        HOUSE.door.run(HOUSE.stranger, this::read);
        List<Entry> theirs = HOUSE.door.through(HOUSE.stranger, inside -> Ledger.about(inside, client));
        assertThat(theirs).hasSize(1);
        assertWhole();
    }

    private void read(Inside inside) {
        Ledger.write(inside, "read-words", client, client, "care");
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            HOUSE.door.run(job, this::read);
        }
    }

    private List<Entry> entries() {
        return HOUSE.door.through(job, inside -> Ledger.about(inside, client));
    }

    private Verdict verify() {
        return HOUSE.door.through(job, inside -> VerifyingLedger.verify(inside));
    }

    private void assertWhole() {
        assertThat(verify()).isInstanceOf(Verdict.Whole.class);
    }

    private void tamper(String sql) {
        Tampering.with(HOUSE, job.practice(), sql);
    }
}
