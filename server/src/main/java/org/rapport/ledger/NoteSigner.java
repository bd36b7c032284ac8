package org.rapport.ledger;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;

/** Signs notes under one name. Prints only what is public. */
public final class NoteSigner {
    private static final int SEED_LENGTH = 32;

    private final NoteKey key;
    private final byte[] seed;

    private NoteSigner(NoteKey key, byte[] seed) {
        this.key = key;
        this.seed = seed;
    }

    /**
     * A signer.
     *
     * @param name without blanks and without {@code +}
     * @param seed the 32 secret bytes of an Ed25519 key (RFC 8032 §5.1.5)
     */
    public static NoteSigner of(String name, byte[] seed) {
        return new NoteSigner(new NoteKey(name, publicKey(seed)), seed.clone());
    }

    /** The public half of the key with these secret bytes. */
    static byte[] publicKey(byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("an Ed25519 key has " + SEED_LENGTH + " secret bytes");
        }
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available", e);
        }
    }

    public NoteKey key() {
        return key;
    }

    /** The note of this text, which ends with a newline, under this one signature. */
    public SignedNote sign(String text) {
        try {
            byte[] signature = new Ed25519Sign(seed).sign(SignedNote.bytes(text));
            return new SignedNote(text, SignedNote.line(key, signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available", e);
        }
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
