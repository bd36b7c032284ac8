package org.rapport;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Actor;
import org.rapport.access.PracticeId;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.ExportVerifying;
import org.rapport.ledger.NoteKey;
import org.rapport.ledger.Unreadable;
import org.rapport.ledger.Verdict;
import org.rapport.ledger.Verdict.Broken;
import org.rapport.ledger.Verdict.Why;
import org.rapport.store.Checkpoints;
import org.rapport.store.LastSigned;
import org.rapport.store.VerifyingLedger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether a ledger is whole, here or, with nothing but a public key, anywhere else. */
@Command(
        name = "verify-ledger",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "rapport verify-ledger [--data DIR] [--settings FILE] [--practice ID]",
            "       rapport verify-ledger --file EXPORT --key KEY [--checkpoint FILE]... [--receipt FILE]..."
        },
        description = {
            "Derives every entry, the tree over them and its root again, and holds them against what was signed.",
            "",
            "Examples:",
            "  rapport verify-ledger                         the ledger of this installation, running or not",
            "  rapport verify-ledger --checkpoint mon.txt    the same, against a checkpoint kept outside",
            "  rapport verify-ledger --file ledger.jsonl --key key.txt --checkpoint mon.txt --receipt receipt-12.tlog-proof",
            "                                                an exported ledger, without database or network",
            "",
            "Without a checkpoint or receipt kept outside, nobody can tell a ledger that was written anew, or cut off,",
            "from one that was not.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:whole",
            "1:broken; the first entry that does not fit is named",
            "2:the command was not understood",
            "3:a file that was given cannot be read as what it should be",
            "6:the database is not to be had"
        })
final class VerifyLedger implements Callable<Integer> {
    static final int BROKEN = 1;
    static final int UNREADABLE = 3;

    @Option(names = "--file", paramLabel = "EXPORT", description = "A ledger written by export-ledger.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The public key, or a file that holds it; with --file. export-ledger prints it.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--checkpoint", paramLabel = "FILE", description = "A checkpoint kept outside; any number of them.")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(names = "--receipt", paramLabel = "FILE", description = "A receipt somebody kept; any number of them.")
    private List<Path> receipts = new ArrayList<>();

    @Option(names = "--practice", paramLabel = "ID", description = "Which practice, where there are several.")
    private Optional<UUID> practice = Optional.empty();

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        try {
            if (file.isEmpty() != key.isEmpty()) {
                line().getErr().println("rapport: --file and --key go together.");
                return CommandLine.ExitCode.USAGE;
            }
            return report(file.isPresent() ? offline(file.get(), KeptOutside.key(key.orElseThrow())) : here());
        } catch (Unreadable e) {
            line().getErr().println("rapport: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private Verdict offline(Path export, NoteKey publicKey) throws Unreadable {
        var outside = KeptOutside.read(publicKey, checkpoints, receipts);
        try (var reader = Files.newBufferedReader(export)) {
            return new ExportVerifying(publicKey, outside.checkpoints(), outside.receipts()).verify(reader);
        } catch (MalformedInputException e) {
            throw new Unreadable(export + " is no text.");
        } catch (IOException e) {
            throw new Unreadable(export + " cannot be read.");
        }
    }

    private Verdict here() throws CannotStart, Unreadable {
        try (var opened = new Opened()) {
            var installation = LookingIn.open(where.settings(), opened);
            PracticeId which = installation.practice(practice);
            var publicKey = installation.ledger().signing().publicKey(which);
            var outside = KeptOutside.read(publicKey, checkpoints, receipts);
            var beside = new LastSigned(installation.ledger().beside()).find(which);
            return installation.door().through(new Actor.Job(which, "verify-ledger"), inside -> {
                var notes = new ArrayList<>(Checkpoints.all(inside));
                beside.ifPresent(notes::add);
                var all = new ArrayList<>(outside.checkpoints());
                for (String note : notes) {
                    Optional<Checkpoint> signed = KeptOutside.opened(note, publicKey);
                    if (signed.isEmpty()) {
                        return new Broken(1, Why.UNSIGNED);
                    }
                    all.add(signed.get());
                }
                return VerifyingLedger.verify(inside, all, outside.receipts());
            });
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private int report(Verdict verdict) {
        PrintWriter out = line().getOut();
        return switch (verdict) {
            case Verdict.Whole(var tree, long blanked) -> {
                out.println("ledger: whole");
                out.println("entries: " + tree.size());
                out.println("blanked: " + blanked);
                out.println("root: " + tree.root());
                yield 0;
            }
            case Broken(long number, Why why) -> {
                out.println("ledger: broken");
                out.println("entry: " + number);
                out.println("why: entry " + number + " " + why.words());
                yield BROKEN;
            }
        };
    }
}
