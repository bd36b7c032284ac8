package org.rapport.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Accounts for blanked lines: each is named by a later entry that commits to the numbers it blanked. So nobody can pass off
 * a line they would rather not show as one of an erased client, nor bring one back unseen.
 */
public final class Blanking {
    /** The act of an entry that blanks others. */
    public static final String ACT = "entries-blanked";

    private static final String COMMITS = "sha-256:";

    private final Map<Long, MessageDigest> numbers = new TreeMap<>();
    private final Map<Long, Long> first = new HashMap<>();
    private final Map<Long, String> said = new TreeMap<>();
    private long count;

    /** The purpose of an entry that blanks the lines of these numbers, which are in order. */
    public static String purpose(List<Long> numbers) {
        var digest = Hash.sha256();
        numbers.forEach(number -> add(digest, number));
        return COMMITS + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, long number) {
        digest.update((number + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    void note(Line line) {
        switch (line) {
            case Line.Told told -> {
                if (told.entry().act().equals(ACT)) {
                    said.put(told.number(), told.entry().purpose());
                }
            }
            case Line.Blanked blanked -> {
                count++;
                first.putIfAbsent(blanked.by(), blanked.number());
                add(numbers.computeIfAbsent(blanked.by(), _ -> Hash.sha256()), blanked.number());
            }
        }
    }

    long count() {
        return count;
    }

    /** The number of the first line that is blanked without an entry that says so, or not blanked though one does. */
    Optional<Long> unaccounted() {
        for (var blanked : numbers.entrySet()) {
            long by = blanked.getKey();
            String actual =
                    COMMITS + HexFormat.of().formatHex(blanked.getValue().digest());
            if (!actual.equals(said.remove(by))) {
                return Optional.ofNullable(first.get(by));
            }
        }
        String none = purpose(List.of());
        return said.entrySet().stream()
                .filter(left -> !left.getValue().equals(none))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
