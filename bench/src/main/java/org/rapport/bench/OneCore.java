package org.rapport.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.series.Course;

/**
 * One rule over a whole file that is already in memory, on one thread: {@code FILE RULE ROUNDS}. Prints cases a second of
 * processor time, the median of the rounds, and how many findings were flagged, as yardstick.py does. Filling the course
 * of each case and making each finding with its sentence are part of what is measured.
 */
public final class OneCore {
    private OneCore() {}

    /** Measures and prints. */
    public static void main(String[] words) throws IOException {
        Examination rule = Tried.rule(words[1]).on(Drawn.background(Tried.direction(words[1])));
        double[][] cases = read(Path.of(words[0]));
        double[] seconds = new double[Integer.parseInt(words[2])];
        long flagged = 0;
        for (int round = 0; round < seconds.length; round++) {
            long before = spent();
            flagged = over(cases, rule);
            seconds[round] = (spent() - before) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "%.0f cases/s, %d found%n", cases.length / seconds[seconds.length / 2], flagged);
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long over(double[][] cases, Examination rule) {
        Course course = new Course();
        Tried.Counted found = new Tried.Counted();
        for (double[] scores : cases) {
            course.clear();
            for (double score : scores) {
                course.add(score);
            }
            rule.over(course, found);
        }
        return found.flagged();
    }

    private static double[][] read(Path path) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            return lines.lines().skip(1).map(OneCore::scores).toArray(double[][]::new);
        }
    }

    private static double[] scores(String line) {
        return Arrays.stream(line.split(",", -1))
                .skip(1)
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }
}
