package org.rapport.cli.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
import org.rapport.cli.OutOptions;
import org.rapport.cli.RateOptions;
import org.rapport.cli.RunFile;
import org.rapport.cli.Talking;
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
        })
public final class Calibrate extends Talking {
    @Option(names = "--criteria", paramLabel = "NAME[:set=value]…,…", description = "Rules by name, with settings.")
    private Optional<String> criteria = Optional.empty();

    @Option(names = "--preset", paramLabel = "SET", description = "A set of rules: clinic (default), research, …")
    private String preset = "clinic";

    @Mixin
    private RateOptions rate = new RateOptions();

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

    @Mixin
    private DrawOptions draw = new DrawOptions(10_000, 1);

    @Option(names = "--format", paramLabel = "markdown|csv", description = "Form of the rates.")
    private String format = "markdown";

    @Mixin
    private OutOptions out = new OutOptions();

    @Override
    public Integer call() throws IOException {
        Function<Map<String, RateTable>, String> form = form();
        Text.to(
                out.out(),
                writer -> writer.write(
                        table ? FalseAlarmTable.of(Catalogue.all(), draw()) : find ? found() : form.apply(rates())));
        out.record(record());
        return Exit.OK;
    }

    private Map<String, Object> record() {
        Map<String, Object> run = out.begun(Optional.of(draw.seed()));
        run.put(
                "config",
                RunFile.fields(
                        "criteria", criteria.map(this::written).orElse(List.of()),
                        "preset", criteria.isPresent() ? Optional.empty() : Optional.of(preset),
                        "alpha", rate.alpha(),
                        "world", world,
                        "cases", draw.cases()));
        return run;
    }

    private List<String> written(String names) {
        return rules().ofNames(names).stream()
                .flatMap(rule -> rule.written().stream())
                .toList();
    }

    private Rules rules() {
        return new Rules(rate.alpha(), OptionalInt.empty());
    }

    private RateTable.Draw draw() {
        return new RateTable.Draw(draw.cases(), draw.seed());
    }

    private Map<String, RateTable> rates() {
        List<Criterion> all = criteria.map(rules()::ofNames).orElseGet(() -> rules().ofSet(preset)).stream()
                .map(Rules.Rule::criterion)
                .toList();
        Map<String, RateTable> tables = new LinkedHashMap<>();
        all.forEach(rule -> tables.put(rule.statement().key().name(), table(List.of(rule))));
        if (all.size() > 1) {
            tables.put("all together", table(all));
        }
        return tables;
    }

    private Function<Map<String, RateTable>, String> form() {
        return switch (format) {
            case "csv" -> RateText::csv;
            case "markdown" -> RateText::markdown;
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
        Undisturbed quiet = Undisturbed.of(options.over(world), draw.cases(), draw.seed());
        EqualRate equal = new EqualRate(quiet, rate.alpha());
        List<List<String>> rows = new ArrayList<>();
        String names = criteria.orElseThrow(() -> new NotUsable("--find needs --criteria"));
        rules().asked(names).forEach((offer, settings) -> rows.add(row(offer.name(), equal.match(offer, settings))));
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
