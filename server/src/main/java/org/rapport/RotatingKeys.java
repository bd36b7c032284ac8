package org.rapport;

import java.io.IOException;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the installation fresh keys and seals everything anew; nobody may use it meanwhile. */
@Command(
        name = "rotate-keys",
        description = "Makes fresh keys and seals everything under them anew. Without --yes it says what it would do.",
        mixinStandardHelpOptions = true)
final class RotatingKeys extends OnData {
    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Override
    public Integer call() throws CannotStart {
        try (var opened = new Opened()) {
            var database = Database.open(settings(), opened);
            database.refuseOthers();
            var rotation = new Rotation(database.owner(), Clock.systemUTC());
            var extent = rotation.extent(database.masterKey());
            System.out.println("keys: " + extent.keys());
            System.out.println("texts: " + extent.texts());
            if (yes) {
                rotate(database, rotation);
            } else {
                System.err.println("rapport: nothing was changed; --yes does it.");
            }
        }
        return 0;
    }

    private static void rotate(Database database, Rotation rotation) throws CannotStart {
        switch (database.keyPlace()) {
            case KeyPlace.InFile(var file, var _) -> {
                try {
                    var before = rotation.withMasterKey(file, Clock.systemUTC().instant());
                    System.out.println("old-master-key: " + before);
                } catch (IOException e) {
                    throw new CannotStart("The master key file " + file + " cannot be written ("
                            + e.getClass().getSimpleName() + "). Everything can be read with it as it is.");
                }
            }
            case KeyPlace.Remembered _, KeyPlace.Elsewhere _ -> {
                rotation.belowTheMasterKey(database.masterKey());
                System.err.println(
                        "rapport: the master key itself stayed as it was; to change it: rapport rewrap --to.");
            }
        }
        System.out.println("rotated: all");
    }
}
