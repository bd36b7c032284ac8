package org.rapport.cli.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapport.alliance.series.Course;

/**
 * Everything that came of reading some bytes from beginning to end.
 *
 * @param cases id, first session and scores of each case handed on
 * @param troubles each in one line
 * @param counts lines, cases, cases left out, scores, sessions, troubles
 * @param refused what was said where the input cannot be used at all, else nothing
 */
record ReadThrough(List<String> cases, List<String> troubles, List<Long> counts, String refused) {
    /** Reads on after troubles, in pieces of so many bytes. */
    static ReadThrough all(byte[] bytes, Form form, int pieces) throws IOException {
        return read(bytes, form, pieces, Strictness.leaveOut(new Fingerprints()));
    }

    /** What is said of the first trouble; nothing where there is none. */
    static String firstTrouble(byte[] bytes, Form form, int pieces) throws IOException {
        return read(bytes, form, pieces, Strictness.stop()).refused();
    }

    private static ReadThrough read(byte[] bytes, Form form, int pieces, Strictness strictness) throws IOException {
        List<String> cases = new ArrayList<>();
        try (Batches batches = Batches.of(Source.open("-", new ByteArrayInputStream(bytes)), form, pieces)) {
            Accounts accounts = new Accounts("-", batches.linesBefore(), strictness.keepGoing());
            batches.opening().ifPresent(accounts::add);
            Case hand = new Case();
            for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
                accounts.add(Account.of(batch, hand, strictness, one -> cases.add(shown(one))));
            }
            if (strictness.keepGoing()
                    && strictness.scattered().isEmpty()
                    && !accounts.scattered().isEmpty()) {
                return read(bytes, form, pieces, Strictness.leaveOut(accounts.scattered()));
            }
            return new ReadThrough(cases, troubles(accounts), counts(accounts), "");
        } catch (BadInput bad) {
            return new ReadThrough(List.of(), List.of(), List.of(), Objects.requireNonNull(bad.getMessage()));
        }
    }

    private static List<String> troubles(Accounts accounts) {
        return accounts.troubles().stream().map(trouble -> trouble.in("-")).toList();
    }

    private static List<Long> counts(Accounts accounts) {
        return List.of(
                accounts.lines(),
                accounts.cases(),
                accounts.casesLeftOut(),
                accounts.scores(),
                accounts.sessions(),
                accounts.troublesCounted());
    }

    /** The case as lines in which every field stands in quotes. */
    private static String shown(Case one) {
        StringBuilder lines = new StringBuilder();
        Course course = one.course();
        String id = '"' + one.id().replace("\"", "\"\"") + '"';
        for (int i = 0; i < course.size(); i++) {
            lines.append(id).append(",\"").append(course.session(i)).append("\",\"");
            lines.append(course.has(i) ? course.score(i) : "").append("\"\n");
        }
        return lines.toString();
    }
}
