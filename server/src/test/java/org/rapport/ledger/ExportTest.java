package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;

/** An exported ledger is verified with a public key, and whatever is done to the file is found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportTest {
    private static final long SEED = 4_711;
    private static final UUID PRACTICE = new UUID(5, 5);
    private static final NoteSigner SIGNER =
            LedgerKey.parse("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=").signer(PRACTICE);

    private final List<Line> lines = Entries.blanked(PRACTICE, Entries.lines(PRACTICE, 24), List.of(2L, 11L));
    private final List<String> file = file();

    private List<String> file() {
        var file = new ArrayList<String>();
        file.add(Export.text(Export.Head.of(SIGNER.key().name(), PRACTICE, lines.size(), List.of(note(10), note(25)))));
        lines.forEach(line -> file.add(Export.text(line)));
        return file;
    }

    private SignedNote note(int size) {
        var leaves = lines.subList(0, size).stream().map(Line::leaf).toList();
        return SIGNER.sign(Checkpoint.of(SIGNER.key().name(), Plain.tree(leaves).frontier(size))
                .text());
    }

    private Verdict verify() throws IOException, Unreadable {
        return verify(String.join("\n", file) + "\n");
    }

    private static Verdict verify(String text) throws IOException, Unreadable {
        return new ExportVerifying(SIGNER.key(), List.of(), List.of())
                .verify(new BufferedReader(new StringReader(text)));
    }

    @Test
    void it_is_whole_as_it_was_written() throws IOException, Unreadable {
        assertThat(verify())
                .isInstanceOf(Verdict.Whole.class)
                .extracting("blanked")
                .isEqualTo(2L);
    }

    @Test
    void a_changed_field_is_found_by_the_number_of_its_entry() throws IOException, Unreadable {
        for (String change :
                List.of("read-words=>read-notes", "clinician=>client", "09:00:07=>09:00:08", "care=>cure")) {
            String[] parts = change.split("=>", -1);
            String before = file.get(7);
            assertThat(before).contains(parts[0]);
            file.set(7, before.replace(parts[0], parts[1]));
            assertThat(verify()).as(change).isEqualTo(new Broken(7, Why.CHANGED));
            file.set(7, before);
        }
    }

    @Test
    void a_line_taken_out_put_in_or_moved_is_found() throws IOException, Unreadable {
        String seventh = file.remove(7);
        assertThat(verify()).isEqualTo(new Broken(7, Why.MISSING));
        file.add(8, seventh);
        assertThat(verify()).isEqualTo(new Broken(7, Why.MISSING));
        file.remove(8);
        file.add(7, seventh);
        file.add(7, seventh);
        assertThat(verify()).isEqualTo(new Broken(8, Why.MISSING));
    }

    @Test
    void an_end_cut_off_is_found_even_when_the_first_line_goes_along_with_it() throws IOException, Unreadable {
        file.removeLast();
        assertThat(verify()).isEqualTo(new Broken(25, Why.MISSING));
        file.set(0, Export.text(Export.Head.of(SIGNER.key().name(), PRACTICE, 24, List.of(note(10)))));
        assertThat(verify()).isEqualTo(new Broken(11, Why.UNSIGNED));
        file.set(0, Export.text(Export.Head.of(SIGNER.key().name(), PRACTICE, 25, List.of())));
        assertThat(verify()).isEqualTo(new Broken(25, Why.MISSING));
    }

    @Test
    void a_checkpoint_that_another_key_has_signed_does_not_count() throws IOException, Unreadable {
        String forged = LedgerKey.parse("AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .signer(PRACTICE)
                .sign(note(25).text())
                .toString();
        file.set(
                0,
                Export.text(new Export.Head(
                        Export.FORMAT, SIGNER.key().name(), PRACTICE, 25, List.of(note(10).toString(), forged))));
        assertThat(verify()).isEqualTo(new Broken(1, Why.UNSIGNED));
    }

    @Test
    void the_ledger_of_another_key_and_what_is_no_ledger_cannot_be_read() {
        file.set(0, file.get(0).replace(SIGNER.key().name(), "another"));
        assertThatThrownBy(this::verify).isInstanceOf(Unreadable.class).hasMessageContaining("another");
        assertThatThrownBy(() -> verify("")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> verify("{}")).isInstanceOf(Unreadable.class);
    }

    @Test
    void no_message_quotes_a_line_that_cannot_be_read() {
        for (String line : List.of(
                "secret",
                "{\"number\":3,\"secret\":1}",
                file.get(3) + "secret",
                file.get(3).replace("care", "se cret"))) {
            file.set(3, line);
            assertThatThrownBy(this::verify)
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("The line after entry 2 is no entry of a ledger.")
                    .hasNoCause();
        }
    }

    @Test
    void every_changed_byte_of_the_file_is_found() throws IOException, Unreadable {
        String whole = String.join("\n", file) + "\n";
        var random = new SplittableRandom(SEED);
        for (int step = 0; step < 2_000; step++) {
            int at = random.nextInt(whole.length());
            char other = (char) (32 + random.nextInt(95));
            if (whole.charAt(at) == other || harmless(whole, at, other)) {
                continue;
            }
            String changed = whole.substring(0, at) + other + whole.substring(at + 1);
            assertThat(found(changed))
                    .as("seed %d, step %d, at %d", SEED, step, at)
                    .isTrue();
        }
    }

    /** The case of a hexadecimal digit in an id means nothing. */
    private static boolean harmless(String whole, int at, char other) {
        return Character.toLowerCase(whole.charAt(at)) == Character.toLowerCase(other);
    }

    private static boolean found(String text) throws IOException {
        try {
            return verify(text) instanceof Broken;
        } catch (Unreadable e) {
            return true;
        }
    }
}
