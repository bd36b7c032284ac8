package org.rapport.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.rapport.Rapport;

/** The program as an operator runs it: a process of its own, with what it prints and how it ends. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts it with the options of the launcher, and none of the settings of whoever runs the tests.
     *
     * @param folder where what it prints is kept, each run beside the others
     * @param environment settings
     */
    static Program start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Rapport.class.getName()));
        Collections.addAll(line, arguments);
        Path out = Files.createTempFile(folder, "program", ".out");
        Path err = Files.createTempFile(folder, "program", ".err");
        var builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORT_") || name.endsWith("JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return new Program(builder.start(), out, err);
    }

    /** What it printed, by name, once it says that it is ready. */
    Map<String, String> factsOnceReady() throws IOException {
        await("ready", () -> printed().containsKey("ready") || !process.isAlive());
        var facts = printed();
        if (!facts.containsKey("ready")) {
            throw new IllegalStateException("ended before it was ready: " + complaints());
        }
        return facts;
    }

    /** What it has printed so far, by name. */
    Map<String, String> printed() {
        var facts = new LinkedHashMap<String, String>();
        for (String line : lines(out)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                facts.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return facts;
    }

    /** Sends the signal of this name: {@code INT} is what Ctrl-C sends. */
    Program signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        return this;
    }

    /** How it ended, once it has. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still runs after " + PATIENCE);
        }
        return process.exitValue();
    }

    /** The lines it wrote to standard error. */
    List<String> complaints() {
        return lines(err);
    }

    static void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not within " + PATIENCE + ": " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
