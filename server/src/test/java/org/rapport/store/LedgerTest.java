package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.house.House;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LedgerTest {
    private static final House HOUSE = new House();

    /** Each test writes a ledger of its own. */
    private final Actor.Job dana = new Actor.Job(new PracticeId(UUID.randomUUID()), "test");

    private final UUID client = UUID.randomUUID();

    @Test
    void an_empty_ledger_is_whole() {
        assertThat(verify()).isEmpty();
    }

    @Test
    void entries_written_at_the_same_time_stand_in_one_unbroken_chain() throws Exception {
        AtOnce.run(6, () -> {
            for (int i = 0; i < 10; i++) {
                HOUSE.door.run(dana, this::read);
            }
            return true;
        });
        assertThat(verify()).isEmpty();
        List<Ledger.Entry> entries = HOUSE.door.through(dana, inside -> Ledger.about(inside, client));
        assertThat(entries)
                .extracting(Ledger.Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 60).map(i -> 61 - i).boxed().toList());
    }

    @Test
    void what_did_not_happen_leaves_no_entry() {
        write(2);
        try {
            HOUSE.door.run(dana, inside -> {
                read(inside);
                throw new IllegalArgumentException("a bug");
            });
        } catch (IllegalArgumentException expected) {
            assertThat(verify()).isEmpty();
        }
        write(1);
        assertThat(verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.ledger set act = 'looked' where seq = 3",
                "update store.ledger set at = at + interval '1 microsecond' where seq = 3",
                "update store.ledger set actor = gen_random_uuid() where seq = 3",
                "update store.ledger set actor_kind = 'client' where seq = 3",
                "update store.ledger set client = gen_random_uuid() where seq = 3",
                "update store.ledger set subject = gen_random_uuid() where seq = 3",
                "update store.ledger set purpose = 'other' where seq = 3",
                "update store.ledger set hash = sha256('x') where seq = 3",
                "delete from store.ledger where seq = 3"
            })
    void an_entry_changed_or_taken_out_behind_our_back_is_found(String tampering) {
        write(5);
        assertThat(verify()).isEmpty();
        tamper(tampering);
        assertThat(verify()).contains(3L);
    }

    @Test
    void an_end_cut_off_is_found_while_the_head_remembers_it() {
        write(5);
        tamper("delete from store.ledger where seq > 3");
        assertThat(verify()).contains(4L);
    }

    @Test
    void an_entry_added_behind_our_back_is_found() {
        write(2);
        tamper("insert into store.ledger select practice, 3, at, actor, actor_kind, act, client, subject, purpose, hash"
                + " from store.ledger where seq = 2");
        assertThat(verify()).contains(3L);
    }

    @Test
    void entries_of_another_practice_do_not_count_here() {
        write(2);
        HOUSE.door.run(HOUSE.stranger, this::read);
        List<Ledger.Entry> theirs = HOUSE.door.through(HOUSE.stranger, inside -> Ledger.about(inside, client));
        assertThat(theirs).hasSize(1);
        assertThat(verify()).isEmpty();
    }

    private void read(Inside inside) {
        Ledger.write(inside, "read-words", client, client, "care");
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            HOUSE.door.run(dana, this::read);
        }
    }

    private Optional<Long> verify() {
        return HOUSE.door.through(dana, LedgerVerifier::verify);
    }

    private void tamper(String sql) {
        JdbcClient.create(HOUSE.owner)
                .sql(sql + " and practice = :practice")
                .param("practice", dana.practice().value())
                .update();
    }
}
