package org.rapport;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's command line. Facts go to standard output, one a line; everything else goes to standard error. */
@Command(
        name = "rapport",
        description = "Notices when something goes wrong between a clinician and a client, and sees it through.",
        mixinStandardHelpOptions = true,
        version = "Rapport 0.1.0-SNAPSHOT",
        subcommands = {Rapport.Demo.class, Rapport.Serve.class})
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
                    throw e;
                })
                .execute(arguments));
    }

    /** What both ways of running share. */
    abstract static class Running implements Callable<Integer> {
        @Option(names = "--port", paramLabel = "PORT", description = "TCP port to listen on (default 8080).")
        private Optional<Integer> port = Optional.empty();

        @Option(names = "--data", paramLabel = "DIR", description = "Folder of the data (default ./rapport-data).")
        private Optional<Path> data = Optional.empty();

        @Option(names = "--settings", paramLabel = "FILE", description = "File of NAME=value lines; see README.")
        private Optional<Path> file = Optional.empty();

        Settings settings() throws CannotStart {
            Settings settings = Settings.read(System.getenv(), file);
            if (port.isPresent()) {
                settings = settings.with("RAPPORT_PORT", port.get().toString());
            }
            if (data.isPresent()) {
                settings = settings.with("RAPPORT_DATA", data.get().toString());
            }
            return settings;
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
}
