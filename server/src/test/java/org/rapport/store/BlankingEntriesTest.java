package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.access.Actor;
import org.rapport.access.PracticeId;
import org.rapport.house.House;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.Entry;
import org.rapport.ledger.Receipt;
import org.rapport.ledger.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger says about an erased client is gone for ever, and the ledger still verifies (I24). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlankingEntriesTest {
    private static final House HOUSE = new House();

    private final Actor.Job job = new Actor.Job(new PracticeId(UUID.randomUUID()), "erasing");
    private final Signing sign = new Signing(HOUSE, job);
    private final UUID sam = UUID.randomUUID();
    private final UUID kim = UUID.randomUUID();
    private final UUID repair = UUID.randomUUID();

    @Test
    void nothing_about_the_client_is_left_and_every_checkpoint_and_receipt_of_others_holds() {
        write(sam, sam);
        write(kim, kim);
        write(Ledger.NO_CLIENT, repair);
        Checkpoint before = sign.checkpoint();
        var receipt = HOUSE.door
                .through(
                        job,
                        inside -> sign.signing.receipt(
                                inside, 2, (SigningCheckpoint.Outcome.Signed) sign.signing.whenAsked(inside)))
                .orElseThrow();
        assertThat(blank(sam, repair)).isEqualTo(2);
        assertThat(about(sam)).isEmpty();
        assertThat(about(kim)).hasSize(1);
        assertThat(whole()).doesNotContain(sam.toString(), repair.toString()).contains(kim.toString());
        assertThat(HOUSE.door.<Verdict>through(
                        job, inside -> VerifyingLedger.verify(inside, List.of(before), List.of(receipt))))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        verdict -> assertThat(verdict.blanked()).isEqualTo(2));
        assertThat(sign.checkpoint().size()).isEqualTo(4);
    }

    @Test
    void a_blanked_entry_has_no_receipt_any_more() {
        write(sam, sam);
        blank(sam, repair);
        var signed = (SigningCheckpoint.Outcome.Signed) sign.ask();
        assertThat(receipt(1, signed)).isEmpty();
        assertThat(receipt(2, signed)).isPresent();
    }

    @Test
    void blanked_again_there_is_nothing_more_to_blank() {
        write(sam, sam);
        assertThat(blank(sam, repair)).isEqualTo(1);
        assertThat(blank(sam, repair)).isZero();
        assertThat(HOUSE.door.<Verdict>through(job, VerifyingLedger::verify)).isInstanceOf(Verdict.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.ledger set act = 'looked' where seq = 1",
                "update store.ledger set salt = gen_random_uuid() where seq = 1",
                "update store.ledger set blanked_by = 3 where seq = 2",
                "update store.ledger set blanked_by = null where seq = 2"
            })
    void the_program_itself_can_change_nothing_else(String statement) {
        write(kim, kim);
        write(sam, sam);
        blank(sam, repair);
        assertThatThrownBy(() ->
                        HOUSE.door.run(job, inside -> inside.sql(statement).update()))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void the_program_can_blank_no_line_and_leave_something_of_it() {
        write(kim, kim);
        assertThatThrownBy(() -> HOUSE.door.run(
                        job,
                        inside -> inside.sql("update store.ledger set salt = null, blanked_by = 2 where seq = 1")
                                .update()))
                .rootCause()
                .hasMessageContaining("check constraint");
    }

    private void write(UUID client, UUID subject) {
        HOUSE.door.run(job, inside -> Ledger.write(inside, "read-words", client, subject, "care"));
    }

    private int blank(UUID client, UUID subject) {
        return HOUSE.door.through(job, inside -> BlankingEntries.about(inside, client, List.of(subject)));
    }

    private List<Entry> about(UUID client) {
        return HOUSE.door.through(job, inside -> Ledger.about(inside, client));
    }

    private Optional<Receipt> receipt(long number, SigningCheckpoint.Outcome.Signed signed) {
        return HOUSE.door.through(job, inside -> sign.signing.receipt(inside, number, signed));
    }

    private String whole() {
        return JdbcClient.create(HOUSE.owner)
                .sql("select string_agg(l::text, ' ') from store.ledger l where practice = :practice")
                .param("practice", job.practice().value())
                .query(String.class)
                .single();
    }
}
