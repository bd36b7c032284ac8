package org.rapport;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.rapport.backup.BackingUp;
import org.rapport.backup.NotWhole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the database, whether the installation is running or not. */
@Command(
        name = "backup",
        description = "Copies the database into the folder OUT, and its wrapped keys into the file OUT.keys.",
        footer =
                "Keep the two apart, and neither with the master key. What was erased can be read in a backup as long as"
                        + " its OUT.keys and the master key are there: delete OUT.keys after 35 days.",
        mixinStandardHelpOptions = true)
final class TakingBackup extends OnData {
    @Parameters(paramLabel = "OUT", description = "Folder to be; it must not exist.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws CannotStart {
        try (var opened = new Opened()) {
            Settings settings = settings();
            var backingUp = new BackingUp(Reaching.owner(settings, opened), Journals.of(settings));
            var taken = backingUp.take(out, UUID.randomUUID(), Clock.systemUTC().instant());
            System.out.println("backup: " + taken.folder());
            System.out.println("keys: " + taken.keys());
            System.out.println("tables: " + taken.tables());
            System.out.println("rows: " + taken.rows());
            return 0;
        } catch (NotWhole e) {
            throw new CannotStart(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CannotStart(
                    out + " cannot be written (" + e.getClass().getSimpleName() + "). Nothing is left of it.");
        } catch (SQLException e) {
            throw new CannotStart("The database broke off (" + e.getSQLState() + "). Nothing is left of the backup.");
        }
    }
}
