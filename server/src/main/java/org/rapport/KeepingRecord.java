package org.rapport;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.parts.Parts;
import org.rapport.repair.word.HoldReason;
import org.rapport.rights.Holding;
import org.rapport.rights.Holds;
import org.rapport.store.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Places a hold on a client's record, or releases it. */
@Command(
        name = "hold",
        description = "Keeps a client's record from being erased, with a reason and a day to look at it again; or, with"
                + " --release, no longer. A hold lets nobody read anything.",
        mixinStandardHelpOptions = true)
final class KeepingRecord extends AboutRecord {
    @Option(names = "--reason", paramLabel = "REASON", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<HoldReason> reason = Optional.empty();

    @Option(names = "--review-on", paramLabel = "DAY", description = "When to look at it again, e.g. 2027-01-31.")
    private Optional<LocalDate> reviewOn = Optional.empty();

    @Option(names = "--release", description = "Release the hold that stands.")
    private boolean release;

    @Override
    int act(Parts parts, Actor.Job operator, Words client, Words address) {
        if (release) {
            return report(parts.holding().release(operator, client, address));
        }
        if (reason.isEmpty() || reviewOn.isEmpty()) {
            return refused("A hold needs --reason and --review-on.");
        }
        return report(parts.holding().place(operator, client, address, new Holds.Hold(reason.get(), reviewOn.get())));
    }

    private static int report(Holding.Outcome outcome) {
        return switch (outcome) {
            case DONE -> {
                System.out.println("hold: done");
                yield 0;
            }
            case NOT_FOUND -> refused("There is nobody of exactly this name and address.");
            case REVIEW_MUST_LIE_AHEAD -> refused("The day to look at it again lies ahead, not behind.");
            case STANDS_ALREADY -> refused("A hold stands already; release it first.");
            case NONE_STANDS -> refused("No hold stands.");
        };
    }
}
