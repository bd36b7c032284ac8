package org.rapport.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.cli.Exit;
import org.rapport.cli.InputOptions;
import org.rapport.cli.Talk;
import org.rapport.cli.write.Format;
import org.rapport.cli.write.Plots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs rules over many cases and writes what they found. */
@Command(
        name = "detect",
        description = "Finds ruptures, repairs and sudden changes in session-by-session scores.",
        customSynopsis = {
            "rapport detect scores.csv --higher-is better --min 12 --max 60",
            "       rapport detect wide.csv --wide 's(\\d+)' --criteria step-drop:alpha=0.05 --out findings.jsonl",
            "       zcat big.csv.gz | rapport detect - --preset clinic --format csv > findings.csv",
            "       rapport detect IN [OPTION…]"
        },
        mixinStandardHelpOptions = true,
        versionProvider = org.rapport.cli.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 done, 1 something broke, 2 the command is not understood, 3 the input cannot be used.",
            "What was assumed is said on standard error. With --out, run.json beside it tells how to do it again."
        })
public final class Detect implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--criteria",
            paramLabel = "NAME[:set=value]…,…",
            description = "Rules by name, with settings. `rapport detect --list` shows them.")
    private Optional<String> criteria = Optional.empty();

    @Option(
            names = "--preset",
            paramLabel = "SET",
            description = "A set of rules: clinic (default), research, suddengains.")
    private Optional<String> preset = Optional.empty();

    @Option(names = "--list", help = true, description = "Show the rules by name with their settings, and end.")
    private boolean list;

    @Option(
            names = "--alpha",
            paramLabel = "RATE",
            description =
                    "False alarms per case in which nothing is wrong, of all rules together (default ${DEFAULT-VALUE}).")
    private double alpha = 0.10;

    @Option(names = "--higher-is", paramLabel = "better|worse", description = "Which end of the scale is the good one.")
    private Optional<String> higherIs = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "N",
            description = "Distance of neighbouring scores (found from the first cases).")
    private Optional<Double> unit = Optional.empty();

    @Option(
            names = "--planned",
            paramLabel = "N",
            description = "Planned number of sessions in a case (as many as it has).")
    private Optional<Integer> planned = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "table|csv|jsonl|json|parquet",
            description = "Form of the findings (by the name of --out; a table on standard output).")
    private Optional<String> format = Optional.empty();

    @Option(names = "--out", paramLabel = "PATH", description = "Write to this file, and run.json beside it.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--keep-going",
            description = "Leave out cases with something wrong in them, and report what was left out.")
    private boolean keepGoing;

    @Option(names = "--report", paramLabel = "PATH", description = "Write what run.json holds to this file.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--plot",
            paramLabel = "DIR",
            description = "Draw the cases with findings into this folder, one SVG each, at most " + Plots.MOST + ".")
    private Optional<Path> plots = Optional.empty();

    @Option(
            names = "--psych-ds",
            paramLabel = "DIR",
            description = "Write the findings as a Psych-DS dataset with its codebook, too.")
    private Optional<Path> psychDs = Optional.empty();

    @Option(
            names = "--explain",
            description = "Say of each rule what it is built on, what it says, and what it cannot say.")
    private boolean explain;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (list) {
            Listing.print(command.commandLine().getOut());
            return Exit.OK;
        }
        Talk talk = new Talk(System.err, quiet);
        List<Criterion> asked = rules();
        if (asked.stream().anyMatch(Detect::goesByTheCase)) {
            talk.say(
                    "limits are set for the number of scores each case has here; where cases go on and the same file is"
                            + " read again and again, give --planned N, or the rate holds for each reading only");
        }
        Scale scale = Scale.asked(input, preset, higherIs, unit);
        List<Criterion> rules = rules();
        if (explain) {
            Explaining.statements(rules).forEach(System.err::println);
        }
        Run.Besides besides = new Run.Besides(report, plots, psychDs);
        new Run(input, rules, scale, new Run.Wanted(form(), out, besides, keepGoing), talk).go();
        return Exit.OK;
    }

    private static boolean goesByTheCase(Criterion rule) {
        return "none".equals(rule.statement().parameters().get("planned"));
    }

    private List<Criterion> rules() {
        if (criteria.isPresent() && preset.isPresent()) {
            throw wrong("name rules with --criteria, or a set with --preset, not both");
        }
        if (!(alpha > 0 && alpha < 0.5)) {
            throw wrong("--alpha is a rate between 0 and 0.5");
        }
        Rules rules = new Rules(alpha, planned.map(OptionalInt::of).orElse(OptionalInt.empty()));
        try {
            return criteria.map(rules::ofNames).orElseGet(() -> rules.ofSet(preset.orElse("clinic")));
        } catch (NotUsable notUsable) {
            throw wrong(String.valueOf(notUsable.getMessage()));
        }
    }

    private Format form() {
        if (format.isPresent()) {
            return Format.named(format.get())
                    .orElseThrow(
                            () -> wrong("--format is table, csv, jsonl, json or parquet, not '" + format.get() + "'"));
        }
        return out.map(path -> Format.ofFile(String.valueOf(path.getFileName())))
                .orElse(Format.TABLE);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
