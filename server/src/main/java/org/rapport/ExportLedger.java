package org.rapport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapport.access.PracticeId;
import org.rapport.ledger.WholeFile;
import org.rapport.message.PublishingCheckpoints;
import org.rapport.store.ExportingLedger;
import org.rapport.store.SigningCheckpoint.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a whole ledger as a file for whoever wants to verify it elsewhere. */
@Command(
        name = "export-ledger",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes every entry of a ledger as JSON lines, under a checkpoint signed for it, whole or not at all.",
            "It holds ids and codes, no name and no word; it is still about people, so keep it as you keep the database.",
            "",
            "Examples:",
            "  rapport export-ledger --out ledger.jsonl      prints the public key, too: give it to who will verify",
            "  rapport export-ledger --out ledger.jsonl --data /srv/rapport --practice ID",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:not written, because the ledger does not go on from what was signed before",
            "2:the command was not understood",
            "3:the file cannot be written",
            "6:the database is not to be had"
        })
final class ExportLedger implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
    private Path out = Path.of("ledger.jsonl");

    @Option(names = "--practice", paramLabel = "ID", description = "Which practice, where there are several.")
    private Optional<UUID> practice = Optional.empty();

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        try (var opened = new Opened()) {
            var installation = LookingIn.open(where.settings(), opened);
            PracticeId which = installation.practice(practice);
            var signing = installation.ledger().signing();
            var exporting = new ExportingLedger(installation.door(), signing);
            switch (exporting.sign(which)) {
                case Outcome.Refused refused -> {
                    line().getErr()
                            .println("rapport: " + new PublishingCheckpoints.Forked(which, refused).getMessage());
                    return VerifyLedger.BROKEN;
                }
                case Outcome.Signed signed ->
                    WholeFile.write(out, file -> exporting.write(which, signed, line -> put(file, line)));
            }
            line().getOut().println("file: " + out);
            line().getOut().println("key: " + signing.publicKey(which));
            return 0;
        } catch (IOException | UncheckedIOException e) {
            line().getErr()
                    .println("rapport: " + out + " cannot be written ("
                            + e.getClass().getSimpleName() + ").");
            return VerifyLedger.UNREADABLE;
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private static void put(BufferedWriter file, String line) {
        try {
            file.write(line);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
