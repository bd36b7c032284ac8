package org.rapport.cli.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All batches of an input, in order: sees a case that comes back, gives troubles their place in the file, and counts. */
public final class Accounts {
    private static final int TROUBLES_KEPT = 10_000;
    private static final String BACK = "this case was there before";

    private final String file;
    private final boolean keepGoing;
    private final Fingerprints seen = new Fingerprints();
    private final Fingerprints scattered = new Fingerprints();
    private final List<Trouble> troubles = new ArrayList<>();
    private final long linesOfHeading;
    private long linesBefore;
    private long cases;
    private long casesLeftOut;
    private long troublesCounted;
    private long scores;
    private long sessions;

    public Accounts(String file, long linesBefore, boolean keepGoing) {
        this.file = file;
        this.linesOfHeading = linesBefore;
        this.linesBefore = linesBefore;
        this.keepGoing = keepGoing;
    }

    /**
     * The next batch.
     *
     * @throws BadInput at the first trouble, unless it is to keep going
     */
    public void add(Account account) {
        List<Trouble> found = new ArrayList<>(account.troubles());
        for (int i = 0; i < account.cases(); i++) {
            long id = account.fingerprint(i);
            if (id == Case.NAMELESS || seen.add(id)) {
                count(account, i);
            } else {
                scattered.add(id);
                found.add(back(account.line(i) + 1));
            }
        }
        if (!found.isEmpty()) {
            inOrder(found).forEach(trouble -> add(trouble.after(linesBefore)));
        }
        troublesCounted += account.troublesCounted() - account.troubles().size();
        linesBefore += account.linesRead();
    }

    private void count(Account account, int i) {
        if (account.isLeftOut(i)) {
            casesLeftOut++;
        } else {
            cases++;
            scores += account.scored(i);
            sessions += account.sessions(i);
        }
    }

    private static Trouble back(long line) {
        return new Trouble(line, 1, BACK, "put the lines of a case together, and let no two cases share an id");
    }

    /** One trouble a line: where a line is wrong by itself, that its case comes back is not said as well. */
    private static List<Trouble> inOrder(List<Trouble> found) {
        Set<Long> wrong = found.stream()
                .filter(trouble -> !trouble.what().equals(BACK))
                .map(Trouble::line)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(trouble -> !trouble.what().equals(BACK) || !wrong.contains(trouble.line()))
                .sorted(Comparator.comparingLong(Trouble::line))
                .toList();
    }

    /** Trouble with a place in the file. */
    public void add(Trouble trouble) {
        if (!keepGoing) {
            throw new BadInput(file, trouble);
        }
        troublesCounted++;
        if (troubles.size() < TROUBLES_KEPT) {
            troubles.add(trouble);
        }
    }

    /** The first ones, in the order they were met. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    public String file() {
        return file;
    }

    public long troublesCounted() {
        return troublesCounted;
    }

    /** Cases handed on. */
    public long cases() {
        return cases;
    }

    public long casesLeftOut() {
        return casesLeftOut;
    }

    /** Scores in the cases handed on. */
    public long scores() {
        return scores;
    }

    public long sessions() {
        return sessions;
    }

    public long lines() {
        return linesBefore;
    }

    /** Cases that came back: what was counted of them before is to be counted again, with them left out whole. */
    public Fingerprints scattered() {
        return scattered;
    }

    /**
     * Says no to an input of which nothing can be examined.
     *
     * @throws BadInput when there is no case
     */
    public void needCase() {
        if (cases > 0) {
            return;
        }
        if (linesBefore == linesOfHeading) {
            throw new BadInput(
                    file, new Trouble(1, 1, "there is nothing below the heading", "put a line there for each score"));
        }
        throw new BadInput(
                casesLeftOut + troublesCounted > 0
                        ? file + ": nothing is left, since every case has something wrong; mend them first"
                        : file + ": no line is of the measure asked for; say another one with --measure");
    }

    /** Whether there were more cases than can be remembered, so that one coming back may go unnoticed. */
    public boolean forgetful() {
        return seen.full();
    }
}
