package org.rapport.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who did or read what, about whom and why. It holds codes and ids, never a word.
 *
 * @param seq its number in the ledger of its practice, from 1, without gaps
 * @param at to the microsecond
 * @param actor the person; the nil id for a job
 * @param actorKind {@code clinician}, {@code client}, … or {@code job:} and the job's name
 * @param act short code, e.g. {@code read-words}
 * @param client about which client; the nil id where about none
 * @param subject the thing acted on
 * @param purpose short code of why
 */
public record Entry(
        UUID practice,
        long seq,
        Instant at,
        UUID actor,
        String actorKind,
        String act,
        UUID client,
        UUID subject,
        String purpose) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:._-]{1,100}");
    private static final int SALT_LENGTH = 16;

    private static final Pattern TEXT = Pattern.compile("""
            rapport ledger entry 1
            practice (\\S+)
            number (\\d+)
            at (\\S+)
            actor (\\S+) (\\S+)
            act (\\S+)
            client (\\S+)
            subject (\\S+)
            purpose (\\S+)
            """);

    /** @throws IllegalArgumentException if a code holds anything that its text could not keep apart from the next */
    public Entry {
        if (seq < 1 || !code(actorKind) || !code(act) || !code(purpose)) {
            throw new IllegalArgumentException("an entry has a number from 1 and short codes");
        }
    }

    private static boolean code(String text) {
        return CODE.matcher(text).matches();
    }

    /** The one text of this entry: equal entries have equal texts and no others do. */
    public String text() {
        return "rapport ledger entry 1\npractice " + practice + "\nnumber " + seq + "\nat " + at + "\nactor "
                + actorKind
                + " " + actor + "\nact " + act + "\nclient " + client + "\nsubject " + subject + "\npurpose " + purpose
                + "\n";
    }

    /**
     * What its leaf in the tree holds: 16 bytes of salt and the text. Without the salt nobody can try whether a guess at
     * the text is right.
     */
    public byte[] sealedWith(UUID salt) {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(SALT_LENGTH + text.length)
                .putLong(salt.getMostSignificantBits())
                .putLong(salt.getLeastSignificantBits())
                .put(text)
                .array();
    }

    /** Its leaf in the tree. */
    public Hash leaf(UUID salt) {
        return Hash.leaf(sealedWith(salt));
    }

    /** The entry in what a leaf holds; empty when it is none. */
    public static Optional<Entry> of(byte[] leafData) {
        if (leafData.length < SALT_LENGTH) {
            return Optional.empty();
        }
        String text = new String(leafData, SALT_LENGTH, leafData.length - SALT_LENGTH, StandardCharsets.UTF_8);
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var entry = new Entry(
                    UUID.fromString(parts.group(1)),
                    Long.parseLong(parts.group(2)),
                    Instant.parse(parts.group(3)),
                    UUID.fromString(parts.group(5)),
                    parts.group(4),
                    parts.group(6),
                    UUID.fromString(parts.group(7)),
                    UUID.fromString(parts.group(8)),
                    parts.group(9));
            return entry.text().equals(text) ? Optional.of(entry) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
