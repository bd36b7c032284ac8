package org.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryTest {
    private static final UUID PRACTICE = new UUID(5, 5);
    private static final Entry ENTRY = Entries.entry(PRACTICE, 7);
    private static final UUID SALT = new UUID(8, 8);

    @Test
    void its_text_is_fixed_for_ever_because_leaves_are_made_of_it() {
        assertThat(ENTRY.text()).isEqualTo("""
                        rapport ledger entry 1
                        practice 00000000-0000-0005-0000-000000000005
                        number 7
                        at 2026-03-02T09:00:07.000001Z
                        actor clinician 00000000-0000-0001-0000-000000000007
                        act read-words
                        client 00000000-0000-0002-0000-000000000001
                        subject 00000000-0000-0003-0000-000000000007
                        purpose care
                        """);
        assertThat(ENTRY.leaf(SALT)).hasToString("SolO4yddNMDHRNR7+ZapnIRpvHzAj3D+pTRkdipsQHY=");
    }

    @Test
    void it_is_read_back_from_what_its_leaf_holds() {
        assertThat(Entry.of(ENTRY.sealedWith(SALT))).contains(ENTRY);
        assertThat(Entry.of(new byte[3])).isEmpty();
        assertThat(Entry.of((" ".repeat(16) + "something else").getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void the_salt_makes_another_leaf_of_the_same_entry() {
        assertThat(ENTRY.leaf(SALT)).isNotEqualTo(ENTRY.leaf(new UUID(8, 9)));
    }

    @Test
    void no_code_may_hold_what_would_let_one_field_pass_for_two() {
        for (String code : List.of("", "two words", "two\nlines", "x".repeat(101))) {
            assertThatThrownBy(() -> new Entry(PRACTICE, 1, Instant.EPOCH, SALT, "client", code, SALT, SALT, "care"))
                    .as(code)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Entry(PRACTICE, 1, Instant.EPOCH, SALT, code, "stop", SALT, SALT, "care"))
                    .as(code)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Entry(PRACTICE, 1, Instant.EPOCH, SALT, "client", "stop", SALT, SALT, code))
                    .as(code)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Entry(PRACTICE, 0, Instant.EPOCH, SALT, "client", "stop", SALT, SALT, "care"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
