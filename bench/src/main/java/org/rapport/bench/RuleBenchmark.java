package org.rapport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.series.Course;

/**
 * One rule over a thousand cases, one after the other on one thread. An operation is one case.
 *
 * <p>The cases lie in the second-level cache (160 kB of scores), so what is measured is the rule and not the memory.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RuleBenchmark {
    /** How many cases there are. */
    static final int CASES = 1_000;

    private static final long SEED = 20261124;
    private static final int DRAWN_AT_MOST = 20;

    /** The rule as it is written on the command line. */
    @Param("sudden-gain")
    String rule = "";

    /**
     * {@code usual}: as they come, false alarms and all; {@code quiet}: those of them about which the rule says nothing,
     * so that no finding is made.
     */
    @Param({"quiet", "usual"})
    String cases = "";

    private List<Course> courses = List.of();
    private Examination examination = (course, found) -> {};
    private final Tried.Counted found = new Tried.Counted();

    /** Draws the cases. */
    @Setup
    public void draw() {
        Background background = Drawn.background(Tried.direction(rule));
        examination = Tried.rule(rule).on(background);
        SplittableRandom random = new SplittableRandom(SEED);
        courses = cases.equals("quiet") ? quiet(random) : Drawn.UNDISTURBED.cases(CASES, random);
    }

    private List<Course> quiet(SplittableRandom random) {
        List<Course> quiet = new ArrayList<>();
        for (int i = 0; i < DRAWN_AT_MOST && quiet.size() < CASES; i++) {
            for (Course each : Drawn.UNDISTURBED.cases(CASES, random)) {
                if (quiet.size() < CASES && isQuiet(each)) {
                    quiet.add(each);
                }
            }
        }
        // A rule that nearly always has something to say gets the few over and over, or, where there is none, no case.
        int few = quiet.size();
        for (int i = 0; few > 0 && quiet.size() < CASES; i++) {
            quiet.add(quiet.get(i % few));
        }
        return quiet;
    }

    private boolean isQuiet(Course course) {
        Tried.Counted said = new Tried.Counted();
        examination.over(course, said);
        return said.findings() == 0;
    }

    /** Runs the rule over every case. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long over() {
        for (Course course : courses) {
            examination.over(course, found);
        }
        return found.findings();
    }

    /** Findings so far. */
    long findings() {
        return found.findings();
    }

    /** Scores of all cases. */
    long scores() {
        return courses.stream().mapToLong(Course::scored).sum();
    }
}
