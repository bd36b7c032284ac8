package org.rapport.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole ledger as text, for whoever wants to verify it elsewhere: one JSON object a line, first a {@link Head}, then one
 * line an entry, in order.
 */
public final class Export {
    /** Of the first line; another one is another program's. */
    static final String FORMAT = "rapport-ledger-export/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private Export() {}

    /**
     * The first line.
     *
     * @param entries how many follow
     * @param checkpoints every checkpoint that is kept, as signed, the last of them over all entries
     */
    public record Head(String format, String origin, UUID practice, long entries, List<String> checkpoints) {
        public Head {
            checkpoints = List.copyOf(checkpoints);
        }

        public static Head of(String origin, UUID practice, long entries, List<SignedNote> checkpoints) {
            return new Head(
                    FORMAT,
                    origin,
                    practice,
                    entries,
                    checkpoints.stream().map(SignedNote::toString).toList());
        }
    }

    /** Any other line; a blanked one has a leaf and who blanked it, and nothing else. */
    private record Row(
            long number,
            @Nullable String leaf,
            @Nullable UUID salt,
            @Nullable String at,
            @Nullable UUID actor,
            @Nullable String kind,
            @Nullable String act,
            @Nullable UUID client,
            @Nullable UUID subject,
            @Nullable String purpose,
            @Nullable Long blankedBy) {

        static Row of(Line line) {
            return switch (line) {
                case Line.Told told -> told(told, told.entry());
                case Line.Blanked(long number, Hash leaf, long by) ->
                    new Row(number, leaf.toString(), null, null, null, null, null, null, null, null, by);
            };
        }

        private static Row told(Line.Told told, Entry entry) {
            return new Row(
                    entry.seq(),
                    told.leaf().toString(),
                    told.salt(),
                    entry.at().toString(),
                    entry.actor(),
                    entry.actorKind(),
                    entry.act(),
                    entry.client(),
                    entry.subject(),
                    entry.purpose(),
                    null);
        }

        Line line(UUID practice) {
            Hash hash = Hash.parse(there(leaf));
            if (blankedBy != null) {
                return new Line.Blanked(number, hash, blankedBy);
            }
            var entry = new Entry(
                    practice,
                    number,
                    Instant.parse(there(at)),
                    there(actor),
                    there(kind),
                    there(act),
                    there(client),
                    there(subject),
                    there(purpose));
            return new Line.Told(entry, there(salt), hash);
        }

        private static <T> T there(@Nullable T field) {
            if (field == null) {
                throw new IllegalArgumentException("a field is missing");
            }
            return field;
        }
    }

    /** A line of the file, without its end. */
    public static String text(Head head) {
        return JSON.writeValueAsString(head);
    }

    /** A line of the file, without its end. */
    public static String text(Line line) {
        return JSON.writeValueAsString(Row.of(line));
    }

    static Head head(String text) throws Unreadable {
        try {
            var head = JSON.readValue(text, Head.class);
            if (FORMAT.equals(head.format) && head.entries >= 0 && head.origin != null && head.practice != null) {
                return head;
            }
        } catch (JacksonException e) {
            // falls through to the one message below
        }
        throw new Unreadable("The first line is not that of a ledger exported by Rapport.");
    }

    static Line line(String text, UUID practice, long number) throws Unreadable {
        try {
            return JSON.readValue(text, Row.class).line(practice);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // A library's message may quote the line.
            throw new Unreadable("The line after entry " + (number - 1) + " is no entry of a ledger.");
        }
    }
}
