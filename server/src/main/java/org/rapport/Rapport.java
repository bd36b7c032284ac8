package org.rapport;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.DatabaseAway;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.parts.Parts;
import org.rapport.practice.FoundingPractice;
import org.rapport.store.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's command line. Facts go to standard output, one a line; everything else goes to standard error. */
@Command(
        name = "rapport",
        description = "Notices when something goes wrong between a clinician and a client, and sees it through.",
        mixinStandardHelpOptions = true,
        version = "Rapport 0.1.0-SNAPSHOT",
        subcommands = {
            Rapport.Demo.class,
            Rapport.Serve.class,
            Rapport.Found.class,
            VerifyLedger.class,
            ExportLedger.class,
            RotatingKeys.class,
            Rewrapping.class,
            TakingBackup.class,
            RestoringBackup.class,
            Erasure.class,
            KeepingRecord.class
        })
public final class Rapport {
    /** Something outside the program stood in the way; it was named in one line. */
    static final int EXIT_CANNOT_START = 6;

    private Rapport() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Rapport())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof CannotStart) {
                        System.err.println("rapport: " + e.getMessage());
                        return EXIT_CANNOT_START;
                    }
                    if (e instanceof DatabaseAway) {
                        System.err.println("rapport: The database is away.");
                        return EXIT_CANNOT_START;
                    }
                    throw e;
                })
                .execute(arguments));
    }

    /** What both ways of running share. */
    abstract static class Running extends OnData {
        @Option(names = "--port", paramLabel = "PORT", description = "TCP port to listen on (default 8080).")
        private Optional<Integer> port = Optional.empty();

        @Override
        Settings settings() throws CannotStart {
            Settings settings = super.settings();
            return port.isPresent() ? settings.with("RAPPORT_PORT", port.get().toString()) : settings;
        }
    }

    /** Starts with the demonstration practice. */
    @Command(
            name = "demo",
            description = "Starts with a demonstration practice in it, and prints where to go, one fact a line.",
            mixinStandardHelpOptions = true)
    static final class Demo extends Running {
        @Override
        public Integer call() throws CannotStart {
            return Server.run(settings(), true, System.out);
        }
    }

    /** Starts without it. */
    @Command(
            name = "serve",
            description = "Starts for real work, without demonstration data.",
            mixinStandardHelpOptions = true)
    static final class Serve extends Running {
        @Override
        public Integer call() throws CannotStart {
            return Server.run(settings(), false, System.out);
        }
    }

    /** Founds a practice; the server must not be running on the same data folder. */
    @Command(
            name = "found",
            description = "Founds a practice, and prints its manager's first sign-in link.",
            mixinStandardHelpOptions = true)
    static final class Found extends Running {
        @Option(names = "--name", required = true, description = "What clients know the practice by.")
        private String name = "";

        @Option(names = "--zone", description = "Time zone (default: this machine's), e.g. Europe/London.")
        private ZoneId zone = ZoneId.systemDefault();

        @Option(names = "--phone", description = "A number for clients without the internet.")
        private String phone = "";

        @Option(names = "--manager", required = true, description = "Name of the practice manager.")
        private String manager = "";

        @Option(names = "--email", required = true, description = "E-mail address of the practice manager.")
        private String email = "";

        @Override
        public Integer call() throws CannotStart {
            var beginning = new FoundingPractice.Beginning(name, zone, phone, Words.of(manager), Words.of(email));
            try (var opened = new Opened()) {
                var database = Database.open(settings(), opened);
                var installation = Installation.of(settings(), database, Optional.empty());
                var parts = Parts.on(installation.ground());
                var token = new FoundingPractice(parts.door(), parts.people(), parts.tokens())
                        .found(new PracticeId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), beginning);
                System.out.println("sign-in: " + installation.address().signIn(token));
            }
            return 0;
        }
    }
}
