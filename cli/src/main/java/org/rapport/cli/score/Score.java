package org.rapport.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.Scale;
import org.rapport.cli.Ends;
import org.rapport.cli.Exit;
import org.rapport.cli.OutOptions;
import org.rapport.cli.RunFile;
import org.rapport.cli.Talk;
import org.rapport.cli.Talking;
import org.rapport.cli.Target;
import org.rapport.cli.read.Sheet;
import org.rapport.cli.read.Source;
import org.rapport.packs.InstrumentPacks;
import org.rapport.packs.PackProblem;
import org.rapport.packs.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores answers to the items of an instrument. */
@Command(
        name = "score",
        description = "Turns answers to items into scores that `rapport detect` reads.",
        customSynopsis = {
            "rapport score --list --instrument phq-9",
            "       rapport score answers.csv --instrument phq-9 --out scores.csv",
            "       rapport score answers.csv --instrument my-instrument.json | rapport detect - --higher-is worse",
            "       rapport score IN --instrument NAME|FILE [OPTION…]"
        },
        footer = {
            "",
            "IN has the columns id, session and one for each item, by its code. An empty answer is one that was skipped,",
            "the word declined one that was refused. With too few answers there is no score, and a reason instead.",
            Exit.CODES
        })
public final class Score extends Talking {
    @Parameters(paramLabel = "IN", description = "Answers as CSV, packed or not; - is standard input.")
    private String in = "";

    @Option(
            names = "--instrument",
            paramLabel = "NAME|FILE",
            description =
                    "An instrument that comes with Rapport (rapport-session, sparq, risq, phq-9, gad-7), or a file.")
    private Optional<String> instrument = Optional.empty();

    @Option(
            names = "--list",
            help = true,
            description = "Show the items of the instrument with the answers they take, or all instruments, and end.")
    private boolean list;

    @Option(names = "--scale", paramLabel = "CODE", description = "The scale to score (the instrument's first).")
    private Optional<String> scale = Optional.empty();

    @Mixin
    private OutOptions out = new OutOptions();

    @Option(names = "--keep-going", description = "Leave out lines with something wrong in them, and say which.")
    private boolean keepGoing;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (list) {
            Items.print(instrument.map(Score::instrument), command.commandLine().getOut());
            return Exit.OK;
        }
        Talk talk = talk();
        out.refuseInput(in);
        Instrument known = instrument
                .map(Score::instrument)
                .orElseThrow(
                        () -> new NotUsable("--instrument is missing; rapport score --list shows those there are"));
        Scale chosen = scale(known);
        try (Sheet sheet = new Sheet(Source.open(in, System.in), ',');
                Target target = Target.of(out.out())) {
            new Scoring(in, known, chosen, keepGoing, talk).run(sheet, target.out());
            target.keep();
            out.record(record(known, chosen, sheet.digest()));
        }
        var range = known.rangeOf(chosen);
        talk.say("scored " + chosen.code() + " of " + known.key() + ": from " + range.min() + " to " + range.max()
                + ", higher is " + Ends.word(chosen.direction()));
        return Exit.OK;
    }

    private Map<String, Object> record(Instrument known, Scale chosen, String digest) {
        Map<String, Object> run = out.begun(Optional.empty());
        run.put("input", RunFile.fields("name", in, "sha256", digest));
        run.put("config", RunFile.fields("instrument", known.key(), "scale", chosen.code()));
        return run;
    }

    private static Instrument instrument(String instrument) {
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
