package org.rapport.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapport.cli.read.Accounts;

/** Small sentences about numbers of things. */
public final class Words {
    private static final int SHOWN = 10;

    private Words() {}

    public static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    public static String few(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    /** What was left out, the first few in full. */
    public static List<String> leftOut(Accounts accounts) {
        if (accounts.troublesCounted() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        accounts.troubles().stream().limit(SHOWN).forEach(trouble -> lines.add(trouble.in(accounts.file())));
        if (accounts.troublesCounted() > SHOWN) {
            lines.add("… and " + (accounts.troublesCounted() - SHOWN)
                    + " more, listed in the record of the run (--out, --report)");
        }
        lines.add("left out " + count(accounts.casesLeftOut(), "case") + " because of "
                + count(accounts.troublesCounted(), "problem"));
        return lines;
    }
}
