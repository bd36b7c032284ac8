package org.rapport.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.rapport.alliance.calibration.EqualRate;
import org.rapport.alliance.calibration.FalseAlarmTable;
import org.rapport.alliance.calibration.Matched;
import org.rapport.alliance.calibration.RateTable;
import org.rapport.alliance.calibration.Undisturbed;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.evaluation.Markdown;
import org.rapport.cli.Exit;
import org.rapport.cli.detect.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how often rules are wrong where nothing is wrong. */
@Command(
        name = "calibrate",
        description = "Measures false alarms per case by simulation, by number of sessions and autocorrelation.",
        customSynopsis = {
            "rapport calibrate --preset clinic --alpha 0.10",
            "       rapport calibrate --criteria xmr,bocpd --world srs --format csv > rates.csv",
            "       rapport calibrate --criteria xmr --alpha 0.05 --find --world wai-sr",
            "       rapport calibrate [OPTION…]"
        },
        mixinStandardHelpOptions = true,
        versionProvider = org.rapport.cli.Version.class,
        sortOptions = false)
public final class Calibrate implements Callable<Integer> {
    @Option(names = "--criteria", paramLabel = "NAME[:set=value]…,…", description = "Rules by name, with settings.")
    private Optional<String> criteria = Optional.empty();

    @Option(names = "--preset", paramLabel = "SET", description = "A set of rules: clinic (default), research, …")
    private String preset = "clinic";

    @Option(
            names = "--alpha",
            paramLabel = "RATE",
            description = "False alarms per case of all rules together (default ${DEFAULT-VALUE}).")
    private double alpha = 0.10;

    @Option(
            names = "--world",
            paramLabel = "WORLD",
            description = "Where to measure: textbook (default: normal noise, no ends, no rounding), wai-sr, srs, …")
    private String world = "textbook";

    @Mixin
    private WorldOptions options = new WorldOptions();

    @Option(
            names = "--find",
            description = "Find the settings at which each rule is wrong at the rate --alpha, in --world.")
    private boolean find;

    @Option(names = "--table", description = "Write the table of rates that is shipped with the rules, of all rules.")
    private boolean table;

    @Option(names = "--cases", paramLabel = "N", description = "Cases for each rate (default ${DEFAULT-VALUE}).")
    private int cases = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "Of the cases (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--format", paramLabel = "markdown|csv", description = "Form of the rates.")
    private String format = "markdown";

    @Option(names = "--out", paramLabel = "PATH", description = "Write to this file.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        String text = table ? FalseAlarmTable.of(Catalogue.all(), draw()) : find ? found() : rates();
        Text.to(out, writer -> writer.write(text));
        return Exit.OK;
    }

    private RateTable.Draw draw() {
        return new RateTable.Draw(cases, seed);
    }

    private String rates() {
        Rules rules = new Rules(alpha, OptionalInt.empty());
        List<Criterion> all = criteria.map(rules::ofNames).orElseGet(() -> rules.ofSet(preset));
        Map<String, RateTable> tables = new LinkedHashMap<>();
        all.forEach(rule -> tables.put(rule.statement().key().name(), table(List.of(rule))));
        if (all.size() > 1) {
            tables.put("all together", table(all));
        }
        return switch (format) {
            case "csv" -> RateText.csv(tables);
            case "markdown" -> RateText.markdown(tables);
            default -> throw new NotUsable("--format is markdown or csv, not '" + format + "'");
        };
    }

    private RateTable table(List<Criterion> rules) {
        return world.equals("textbook")
                ? RateTable.textbook(rules, draw())
                : RateTable.within(options.over(world).undisturbed(), rules, draw());
    }

    private String found() {
        if (world.equals("textbook")) {
            throw new NotUsable("--find needs a --world to find them in, such as wai-sr");
        }
        Undisturbed quiet = Undisturbed.of(options.over(world), cases, seed);
        EqualRate equal = new EqualRate(quiet, alpha);
        List<List<String>> rows = new ArrayList<>();
        String names = criteria.orElseThrow(() -> new NotUsable("--find needs --criteria"));
        new Rules(alpha, OptionalInt.empty())
                .asked(names)
                .forEach((offer, settings) -> rows.add(row(offer.name(), equal.match(offer, settings))));
        return Markdown.table(List.of("rule", "setting", "at most", "at least", "false alarms between"), rows);
    }

    private static List<String> row(String name, Matched matched) {
        return List.of(
                name,
                matched.setting().isEmpty() ? "none" : matched.setting(),
                matched.laxer().value(),
                matched.stricter().value(),
                RateText.percent(matched.stricter().falseAlarms()) + " and "
                        + RateText.percent(matched.laxer().falseAlarms()));
    }
}
