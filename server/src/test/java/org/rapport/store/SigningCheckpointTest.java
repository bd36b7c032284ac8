package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.PracticeId;
import org.rapport.house.House;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.Receipt;
import org.rapport.ledger.Verdict;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;
import org.rapport.store.SigningCheckpoint.Outcome;

/** A checkpoint is signed only where the ledger goes on from the one before, and finds what the database alone cannot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningCheckpointTest {
    private static final House HOUSE = new House();

    private final Actor.Job job = new Actor.Job(new PracticeId(UUID.randomUUID()), "test");
    private final Signing sign = new Signing(HOUSE, job);
    private final UUID client = UUID.randomUUID();

    @Test
    void a_checkpoint_says_how_the_ledger_stands_and_the_next_goes_on_from_there() {
        assertThat(sign.checkpoint().size()).isZero();
        write(5);
        var five = sign.checkpoint();
        write(8);
        assertThat(sign.checkpoint().size()).isEqualTo(13);
        assertThat(verify(List.of(five, sign.checkpoint()), List.of())).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void asked_again_it_signs_nothing_anew_and_on_schedule_it_does() {
        write(3);
        var first = sign.note();
        assertThat(sign.ask()).isEqualTo(new Outcome.Signed(first, 3, Optional.empty()));
        assertThat(HOUSE.door.through(job, Checkpoints::all)).hasSize(1);
        assertThat(sign.onSchedule())
                .isInstanceOfSatisfying(
                        Outcome.Signed.class, signed -> assertThat(signed.id()).isPresent());
        assertThat(HOUSE.door.through(job, Checkpoints::all)).hasSize(2);
    }

    @Test
    void a_ledger_cut_off_with_its_head_is_not_signed_and_is_found_by_who_kept_a_checkpoint() {
        write(9);
        var kept = sign.checkpoint();
        setBackTo(6);
        assertThat(verify(List.of(), List.of())).isInstanceOf(Verdict.Whole.class);
        assertThat(verify(List.of(kept), List.of())).isEqualTo(new Broken(7, Why.CUT));
        assertThat(sign.ask()).isEqualTo(new Outcome.Refused(new Broken(7, Why.CUT)));
    }

    @Test
    void a_ledger_written_anew_from_some_entry_on_is_not_signed_and_is_found() {
        write(4);
        var four = sign.checkpoint();
        write(5);
        var nine = sign.checkpoint();
        setBackTo(6);
        write(5);
        assertThat(verify(List.of(), List.of())).isInstanceOf(Verdict.Whole.class);
        assertThat(verify(List.of(four, nine), List.of())).isEqualTo(new Broken(5, Why.CHECKPOINT));
        assertThat(sign.ask()).isEqualTo(new Outcome.Refused(new Broken(1, Why.CHECKPOINT)));
        assertThat(sign.onSchedule()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoever_also_removes_the_checkpoints_from_the_database_is_found_by_the_one_beside_the_key() {
        write(9);
        sign.ask();
        setBackTo(6);
        write(5);
        Tampering.with(HOUSE, job.practice(), "delete from store.ledger_checkpoint where true");
        assertThat(sign.ask()).isEqualTo(new Outcome.Refused(new Broken(1, Why.CHECKPOINT)));
    }

    @Test
    void whoever_removes_the_one_beside_the_key_is_found_by_the_one_in_the_database() throws IOException {
        write(9);
        sign.ask();
        setBackTo(6);
        Files.delete(file());
        assertThat(sign.ask()).isEqualTo(new Outcome.Refused(new Broken(7, Why.CUT)));
    }

    @Test
    void a_last_checkpoint_that_this_key_did_not_sign_stops_the_signing() throws IOException {
        write(2);
        sign.ask();
        Files.writeString(file(), Files.readString(file()).replace("\n2\n", "\n1\n"));
        assertThat(sign.ask()).isEqualTo(new Outcome.Refused(new Broken(1, Why.UNSIGNED)));
    }

    @Test
    void an_entry_changed_since_the_last_checkpoint_is_not_signed_over() {
        write(5);
        sign.ask();
        write(5);
        Tampering.with(HOUSE, job.practice(), "update store.ledger set act = 'looked' where seq = 8");
        assertThat(sign.ask()).isEqualTo(new Outcome.Refused(new Broken(8, Why.CHANGED)));
    }

    @Test
    void a_head_that_does_not_follow_from_the_entries_is_not_signed() {
        write(5);
        sign.ask();
        write(3);
        Tampering.with(HOUSE, job.practice(), "update store.ledger_head set peaks = sha256('x') where size = 8");
        assertThat(sign.ask()).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void every_entry_has_a_receipt_that_holds_with_nothing_but_the_public_key() {
        write(21);
        var signed = (Outcome.Signed) sign.ask();
        var key = sign.signing.publicKey(job.practice());
        for (long number = 1; number <= 21; number++) {
            Receipt receipt = receipt(number, signed).orElseThrow();
            assertThat(Receipt.parse(receipt.toString()).orElseThrow().holdsUnder(key))
                    .as("%d", number)
                    .contains(sign.checkpoint());
            assertThat(receipt.entry().orElseThrow().seq()).isEqualTo(number);
        }
        assertThat(receipt(22, signed)).isEmpty();
    }

    @Test
    void a_receipt_is_what_finds_a_single_entry_rewritten() {
        write(6);
        Receipt receipt = receipt(3, (Outcome.Signed) sign.ask()).orElseThrow();
        setBackTo(2);
        write(4);
        assertThat(verify(List.of(), List.of(receipt))).isEqualTo(new Broken(3, Why.RECEIPT));
    }

    @Test
    void no_receipt_is_made_of_a_tree_that_no_longer_proves_it() {
        write(6);
        var signed = (Outcome.Signed) sign.ask();
        Tampering.with(HOUSE, job.practice(), "update store.ledger_tree set nodes = sha256('x') where seq = 3");
        assertThat(receipt(4, signed)).isEmpty();
        assertThat(receipt(5, signed)).isPresent();
    }

    private Optional<Receipt> receipt(long number, Outcome.Signed signed) {
        return HOUSE.door.through(job, inside -> sign.signing.receipt(inside, number, signed));
    }

    private Path file() {
        return sign.folder.resolve(job.practice().value() + ".checkpoint");
    }

    /** As somebody with all rights and skill would: tables, tree and head fit each other again. */
    private void setBackTo(int size) {
        Tampering.with(HOUSE, job.practice(), "delete from store.ledger where seq > " + size);
        String peaks = size == 2
                ? "(select substring(nodes from 33 for 32) from store.ledger_tree t where t.seq = 2 and t.practice = h.practice)"
                : "(select substring(nodes from 65 for 32) from store.ledger_tree t where t.seq = 4 and t.practice = h.practice)"
                        + " || (select substring(nodes from 33 for 32) from store.ledger_tree t where t.seq = 6 and t.practice = h.practice)";
        Tampering.with(
                HOUSE,
                job.practice(),
                "update store.ledger_head h set size = " + size + ", peaks = " + peaks + " where size > " + size);
        Tampering.with(HOUSE, job.practice(), "delete from store.ledger_tree where seq > " + size);
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) {
            HOUSE.door.run(job, inside -> Ledger.write(inside, "read-words", client, client, "care"));
        }
    }

    private Verdict verify(List<Checkpoint> checkpoints, List<Receipt> receipts) {
        return HOUSE.door.through(job, inside -> VerifyingLedger.verify(inside, checkpoints, receipts));
    }
}
