package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The note of {@code golang.org/x/mod/sumdb/note}'s own tests, the example of C2SP signed-note, and what is no note. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedNoteTest {
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String SIGNATURE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ"
                    + "SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String NOTE = TEXT + "\n" + SIGNATURE;

    private static NoteKey key() {
        return NoteKey.parse(KEY).orElseThrow();
    }

    private static NoteSigner signer() {
        byte[] typed = Base64.getDecoder().decode(SECRET);
        return NoteSigner.of("PeterNeumann", Arrays.copyOfRange(typed, 1, typed.length));
    }

    @Test
    void the_known_note_opens_with_its_key() {
        assertThat(SignedNote.parse(NOTE).orElseThrow().openedWith(key())).contains(TEXT);
    }

    @Test
    void signing_the_known_text_gives_the_known_note_byte_for_byte() {
        assertThat(signer().key()).hasToString(KEY);
        assertThat(signer().sign(TEXT)).hasToString(NOTE);
        assertThat(signer()).hasToString(KEY);
    }

    @Test
    void a_note_may_have_empty_lines_and_letters_of_any_language_in_it() {
        String text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n";
        String note = signer().sign(text).toString();
        assertThat(SignedNote.parse(note).orElseThrow().openedWith(key())).contains(text);
    }

    @Test
    void a_changed_text_does_not_open() {
        assertThat(SignedNote.parse(NOTE.replace("cryptography", "cryptographY"))
                        .orElseThrow()
                        .openedWith(key()))
                .isEmpty();
    }

    @Test
    void every_changed_byte_of_the_key_is_refused() {
        for (int i = 0; i < KEY.length(); i++) {
            char other = KEY.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(NoteKey.parse(KEY.substring(0, i) + other + KEY.substring(i + 1)))
                    .as("at %d", i)
                    .isEmpty();
            assertThat(NoteKey.parse(KEY.substring(0, i))).as("cut at %d", i).isEmpty();
        }
        assertThat(NoteKey.parse("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .as("another kind of key")
                .isEmpty();
    }

    @Test
    void signatures_of_others_are_passed_over_but_a_false_one_of_the_key_spoils_the_note() {
        String other = NoteSigner.of("other", new byte[32]).sign(TEXT).signatures();
        assertThat(SignedNote.parse(TEXT + "\n" + other + SIGNATURE)
                        .orElseThrow()
                        .openedWith(key()))
                .contains(TEXT);
        assertThat(SignedNote.parse(TEXT + "\n" + other).orElseThrow().openedWith(key()))
                .isEmpty();
        String wrong = signer().sign("something else\n").signatures();
        assertThat(SignedNote.parse(TEXT + "\n" + SIGNATURE + wrong)
                        .orElseThrow()
                        .openedWith(key()))
                .isEmpty();
    }

    @Test
    void the_same_name_with_another_key_and_the_same_key_under_another_name_are_unknown() {
        String sameName = NoteSigner.of("PeterNeumann", new byte[32]).sign(TEXT).toString();
        assertThat(SignedNote.parse(sameName).orElseThrow().openedWith(key())).isEmpty();
        assertThat(SignedNote.parse(NOTE.replace("\u2014 PeterNeumann", "\u2014 SomebodyElse"))
                        .orElseThrow()
                        .openedWith(key()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014  name AAAAAAAAAA==\n",
                "text\n\n\u2014 name AAAAAAAAAB==\n",
                "text\n\n- name AAAAAAAAAA==\n",
                "text\n\n\u2014 na+me AAAAAAAAAA==\n",
                "text\n\n\u2014 name AAAAAAAAAA==",
                "te\u0007xt\n\n\u2014 name AAAAAAAAAA==\n",
                "te\uFFFDxt\n\n\u2014 name AAAAAAAAAA==\n",
                "text\r\n\n\u2014 name AAAAAAAAAA==\n"
            })
    void what_has_not_the_form_is_no_note(String text) {
        assertThat(SignedNote.parse(text)).isEmpty();
    }

    @Test
    void a_note_of_the_right_form_is_one() {
        assertThat(SignedNote.parse("text\n\n\u2014 name AAAAAAAAAA==\n")).isPresent();
    }
}
