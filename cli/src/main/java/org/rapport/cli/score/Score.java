package org.rapport.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.Scale;
import org.rapport.cli.Exit;
import org.rapport.cli.Talk;
import org.rapport.cli.Target;
import org.rapport.cli.read.Sheet;
import org.rapport.cli.read.Source;
import org.rapport.packs.InstrumentPacks;
import org.rapport.packs.PackProblem;
import org.rapport.packs.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores answers to the items of an instrument. */
@Command(
        name = "score",
        description = "Turns answers to items into scores that `rapport detect` reads.",
        customSynopsis = {
            "rapport score answers.csv --instrument phq-9 --out scores.csv",
            "       rapport score answers.csv --instrument my-instrument.json | rapport detect -",
            "       rapport score IN --instrument NAME|FILE [OPTION…]"
        },
        mixinStandardHelpOptions = true,
        versionProvider = org.rapport.cli.Version.class,
        sortOptions = false,
        footer = {
            "",
            "IN has the columns id, session and one for each item, by its code. An empty answer is one that was skipped,",
            "the word declined one that was refused. With too few answers there is no score, and a reason instead.",
            "Exit codes: 0 done, 2 the command is not understood, 3 the input cannot be used."
        })
public final class Score implements Callable<Integer> {
    @Parameters(paramLabel = "IN", description = "Answers as CSV, packed or not; - is standard input.")
    private String in = "";

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "NAME|FILE",
            description =
                    "An instrument that comes with Rapport (rapport-session, sparq, risq, phq-9, gad-7), or a file.")
    private String instrument = "";

    @Option(names = "--scale", paramLabel = "CODE", description = "The scale to score (the instrument's first).")
    private Optional<String> scale = Optional.empty();

    @Option(names = "--out", paramLabel = "PATH", description = "Write to this file (standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--keep-going", description = "Leave out lines with something wrong in them, and say which.")
    private boolean keepGoing;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Talk talk = new Talk(System.err, quiet);
        Instrument known = instrument();
        Scale chosen = scale(known);
        try (Sheet sheet = new Sheet(Source.open(in, System.in), ',');
                Target target = Target.of(out)) {
            new Scoring(in, known, chosen, keepGoing, talk).run(sheet, target.out());
            target.keep();
        }
        var range = known.rangeOf(chosen);
        talk.say("scored " + chosen.code() + " of " + known.key() + ": from " + range.min() + " to " + range.max()
                + ", " + chosen.direction());
        return Exit.OK;
    }

    private Instrument instrument() {
        return InstrumentPacks.findShipped(instrument).orElseGet(() -> {
            Path file = Path.of(instrument);
            if (!Files.exists(file)) {
                throw new NotUsable("there is no instrument '" + instrument + "' and no such file (instruments: "
                        + String.join(", ", InstrumentPacks.shippedNames()) + ")");
            }
            return switch (InstrumentPacks.read(file)) {
                case PackReading.Read(Instrument read) -> read;
                case PackReading.Unreadable(PackProblem problem) -> throw new NotUsable(problem.sentence());
            };
        });
    }

    private Scale scale(Instrument known) {
        return scale.isEmpty()
                ? known.primary()
                : known.scales().stream()
                        .filter(one -> one.code().equals(scale.get()))
                        .findFirst()
                        .orElseThrow(() -> new NotUsable("there is no scale '" + scale.get() + "' (scales: "
                                + String.join(
                                        ", ",
                                        known.scales().stream().map(Scale::code).toList())
                                + ")"));
    }
}
