package org.rapport.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What no rule can beat: reading the scores once. An operation is 20 cells of 8 bytes, one case, out of 256 MB that fit
 * no cache; whole numbers, because their sum may be taken in any order and so in wide steps.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MemoryBenchmark {
    private static final int CASES = 1_600_000;
    private static final int CELLS = 20;

    private long[] cells = {};

    /** Takes the memory. */
    @Setup
    public void fill() {
        cells = new long[CASES * CELLS];
        java.util.Arrays.setAll(cells, i -> i);
    }

    /** Reads every cell once. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public long read() {
        long sum = 0;
        for (long cell : cells) {
            sum += cell;
        }
        return sum;
    }
}
