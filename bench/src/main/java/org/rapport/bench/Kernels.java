package org.rapport.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures rules, all or those named, and prints a table: processor time and memory of a case, and how far from what reading the
 * scores once would take.
 */
public final class Kernels {
    private static final double SCORES_IN_A_CASE = 20 * 0.88;
    private static final int BYTES_IN_A_CASE = 160;
    private static final TimeValue MOMENT = TimeValue.milliseconds(400);

    private Kernels() {}

    /** Prints the table. */
    public static void main(String[] rules) throws RunnerException {
        List<String> asked = rules.length == 0 ? Tried.rules() : Arrays.asList(rules);
        double reading = time(of(MemoryBenchmark.class).build())
                .iterator()
                .next()
                .getPrimaryResult()
                .getScore();
        System.out.printf(
                Locale.ROOT,
                "Reading the %d bytes of a case once takes %.1f ns here (%.1f GB/s, one core).%n%n",
                BYTES_IN_A_CASE,
                reading,
                BYTES_IN_A_CASE / reading);
        System.out.println("| rule | ns a case | ns a score | cases/s, one core | times reading | B a case |"
                + " ns a case with its findings | B a case with its findings |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        for (String rule : asked) {
            row(rule, reading);
        }
    }

    private static void row(String rule, double reading) throws RunnerException {
        List<RunResult> both =
                List.copyOf(time(of(RuleBenchmark.class).param("rule", rule).build()));
        RunResult quiet = named(both, "quiet");
        RunResult usual = named(both, "usual");
        System.out.printf(
                Locale.ROOT, "| %s | %s | %,.0f | %,.0f |%n", rule, silent(quiet, reading), nanos(usual), bytes(usual));
    }

    private static String silent(RunResult quiet, double reading) {
        double ns = nanos(quiet);
        // A rule that has something to say about every case has no quiet one.
        return ns < 1
                ? "— | — | — | — | —"
                : String.format(
                        Locale.ROOT,
                        "%,.0f | %.1f | %,.0f | %,.1f | %.2f",
                        ns,
                        ns / SCORES_IN_A_CASE,
                        1e9 / ns,
                        ns / reading,
                        bytes(quiet));
    }

    private static ChainedOptionsBuilder of(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(MOMENT)
                .measurementIterations(3)
                .measurementTime(MOMENT)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private static Collection<RunResult> time(org.openjdk.jmh.runner.options.Options options) throws RunnerException {
        return new Runner(options).run();
    }

    private static RunResult named(List<RunResult> both, String cases) {
        return both.stream()
                .filter(each -> each.getParams().getParam("cases").equals(cases))
                .findFirst()
                .orElseThrow();
    }

    private static double nanos(RunResult result) {
        return second(result, ProcessorTime.NAME);
    }

    private static double bytes(RunResult result) {
        return second(result, "gc.alloc.rate.norm");
    }

    private static double second(RunResult result, String name) {
        Result<?> measured = result.getSecondaryResults().get(name);
        return measured == null ? Double.NaN : measured.getScore();
    }
}
