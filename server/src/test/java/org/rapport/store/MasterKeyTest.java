package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MasterKeyTest {
    private static final byte[] KEY = "a practice's key".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = "practice one".getBytes(StandardCharsets.UTF_8);
    private static final byte[] THERE = "practice two".getBytes(StandardCharsets.UTF_8);
    private static final String PHRASE = "seven quiet herons on ice";

    @Test
    void every_kind_unwraps_what_it_wrapped_for_the_same_practice_only() throws Exception {
        try (var bao = new StandInBao()) {
            for (var key : List.of(fromFile(), fromPassphrase(PHRASE, 1), bao.key())) {
                byte[] wrapped = key.encrypt(KEY, HERE);
                assertThat(key.decrypt(wrapped, HERE)).isEqualTo(KEY);
                assertThatThrownBy(() -> key.decrypt(wrapped, THERE)).isInstanceOf(GeneralSecurityException.class);
            }
        }
    }

    @Test
    void the_same_passphrase_and_salt_give_the_same_key_and_any_other_gives_another() throws Exception {
        byte[] wrapped = fromPassphrase(PHRASE, 1).encrypt(KEY, HERE);
        assertThat(fromPassphrase(PHRASE, 1).decrypt(wrapped, HERE)).isEqualTo(KEY);
        for (Aead other : List.of(fromPassphrase(PHRASE, 2), fromPassphrase(PHRASE + "!", 1), fromFile())) {
            assertThatThrownBy(() -> other.decrypt(wrapped, HERE)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void a_passphrase_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> Passphrase.of(Words.of("fifteen letters"), new byte[16]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("fifteen letters");
    }

    @Test
    void a_renewed_file_wraps_with_the_fresh_key_and_still_unwraps_with_the_old() throws Exception {
        String old = MasterKey.generate();
        String both = MasterKey.renewed(old);
        String fresh = MasterKey.newestOnly(both);
        byte[] before = MasterKey.parse(old).aead().encrypt(KEY, HERE);
        byte[] after = MasterKey.parse(both).aead().encrypt(KEY, HERE);
        assertThat(MasterKey.parse(both).aead().decrypt(before, HERE)).isEqualTo(KEY);
        assertThat(MasterKey.parse(fresh).aead().decrypt(after, HERE)).isEqualTo(KEY);
        assertThatThrownBy(() -> MasterKey.parse(fresh).aead().decrypt(before, HERE))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> MasterKey.parse(old).aead().decrypt(after, HERE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_key_elsewhere_that_cannot_be_asked_is_away_and_not_wrong() throws Exception {
        try (var bao = new StandInBao()) {
            Aead key = bao.key();
            byte[] wrapped = key.encrypt(KEY, HERE);
            for (int status : List.of(403, 404, 429, 500, 503)) {
                bao.answersOnly(status);
                assertThatThrownBy(() -> key.decrypt(wrapped, HERE)).isInstanceOf(KeyAway.class);
            }
            bao.answersOnly(200);
            assertThatThrownBy(() -> key.decrypt(wrapped, HERE))
                    .isInstanceOf(KeyAway.class)
                    .hasMessageContaining("no plaintext");
            bao.goesAway();
            assertThatThrownBy(() -> key.decrypt(wrapped, HERE)).isInstanceOf(KeyAway.class);
        }
    }

    @Test
    void nothing_that_holds_a_key_prints_it() throws Exception {
        String file = MasterKey.generate();
        try (var bao = new StandInBao()) {
            var things = List.of(
                    MasterKey.parse(file),
                    Passphrase.of(Words.of(PHRASE), new byte[16]),
                    bao.key(),
                    new Sealing(MasterKey.parse(file)),
                    Words.of(PHRASE));
            assertThat(things.toString()).doesNotContain(PHRASE, StandInBao.TOKEN);
            var json = JsonMapper.builder()
                    .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .build();
            for (Object thing : things) {
                assertThat(json.writeValueAsString(thing)).doesNotContain("herons", StandInBao.TOKEN, "typeUrl");
            }
        }
    }

    private static Aead fromFile() {
        return MasterKey.parse(MasterKey.generate()).aead();
    }

    private static Aead fromPassphrase(String phrase, int salt) {
        var bytes = new byte[16];
        bytes[0] = (byte) salt;
        return MasterKey.of(Passphrase.of(Words.of(phrase), bytes)).aead();
    }

    @Test
    void a_salt_is_never_the_same_twice() {
        var random = new SecureRandom();
        assertThat(Passphrase.freshSalt(random))
                .isNotEqualTo(Passphrase.freshSalt(random))
                .hasSize(16);
    }
}
