package org.rapport.cli.study;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.simulation.Attendance;
import org.rapport.alliance.simulation.World;
import picocli.CommandLine.Option;

/** A world by name, and what is to be different in it. */
final class WorldOptions {
    private static final Pattern SESSIONS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    @Option(
            names = "--sessions",
            paramLabel = "N|N-M",
            description = "Planned sessions of a case, a number or a range (that of the world).")
    private Optional<String> sessions = Optional.empty();

    @Option(
            names = "--rupture-rate",
            paramLabel = "SHARE",
            description = "Share of the cases with a rupture (that of the world).")
    private Optional<Double> ruptureRate = Optional.empty();

    @Option(
            names = "--autocorrelation",
            paramLabel = "PHI",
            description = "What part of the noise is carried over to the next session (that of the world).")
    private Optional<Double> autocorrelation = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "SHARE",
            description = "Share of sessions without a score, strained or not (that of the world).")
    private Optional<Double> missing = Optional.empty();

    /** The world of this name with what was asked for. */
    World over(String name) {
        World world = Worlds.named(name);
        try {
            return world.with(attendance(world.attendance()))
                    .with(world.strain().in(ruptureRate.orElse(world.strain().rate())))
                    .with(world.noise()
                            .carrying(autocorrelation.orElse(world.noise().carriedOver())));
        } catch (IllegalArgumentException cannotBe) {
            throw new NotUsable(String.valueOf(cannotBe.getMessage()));
        }
    }

    private Attendance attendance(Attendance usual) {
        Attendance some = sessions.map(text -> over(text, usual)).orElse(usual);
        return missing.map(share -> some.missing(share, share)).orElse(some);
    }

    private static Attendance over(String text, Attendance usual) {
        Matcher range = SESSIONS.matcher(text);
        if (!range.matches()) {
            throw new NotUsable("--sessions is a number such as 12 or a range such as 6-20, not '" + text + "'");
        }
        int least = Integer.parseInt(range.group(1));
        return usual.over(least, range.group(2) == null ? least : Integer.parseInt(range.group(2)));
    }
}
