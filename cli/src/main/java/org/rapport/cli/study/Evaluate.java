package org.rapport.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapport.alliance.evaluation.Judged;
import org.rapport.alliance.evaluation.Markdown;
import org.rapport.alliance.evaluation.Performance;
import org.rapport.alliance.evaluation.Pictures;
import org.rapport.alliance.evaluation.Subgroup;
import org.rapport.cli.Exit;
import picocli.CommandLine.Command;
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
        },
        mixinStandardHelpOptions = true,
        versionProvider = org.rapport.cli.Version.class,
        sortOptions = false)
public final class Evaluate implements Callable<Integer> {
    @Parameters(paramLabel = "IN", description = "Findings as jsonl, from `rapport detect`; - is standard input.")
    private String in = "-";

    @Option(names = "--truth", paramLabel = "PATH", required = true, description = "What `simulate --truth` wrote.")
    private Path truth = Path.of("");

    @Option(
            names = "--higher-is",
            paramLabel = "better|worse",
            description = "Which end of the scale is the good one, for shifts (default ${DEFAULT-VALUE}).")
    private String higherIs = "better";

    @Option(names = "--plot", paramLabel = "DIR", description = "Write pictures (SVG) into this folder.")
    private Optional<Path> plot = Optional.empty();

    @Option(names = "--out", paramLabel = "PATH", description = "Write to this file.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Map<String, TruthFile.Line> cases = TruthFile.read(truth);
        Map<String, List<Judged>> byRule = new FindingsFile(in, Ends.named(higherIs), cases).judged();
        Map<String, Performance> performances = new LinkedHashMap<>();
        byRule.forEach((rule, judged) -> performances.put(rule, Performance.of(judged)));
        Text.to(out, writer -> writer.write(page(cases.size(), performances, byRule)));
        if (plot.isPresent()) {
            Text.into(plot.get(), Map.of("found.svg", Pictures.found(performances)));
        }
        return Exit.OK;
    }

    private static String page(int cases, Map<String, Performance> performances, Map<String, List<Judged>> byRule) {
        StringBuilder page = new StringBuilder(cases + " cases. In brackets: 95 % intervals.\n\n");
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
