package org.rapport.cli.study;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.evaluation.Judge;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.simulation.Case;
import org.rapport.alliance.simulation.Cases;
import org.rapport.alliance.simulation.Truth;
import org.rapport.alliance.simulation.World;
import org.rapport.cli.Exit;
import org.rapport.cli.OutOptions;
import org.rapport.cli.Progress;
import org.rapport.cli.RunFile;
import org.rapport.cli.Talking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes cases up, with or without ruptures, and says what really happened in them. */
@Command(
        name = "simulate",
        description = "Makes cases with known ruptures: id,session,score.",
        customSynopsis = {
            "rapport simulate --preset wai-sr --n 1000 --truth truth.csv --out scores.csv",
            "       rapport simulate --preset srs --n 500 --sessions 12 --rupture-rate 0 | rapport detect -",
            "       rapport simulate [OPTION…]"
        })
public final class Simulate extends Talking {
    @Option(
            names = {"--preset", "--world"},
            paramLabel = "WORLD",
            description = "wai-sr (default), srs, rapport, or a world no rule is tuned on, such as heavy-tails.")
    private String preset = "wai-sr";

    @Option(names = "--n", paramLabel = "CASES", description = "How many cases (default ${DEFAULT-VALUE}).")
    private int cases = 1_000;

    @Mixin
    private WorldOptions options = new WorldOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed makes the same cases, however many (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--truth", paramLabel = "PATH", description = "Write what really happened to this file.")
    private Optional<Path> truth = Optional.empty();

    @Mixin
    private OutOptions out = new OutOptions();

    @Override
    public Integer call() throws IOException {
        World world = options.over(preset);
        if (cases < 1) {
            throw new NotUsable("--n is 1 or more");
        }
        if (truth.isPresent() && out.out().map(Path::toAbsolutePath).equals(truth.map(Path::toAbsolutePath))) {
            throw new NotUsable("--out and --truth are the same file; name two");
        }
        Map<String, Object> run = out.begun(Optional.of(seed));
        run.put("config", RunFile.fields("world", preset, "cases", cases, "truth", truth));
        Text.to(out.out(), scores -> run.put("counts", make(world, scores)));
        out.record(run);
        return Exit.OK;
    }

    private Map<String, Object> make(World world, Writer scores) throws IOException {
        Map<String, Object> counts = new LinkedHashMap<>();
        if (truth.isPresent()) {
            Text.to(truth, facts -> counts.putAll(make(world, scores, facts)));
        } else {
            counts.putAll(make(world, scores, new StringWriter()));
        }
        return counts;
    }

    private Map<String, Object> make(World world, Writer scores, Writer facts) throws IOException {
        Cases made = new Cases(world, seed);
        Course course = new Course();
        scores.write("id,session,score\n");
        facts.write(TruthFile.HEAD + "\n");
        long written = 0;
        long ruptures = 0;
        try (Progress progress = new Progress(talk())) {
            for (int i = 0; i < cases; i++) {
                Truth happened = made.fill(i, course);
                write(i + 1, course, scores);
                if (truth.isPresent()) {
                    boolean fromCeiling = Judge.isFromCeiling(new Case(course, happened), world.ruler());
                    facts.write(new TruthFile.Line(happened, fromCeiling).written() + "\n");
                }
                written += course.scored();
                ruptures += happened.rupture().isPresent() ? 1 : 0;
                progress.at(i + 1, written);
            }
        }
        return RunFile.fields("cases", cases, "scores", written, "ruptures", ruptures);
    }

    private static void write(int id, Course course, Writer scores) throws IOException {
        for (int i = 0; i < course.size(); i++) {
            String score = course.has(i) ? Text.number(course.score(i)) : "";
            scores.write(id + "," + course.session(i) + "," + score + "\n");
        }
    }
}
