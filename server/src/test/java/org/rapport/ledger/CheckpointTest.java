package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints as C2SP tlog-checkpoint has them, receipts as C2SP tlog-proof has them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckpointTest {
    private static final UUID PRACTICE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LedgerKey KEY = LedgerKey.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final NoteSigner SIGNER = KEY.signer(PRACTICE);
    private static final List<Hash> LEAVES = Plain.leaves(7, 12);
    private static final Tree TREE = Plain.tree(LEAVES);

    private static SignedNote checkpoint(int size) {
        return SIGNER.sign(
                Checkpoint.of(KEY.origin(PRACTICE), TREE.frontier(size)).text());
    }

    @Test
    void it_names_installation_and_practice_by_ids_and_says_size_and_root() {
        assertThat(checkpoint(12).text())
                .isEqualTo("rapport-ledger/56475aa75463474c/" + PRACTICE + "\n12\n" + Plain.root(LEAVES) + "\n");
        assertThat(checkpoint(0).text()).endsWith("\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }

    @Test
    void it_opens_with_the_key_of_its_ledger_only() {
        assertThat(Checkpoint.open(checkpoint(5), SIGNER.key()))
                .contains(Checkpoint.of(KEY.origin(PRACTICE), TREE.frontier(5)));
        UUID other = UUID.fromString("00000000-0000-4000-8000-000000000002");
        assertThat(Checkpoint.open(checkpoint(5), KEY.signer(other).key())).isEmpty();
        var anothers = LedgerKey.parse(LedgerKey.generate(new SecureRandom()));
        assertThat(Checkpoint.open(checkpoint(5), anothers.signer(PRACTICE).key()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n05\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "%s\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "%s\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nan extension\n",
                "%s\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "%s\n5\n47DEQpj8HBSa\n",
                "%s\n5\n",
                "somebody else's\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "%s\n999999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void what_is_signed_but_is_no_checkpoint_of_this_ledger_does_not_open(String text) {
        var note = SIGNER.sign(text.formatted(KEY.origin(PRACTICE)));
        assertThat(Checkpoint.open(note, SIGNER.key())).isEmpty();
    }

    @Test
    void a_receipt_survives_being_kept_and_holds() {
        var entry = Entries.entry(PRACTICE, 3);
        UUID salt = new UUID(1, 2);
        var leaves = new java.util.ArrayList<>(LEAVES);
        leaves.set(2, entry.leaf(salt));
        var tree = Plain.tree(leaves);
        var note = SIGNER.sign(
                Checkpoint.of(KEY.origin(PRACTICE), tree.frontier(11)).text());
        var receipt = Receipt.of(entry.sealedWith(salt), 2, tree.inclusion(2, 11), note);
        var kept = Receipt.parse(receipt.toString()).orElseThrow();
        assertThat(kept).hasToString(receipt.toString());
        assertThat(kept.entry()).contains(entry);
        assertThat(kept.holdsUnder(SIGNER.key())).map(Checkpoint::size).contains(11L);
        assertThat(Receipt.of(entry.sealedWith(salt), 3, tree.inclusion(2, 11), note)
                        .holdsUnder(SIGNER.key()))
                .isEmpty();
        assertThat(Receipt.of(entry.sealedWith(new UUID(1, 3)), 2, tree.inclusion(2, 11), note)
                        .holdsUnder(SIGNER.key()))
                .isEmpty();
        assertThat(Receipt.of(entry.sealedWith(salt), 2, tree.inclusion(2, 11), checkpoint(11))
                        .holdsUnder(SIGNER.key()))
                .isEmpty();
    }

    @Test
    void a_file_that_is_no_receipt_is_none() {
        String whole = Receipt.of(new byte[20], 0, List.of(), checkpoint(1)).toString();
        assertThat(Receipt.parse(whole)).isPresent();
        assertThat(Receipt.parse(whole.replace("@v1", "@v2"))).isEmpty();
        assertThat(Receipt.parse(whole.replace("index 0", "index 00"))).isEmpty();
        assertThat(Receipt.parse(whole.replace("\u2014", "-"))).isEmpty();
        assertThat(Receipt.parse("")).isEmpty();
    }

    @Test
    void a_key_is_read_back_from_its_secret_file_and_prints_nothing() {
        String secret = LedgerKey.generate(new SecureRandom());
        assertThat(LedgerKey.parse(secret).origin(PRACTICE))
                .isEqualTo(LedgerKey.parse(secret).origin(PRACTICE));
        assertThat(LedgerKey.parse(secret)).hasToString("[REDACTED]");
        assertThatThrownBy(() -> LedgerKey.parse("bm90IGEga2V5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedgerKey.parse("not base64!")).isInstanceOf(IllegalArgumentException.class);
    }
}
