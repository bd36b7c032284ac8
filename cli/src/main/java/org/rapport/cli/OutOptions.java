package org.rapport.cli;

import static picocli.CommandLine.Spec.Target.MIXEE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where results and the record of the run go. */
public final class OutOptions {
    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Write to this file (standard output), and the record of the run beside it: found.csv has"
                    + " found.run.json; an earlier record is kept as found.run.1.json.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--report", paramLabel = "PATH", description = "Write the record of the run to this file.")
    private Optional<Path> report = Optional.empty();

    @Spec(MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The file the results go to; none is standard output. Its record goes elsewhere. */
    public Optional<Path> out() {
        if (out.isPresent() && out.map(OutOptions::plain).equals(report.map(OutOptions::plain))) {
            throw new ParameterException(
                    command.commandLine(), "--out and --report are the same file; name two, or leave --report away");
        }
        return out;
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Says no where a file that is read from would be written over. */
    public void refuseInput(String input) throws IOException {
        Target.refuseSame(out, Path.of(input));
        Target.refuseSame(report, Path.of(input));
    }

    /**
     * How every record begins.
     *
     * @param seed nothing where nothing is drawn at random; the field says so instead of being left out
     */
    public Map<String, Object> begun(Optional<Long> seed) {
        return RunFile.begun(command.commandLine().getParseResult().originalArgs(), seed);
    }

    /** Writes what the run was made from and what came of it. */
    public void record(Map<String, Object> run) throws IOException {
        RunFile file = new RunFile(run);
        if (out.isPresent()) {
            file.beside(out.get());
        }
        if (report.isPresent()) {
            file.to(report.get());
        }
    }
}
