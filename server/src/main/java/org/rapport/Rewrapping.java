package org.rapport;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.rapport.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves the installation from one master key to another, e.g. from a file to a passphrase. */
@Command(
        name = "rewrap",
        description = "Puts the practices' keys under another master key. Without --yes it says what it would do.",
        mixinStandardHelpOptions = true)
final class Rewrapping extends OnData {
    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "Settings file whose RAPPORT_MASTER_KEY_… names the other master key.")
    private Path to = Path.of("");

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Override
    public Integer call() throws CannotStart {
        KeyPlace other = KeyPlace.find(Settings.read(Map.of(), Optional.of(to)))
                .orElseThrow(() -> new CannotStart(
                        to + " names no master key: it takes one of " + String.join(", ", KeyPlace.SETTINGS) + "."));
        try (var opened = new Opened()) {
            var database = Database.open(settings(), opened);
            database.refuseOthers();
            MasterKey key = other.open(JdbcClient.create(database.owner()));
            var rotation = new Rotation(database.owner(), Clock.systemUTC());
            System.out.println("practices: " + rotation.practices().size());
            if (yes) {
                rotation.move(database.masterKey(), key);
                System.out.println("rewrapped: all");
                System.err.println("rapport: from now on start with the settings of " + to + ".");
            } else {
                System.err.println("rapport: nothing was changed; --yes does it.");
            }
        }
        return 0;
    }
}
