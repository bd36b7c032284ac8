package org.rapport.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A passphrase with its salt, stretched by Argon2id (64 MiB, 3 passes, 1 lane: RFC 9106's second recommendation with one
 * lane), about a quarter of a second once at the start. The salt is no secret; without it the passphrase is worth nothing.
 */
public final class Passphrase {
    /** Shorter ones are refused. */
    public static final int LEAST = 16;

    static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;

    private final byte[] key;

    private Passphrase(byte[] key) {
        this.key = key;
    }

    public static byte[] freshSalt(SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    /**
     * Stretches it.
     *
     * @throws IllegalArgumentException if it has less than {@link #LEAST} characters
     */
    public static Passphrase of(Words text, byte[] salt) {
        if (text.length() < LEAST) {
            throw new IllegalArgumentException("a passphrase has at least " + LEAST + " characters");
        }
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var key = new byte[BYTES];
        argon.generateBytes(text.reveal().getBytes(StandardCharsets.UTF_8), key);
        return new Passphrase(key);
    }

    byte[] key() {
        return key.clone();
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
