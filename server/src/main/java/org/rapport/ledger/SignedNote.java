package org.rapport.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text and who signed it, in the form of <a href="https://c2sp.org/signed-note">C2SP signed-note</a>: the text, an empty
 * line, and lines {@code — name base64(key id ‖ signature)}. The text means nothing before {@link #openedWith} gave it.
 *
 * @param signatures the lines below the empty line, each with its newline
 */
public record SignedNote(String text, String signatures) {
    /** More is not looked at; the specification wants at least 16 signatures to be accepted. */
    private static final int MOST_SIGNATURES = 100;

    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;

    /** @throws IllegalArgumentException if it has not the form */
    public SignedNote {
        if (!text.endsWith("\n")
                || !wellFormed(signatures)
                || (text + signatures).chars().anyMatch(SignedNote::control)) {
            throw new IllegalArgumentException("this is no signed note");
        }
    }

    private static boolean control(int c) {
        // The replacement character stands where bytes were no UTF-8.
        return (c < ' ' && c != '\n') || c == '\uFFFD';
    }

    private static boolean wellFormed(String signatures) {
        List<String> lines = signatures.lines().toList();
        return signatures.endsWith("\n")
                && lines.size() <= MOST_SIGNATURES
                && lines.stream().allMatch(line -> Line.parse(line).isPresent());
    }

    /** Reads a note; empty when the text has not the form of one. */
    public static Optional<SignedNote> parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedNote(note.substring(0, blank + 1), note.substring(blank + 2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text, if this key has signed it; signatures of unknown keys are passed over, a false one of a known key is not. */
    public Optional<String> openedWith(NoteKey key) {
        var lines = signatures
                .lines()
                .flatMap(line -> Line.parse(line).stream())
                .filter(line -> line.isOf(key))
                .toList();
        byte[] signed = bytes(text);
        return !lines.isEmpty() && lines.stream().allMatch(line -> key.signed(line.signature(), signed))
                ? Optional.of(text)
                : Optional.empty();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String line(NoteKey key, byte[] signature) {
        byte[] both = Arrays.copyOf(key.id(), ID_LENGTH + signature.length);
        System.arraycopy(signature, 0, both, ID_LENGTH, signature.length);
        return DASH + key.name() + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }

    /** The whole note. */
    @Override
    public String toString() {
        return text + "\n" + signatures;
    }

    /** One signature line, taken apart. */
    private static final class Line {
        private final String name;
        private final byte[] decoded;

        private Line(String name, byte[] decoded) {
            this.name = name;
            this.decoded = decoded;
        }

        static Optional<Line> parse(String line) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !DASH.strip().equals(parts[0]) || parts[1].isEmpty() || parts[1].contains("+")) {
                return Optional.empty();
            }
            try {
                byte[] decoded = Base64.getDecoder().decode(parts[2]);
                boolean canonical = Base64.getEncoder().encodeToString(decoded).equals(parts[2]);
                return canonical && decoded.length > ID_LENGTH
                        ? Optional.of(new Line(parts[1], decoded))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        boolean isOf(NoteKey key) {
            return name.equals(key.name()) && Arrays.equals(decoded, 0, ID_LENGTH, key.id(), 0, ID_LENGTH);
        }

        byte[] signature() {
            byte[] signature = Arrays.copyOfRange(decoded, ID_LENGTH, decoded.length);
            return signature.length == SIGNATURE_LENGTH ? signature : new byte[SIGNATURE_LENGTH];
        }
    }
}
