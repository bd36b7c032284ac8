package org.rapport.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A secret that opens one thing for whoever holds it. It cannot print itself, and only its SHA-256 is ever stored.
 */
public final class Token {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** 256 random bits for a link or a cookie. */
    public static Token fresh(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Ten typed characters without look-alikes (49 random bits), for people who cannot use a link. */
    public static Token typed(SecureRandom random) {
        var code = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Token(code.toString());
    }

    /** What somebody sent us; nothing is known of it yet. */
    public static Token received(String text) {
        return new Token(text);
    }

    /** What somebody typed: case, blanks and hyphens do not matter. */
    public static Token typedBy(String text) {
        return new Token(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** The secret itself, for the one page or message that hands it over. */
    public String reveal() {
        return text;
    }

    /** A typed code in two groups, easier to read out. */
    public String revealInGroups() {
        return text.substring(0, 5) + "-" + text.substring(5);
    }

    byte[] hash() {
        return sha256(text);
    }

    /** A value for forms that only the holder of this secret can have been given. */
    public String formToken() {
        return HexFormat.of().formatHex(sha256("form:" + text));
    }

    /** Compares without telling by its time how much was right. */
    public boolean matchesFormToken(String received) {
        return MessageDigest.isEqual(
                formToken().getBytes(StandardCharsets.UTF_8), received.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(String text) {
        try {

            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
