package org.rapport.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.instrument.Direction;
import org.rapport.cli.Ends;
import org.rapport.cli.Exit;
import org.rapport.cli.InputOptions;
import org.rapport.cli.OutOptions;
import org.rapport.cli.RateOptions;
import org.rapport.cli.Talk;
import org.rapport.cli.Talking;
import org.rapport.cli.write.Format;
import org.rapport.cli.write.Formulas;
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
            "       rapport detect grows.csv --planned 20 --cohort usual.json --out findings.jsonl",
            "       rapport detect IN [OPTION…]"
        },
        footer = {
            "",
            "What was assumed is said on standard error. The record of a run tells how to do it again:",
            "each option of its criteria is what --criteria takes. --keep-going reads the input twice.",
            Exit.CODES
        })
public final class Detect extends Talking {
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

    @Mixin
    private RateOptions rate = new RateOptions();

    @Option(
            names = "--higher-is",
            paramLabel = "better|worse",
            converter = Ends.class,
            description = "Which end of the scale is the good one.")
    private Optional<Direction> higherIs = Optional.empty();

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

    @Mixin
    private OutOptions out = new OutOptions();

    @Option(
            names = "--cohort",
            paramLabel = "FILE",
            description = "Take what is usual, and the scale, from this file; where it is not there yet, write what was"
                    + " found to it. With --planned, findings in a file that grows then stay as they were.")
    private Optional<Path> cohort = Optional.empty();

    @Option(
            names = "--formulas",
            paramLabel = "refuse|mark|keep",
            description =
                    "What becomes in CSV of an id that a spreadsheet would run (it begins with =, +, - or @ and is no"
                            + " number): refuse it (default), mark it with a ' in front, or keep it for programs.")
    private String formulas = "refuse";

    @Option(
            names = "--keep-going",
            description = "Leave out cases with something wrong in them, and report what was left out.")
    private boolean keepGoing;

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

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (list) {
            Listing.print(command.commandLine().getOut());
            return Exit.OK;
        }
        Talk talk = talk();
        List<Rules.Rule> rules = rules();
        Scale scale = Scale.asked(input, preset, higherIs, unit);
        if (explain) {
            Explaining.statements(rules).forEach(System.err::println);
        }
        out.refuseInput(input.name());
        Run.Besides besides = new Run.Besides(cohort, plots, psychDs);
        Run.Wanted wanted = new Run.Wanted(form(), formulas(), out, besides, keepGoing);
        new Run(input, rules, scale, wanted, talk).go();
        hints(rules).forEach(talk::say);
        return Exit.OK;
    }

    private List<String> hints(List<Rules.Rule> rules) {
        List<String> hints = new ArrayList<>();
        if (rules.stream().anyMatch(Rules.Rule::goesByTheCase)) {
            hints.add(
                    "limits are set for the number of scores each case has here; where cases go on and the same file is"
                            + " read again and again, give --planned N, or the rate holds for each reading only");
        }
        preset.flatMap(Rules::hint).ifPresent(hints::add);
        return hints;
    }

    private List<Rules.Rule> rules() {
        if (criteria.isPresent() && preset.isPresent()) {
            throw wrong("name rules with --criteria, or a set with --preset, not both");
        }
        Rules rules = new Rules(rate.alpha(), planned.map(OptionalInt::of).orElse(OptionalInt.empty()));
        try {
            return criteria.map(rules::ofNames).orElseGet(() -> rules.ofSet(preset.orElse("clinic")));
        } catch (NotUsable notUsable) {
            throw wrong(String.valueOf(notUsable.getMessage()));
        }
    }

    private Formulas formulas() {
        return Formulas.named(formulas)
                .orElseThrow(() -> wrong("--formulas is refuse, mark or keep, not '" + formulas + "'"));
    }

    private Format form() {
        if (format.isPresent()) {
            return Format.named(format.get())
                    .orElseThrow(
                            () -> wrong("--format is table, csv, jsonl, json or parquet, not '" + format.get() + "'"));
        }
        return out.out()
                .map(path -> Format.ofFile(path)
                        .orElseThrow(
                                () -> wrong("the name of " + path + " is none of a form that findings are written in:"
                                        + " name it .csv, .jsonl, .json or .parquet, or give --format")))
                .orElse(Format.TABLE);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
