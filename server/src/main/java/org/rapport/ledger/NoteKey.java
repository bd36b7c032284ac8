package org.rapport.ledger;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public key of whoever signs notes, under its name: an Ed25519 key of <a href="https://c2sp.org/signed-note">C2SP
 * signed-note</a>, written as Go's {@code sumdb/note} writes it: {@code name+keyid+base64}.
 */
public final class NoteKey {
    static final byte ED25519 = 1;

    private static final int ID_LENGTH = 4;
    private static final int KEY_LENGTH = 32;

    private final String name;
    private final byte[] key;

    NoteKey(String name, byte[] key) {
        if (!validName(name) || key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("this is no name and key of a note");
        }
        this.name = name;
        this.key = key.clone();
    }

    private static boolean validName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '+' || c < ' ' || Character.isSpaceChar(c));
    }

    /** Reads a key; empty when the text is none, or its id is not that of its name and bytes. */
    public static Optional<NoteKey> parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3 || !validName(parts[0])) {
            return Optional.empty();
        }
        try {
            byte[] typed = Base64.getDecoder().decode(parts[2]);
            if (typed.length != KEY_LENGTH + 1 || typed[0] != ED25519) {
                return Optional.empty();
            }
            var key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
            return key.toString().equals(text) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String name() {
        return name;
    }

    /** The first four bytes of SHA-256 over name, newline, type and key. */
    byte[] id() {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(typed());
        return Arrays.copyOf(digest.digest(), ID_LENGTH);
    }

    private byte[] typed() {
        var typed = new byte[KEY_LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, KEY_LENGTH);
        return typed;
    }

    boolean signed(byte[] signature, byte[] text) {
        try {
            new Ed25519Verify(key).verify(signature, text);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }
}
