package org.rapport.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.evaluation.Judged;
import org.rapport.alliance.evaluation.Markdown;
import org.rapport.alliance.evaluation.Performance;
import org.rapport.alliance.evaluation.Pictures;
import org.rapport.alliance.evaluation.Subgroup;
import org.rapport.alliance.instrument.Direction;
import org.rapport.cli.Ends;
import org.rapport.cli.Exit;
import org.rapport.cli.OutOptions;
import org.rapport.cli.RunFile;
import org.rapport.cli.Talking;
import org.rapport.cli.Words;
import org.rapport.cli.read.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds findings against what really happened. */
@Command(
        name = "evaluate",
        description = "Says how many of the ruptures were found, how soon, and how many findings were wrong.",
        customSynopsis = {
            "rapport simulate --n 2000 --truth truth.csv | rapport detect - --format jsonl > findings.jsonl",
            "       rapport evaluate --truth truth.csv findings.jsonl --plot pictures",
            "       rapport evaluate --truth PATH IN [OPTION…]"
        })
public final class Evaluate extends Talking {
    @Parameters(paramLabel = "IN", description = "Findings as jsonl, from `rapport detect`; - is standard input.")
    private String in = "-";

    @Option(names = "--truth", paramLabel = "PATH", required = true, description = "What `simulate --truth` wrote.")
    private Path truth = Path.of("");

    @Option(
            names = "--higher-is",
            paramLabel = "better|worse",
            defaultValue = "better",
            converter = Ends.class,
            description = "Which end of the scale is the good one, for shifts (default ${DEFAULT-VALUE}).")
    private Direction higherIs = Direction.HIGHER_IS_BETTER;

    @Option(names = "--plot", paramLabel = "DIR", description = "Write pictures (SVG) into this folder.")
    private Optional<Path> plot = Optional.empty();

    @Mixin
    private OutOptions out = new OutOptions();

    @Override
    public Integer call() throws IOException {
        Map<String, TruthFile.Line> cases = TruthFile.read(truth);
        out.refuseInput(in);
        out.refuseInput(truth.toString());
        FindingsFile findings = new FindingsFile(in, higherIs, cases);
        Map<String, List<Judged>> byRule = findings.judged();
        Map<String, Performance> performances = new LinkedHashMap<>();
        byRule.forEach((rule, judged) -> performances.put(rule, Performance.of(judged)));
        Text.to(out.out(), writer -> writer.write(page(cases.size(), performances, byRule)));
        if (plot.isPresent()) {
            Text.into(plot.get(), Map.of("found.svg", Pictures.found(performances)));
        }
        out.record(record(cases.size(), findings.digest()));
        return Exit.OK;
    }

    private Map<String, Object> record(int cases, String digest) throws IOException {
        Map<String, Object> run = out.begun(Optional.empty());
        run.put("input", RunFile.fields("name", in, "sha256", digest));
        run.put("truth", RunFile.fields("name", truth, "sha256", Source.digestOf(truth)));
        run.put("config", RunFile.fields("higher_is", Ends.word(higherIs)));
        run.put("counts", RunFile.fields("cases", cases));
        return run;
    }

    private static String page(int cases, Map<String, Performance> performances, Map<String, List<Judged>> byRule) {
        StringBuilder page = new StringBuilder(Words.count(cases, "case") + ". In brackets: 95 % intervals.\n\n");
        page.append(Markdown.performances(performances));
        for (Subgroup by : Subgroup.values()) {
            page.append("\nFound within two sessions, by: ")
                    .append(by.english().toLowerCase(java.util.Locale.ROOT))
                    .append("\n\n")
                    .append(Markdown.subgroups(by, byRule));
        }
        return page.toString();
    }
}
