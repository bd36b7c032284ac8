package org.rapport.ledger;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The key with which an installation signs how its ledgers stand: one Ed25519 key, under one name a practice.
 *
 * <p>The names say no person's and no practice's name: the installation is named by its key, the practice by its id.
 */
public final class LedgerKey {
    private static final int SEED_LENGTH = 32;
    private static final int NAME_LENGTH = 8;

    private final byte[] seed;

    private LedgerKey(byte[] seed) {
        this.seed = seed;
    }

    /** A new key as text for a secret file. */
    public static String generate(SecureRandom random) {
        var seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return Base64.getEncoder().encodeToString(seed);
    }

    /**
     * Reads the key back.
     *
     * @throws IllegalArgumentException if the text is not such a key
     */
    public static LedgerKey parse(String text) {
        byte[] seed;
        try {
            seed = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("this is not a ledger key of Rapport");
        }
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("this is not a ledger key of Rapport");
        }
        return new LedgerKey(seed);
    }

    /** The first line of every checkpoint of this practice's ledger, and the name its key goes by. */
    public String origin(UUID practice) {
        var digest = Hash.sha256().digest(NoteSigner.publicKey(seed));
        return "rapport-ledger/" + HexFormat.of().formatHex(Arrays.copyOf(digest, NAME_LENGTH)) + "/" + practice;
    }

    /** Whoever signs for this practice. */
    public NoteSigner signer(UUID practice) {
        return NoteSigner.of(origin(practice), seed);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
