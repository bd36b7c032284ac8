package org.rapport;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.backup.NotWhole;
import org.rapport.backup.Restoring;
import org.rapport.parts.Parts;
import org.rapport.practice.Practices;
import org.rapport.store.Journal;
import org.rapport.store.Ledger;
import org.rapport.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back into an empty installation, and does again what was erased and stopped since. */
@Command(
        name = "restore",
        description = "Brings a backup back into an empty database, then replays the journal of erasures and stops.",
        mixinStandardHelpOptions = true)
final class RestoringBackup extends OnData {
    @Parameters(paramLabel = "IN", description = "Folder that backup made.")
    private Path in = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE", description = "Its file of keys (default IN.keys).")
    private Optional<Path> keys = Optional.empty();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "The journal of the installation that made it (default: the one beside the data folder).")
    private Optional<Path> journal = Optional.empty();

    @Option(
            names = "--without-journal",
            description = "The journal is lost: whoever was erased since will be back, whoever said stop since may be"
                    + " written to.")
    private boolean withoutJournal;

    @Override
    public Integer call() throws CannotStart {
        try (var opened = new Opened()) {
            Settings settings = settings();
            Journal own = Journals.of(settings);
            Journal old = journal.map(Journal::at).orElse(own);
            refuseNone(old);
            var database = Database.open(settings, opened);
            database.refuseOthers();
            var restoring = new Restoring(database.owner());
            if (!restoring.underWay()) {
                System.out.println("rows: " + restoring.load(in, keysFile(), old));
            }
            carryOver(old, own);
            open(settings, database, restoring);
            return 0;
        } catch (NotWhole e) {
            throw new CannotStart(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CannotStart(in + " cannot be read (" + e.getClass().getSimpleName() + ").");
        } catch (SQLException e) {
            throw new CannotStart("The database refused it (" + e.getSQLState() + "); it holds nothing of the backup.");
        }
    }

    private void refuseNone(Journal old) throws CannotStart {
        if (!old.exists() && !withoutJournal) {
            throw new CannotStart(
                    "There is no journal " + old.file() + ". Without it whoever was erased since the backup would"
                            + " come back. Name it with --journal; if it is lost for good, say --without-journal.");
        }
    }

    private Path keysFile() {
        Path folder = in.toAbsolutePath().normalize();
        return keys.orElseGet(() -> folder.resolveSibling(folder.getFileName() + ".keys"));
    }

    /** From now on this installation goes on with the same journal. */
    private static void carryOver(Journal old, Journal own) {
        var known = new HashSet<>(own.lines());
        old.lines().stream().filter(line -> !known.contains(line)).forEach(own::add);
    }

    /** The key is opened only now: a passphrase needs the salt that the backup brought. */
    private static void open(Settings settings, Database database, Restoring restoring)
            throws CannotStart, SQLException {
        MasterKey key = database.keyPlace().open(JdbcClient.create(database.owner()));
        Parts parts = Parts.on(
                Installation.of(settings, database, Optional.empty()).ground().with(key));
        Readiness.refuseWrongKey(parts);
        var replayed = parts.replaying().replay();
        for (var practice : Practices.all(parts.door())) {
            parts.door()
                    .run(
                            new Actor.Job(practice, "restore"),
                            inside -> Ledger.write(inside, "restored", Ledger.NO_CLIENT, practice.value(), "backup"));
        }
        restoring.opened();
        System.out.println("erased-again: " + replayed.erasures());
        System.out.println("stopped-again: " + replayed.stops());
        System.out.println("restored: all");
    }
}
