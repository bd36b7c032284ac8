package org.rapport.concern;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.store.Words;

/**
 * What two people put down together, as it is kept and said yes to: one promise a line, whoever keeps it named first, and
 * in the last line the day on which they look at it again.
 *
 * @param reviewOn empty where they named no day
 */
public record AgreementText(List<Promise> promises, Optional<LocalDate> reviewOn) {
    private static final String REVIEW = "review: ";
    private static final String NO_DAY = "-";

    public AgreementText {
        promises = List.copyOf(promises);
    }

    /** One thing that is done, in one line. */
    public record Promise(KeptBy by, Words what) {}

    /** Who keeps a promise. */
    public enum KeptBy {
        CLINICIAN("clinician: "),
        CLIENT("client: "),
        BOTH("both: ");

        private final String mark;

        KeptBy(String mark) {
            this.mark = mark;
        }
    }

    /** The promises that somebody typed, one a line; blank lines are none. */
    public static List<Promise> typed(KeptBy by, String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Promise(by, Words.of(line)))
                .toList();
    }

    /** Whether nobody promises anything. */
    public boolean isEmpty() {
        return promises.isEmpty();
    }

    /** What one of them, or both, promise, one a line, to be typed over. */
    public Words lines(KeptBy by) {
        return Words.of(String.join("\n", whats(by).toList()));
    }

    private Stream<String> whats(KeptBy by) {
        return promises.stream().filter(promise -> promise.by == by).map(promise -> promise.what.reveal());
    }

    /** The bytes that are kept, and whose digest people say yes to. */
    public Words words() {
        Stream<String> lines = promises.stream().map(promise -> promise.by.mark + promise.what.reveal());
        String last = REVIEW + reviewOn.map(LocalDate::toString).orElse(NO_DAY);
        return Words.of(String.join("\n", Stream.concat(lines, Stream.of(last)).toList()));
    }

    /** Reads what was kept. A line in no form of ours is a promise of both, so that nothing said yes to is left out. */
    public static AgreementText read(Words kept) {
        var promises = new ArrayList<Promise>();
        Optional<LocalDate> review = Optional.empty();
        for (String line : kept.reveal().lines().toList()) {
            if (line.startsWith(REVIEW) && isDay(line.substring(REVIEW.length()))) {
                review = day(line.substring(REVIEW.length()));
            } else {
                promises.add(promise(line));
            }
        }
        return new AgreementText(promises, review);
    }

    private static Promise promise(String line) {
        return Stream.of(KeptBy.values())
                .filter(by -> line.startsWith(by.mark))
                .findFirst()
                .map(by -> new Promise(by, Words.of(line.substring(by.mark.length()))))
                .orElseGet(() -> new Promise(KeptBy.BOTH, Words.of(line)));
    }

    private static boolean isDay(String text) {
        return text.equals(NO_DAY) || day(text).isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
