package org.rapport.cli.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** All batches of an input, in order: sees a case that comes back, gives troubles their place in the file, and counts. */
public final class Accounts {
    private static final int TROUBLES_KEPT = 10_000;

    private final String file;
    private final boolean keepGoing;
    private final Fingerprints seen = new Fingerprints();
    private final List<Trouble> troubles = new ArrayList<>();
    private long linesBefore;
    private long cases;
    private long casesLeftOut;
    private long troublesCounted;
    private long scores;
    private long sessions;

    public Accounts(String file, long linesBefore, boolean keepGoing) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.keepGoing = keepGoing;
    }

    /**
     * The next batch.
     *
     * @return its sound cases, counted from 0, that came back and are left out
     * @throws BadInput at the first trouble, unless it is to keep going
     */
    public BitSet add(Account account) {
        BitSet back = new BitSet();
        List<Trouble> found = new ArrayList<>(account.troubles());
        int sound = 0;
        for (int i = 0; i < account.cases(); i++) {
            long id = account.fingerprint(i);
            boolean fresh = id == Case.NAMELESS || seen.add(id);
            if (fresh && !account.isLeftOut(i)) {
                cases++;
                scores += account.scored(i);
                sessions += account.sessions(i);
                sound++;
            } else {
                casesLeftOut++;
            }
            if (!fresh) {
                found.add(new Trouble(
                        account.line(i) + 1,
                        1,
                        "this case was there before",
                        "put the lines of a case together, and let no two cases share an id"));
                if (!account.isLeftOut(i)) {
                    back.set(sound++);
                }
            }
        }
        found.sort(Comparator.comparingLong(Trouble::line));
        found.forEach(trouble -> add(trouble.after(linesBefore)));
        troublesCounted += account.troublesCounted() - account.troubles().size();
        linesBefore += account.linesRead();
        return back;
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

    /** Whether there were more cases than can be remembered, so that one coming back may go unnoticed. */
    public boolean forgetful() {
        return seen.full();
    }
}
