package org.rapport.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.evaluation.Study;
import org.rapport.alliance.evaluation.StudyPage;
import org.rapport.alliance.evaluation.Told;
import org.rapport.alliance.simulation.HeldOut;
import org.rapport.alliance.simulation.World;
import org.rapport.cli.Exit;
import org.rapport.cli.RateOptions;
import org.rapport.cli.Talk;
import org.rapport.cli.Talking;
import org.rapport.cli.Words;
import org.rapport.cli.detect.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole study: all rules at the same false-alarm rate, world by world. */
@Command(
        name = "compare",
        description = "Compares all rules at the same false-alarm rate over many worlds, and writes the study.",
        customSynopsis = {
            "rapport compare                                 write docs/study anew (some minutes)",
            "       rapport compare --quick --out study             the same with few cases",
            "       rapport compare [OPTION…]"
        })
public final class Compare extends Talking {
    private static final int QUICK = 300;

    @Option(names = "--criteria", paramLabel = "NAME,…", description = "Rules by name (default: all).")
    private Optional<String> criteria = Optional.empty();

    @Option(
            names = "--rule",
            paramLabel = "NAME",
            description = "The rule to hold against the best other (default ${DEFAULT-VALUE}).")
    private String rule = "worse-than-expected";

    @Mixin
    private RateOptions rate = new RateOptions();

    @Mixin
    private DrawOptions draw = new DrawOptions(4_000, 2026);

    @Option(names = "--quick", description = "With " + QUICK + " cases only: to see that it runs.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default ${DEFAULT-VALUE}).")
    private Path out = Path.of("docs", "study");

    @Override
    public Integer call() throws IOException {
        Talk talk = talk();
        Study study = new Study(rate.alpha(), quick ? QUICK : draw.cases(), draw.seed());
        List<Study.Result> everyday = results(study, Worlds.everyday(), talk);
        List<Study.Result> heldOut = results(study, HeldOut.worlds(), talk);
        Text.into(out, new StudyPage(rule, study, everyday, heldOut).files());
        return Exit.OK;
    }

    private List<Study.Result> results(Study study, List<World> worlds, Talk talk) {
        List<Offer> offers = offers();
        List<List<Study.Result>> inWorlds = worlds.parallelStream()
                .map(world -> {
                    List<Study.Result> results = study.in(world, offers, new Told(draw.seed())::of);
                    talk.say(world.name() + ": " + Words.count(results.size(), "rule"));
                    return results;
                })
                .toList();
        List<Study.Result> all = new ArrayList<>();
        inWorlds.forEach(all::addAll);
        return List.copyOf(all);
    }

    private List<Offer> offers() {
        return criteria.map(names -> List.copyOf(new Rules(rate.alpha(), OptionalInt.empty())
                        .asked(names)
                        .keySet()))
                .orElseGet(Catalogue::all);
    }
}
