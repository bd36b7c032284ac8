package org.rapport;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
final class Where {
    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the data (default ./rapport-data).")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--settings", paramLabel = "FILE", description = "File of NAME=value lines; see README.")
    private Optional<Path> file = Optional.empty();

    Settings settings() throws CannotStart {
        Settings settings = Settings.read(System.getenv(), file);
        return data.isPresent() ? settings.with("RAPPORT_DATA", data.get().toString()) : settings;
    }
}
