package org.rapport.cli.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The word that was probably meant. */
final class Nearest {
    private Nearest() {}

    /** The nearest of the words by edits, when it is near enough. */
    static Optional<String> to(String word, List<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(other -> edits(word, other)))
                .filter(other -> edits(word, other) <= Math.max(2, word.length() / 3));
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
