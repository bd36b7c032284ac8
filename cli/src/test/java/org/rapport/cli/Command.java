package org.rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the real command in a JVM of its own, as a person would. */
final class Command {
    /** What a run left behind. */
    record Outcome(int exit, String out, String err) {}

    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> flags = new ArrayList<>();

    Command(Path folder) {
        this.folder = folder;
    }

    /** With a variable of the environment. */
    Command with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** With a flag of the JVM, as the launcher gives some. */
    Command with(String flag) {
        flags.add(flag);
        return this;
    }

    /** Puts a file into the folder the command runs in. */
    Command given(String name, String text) throws IOException {
        return given(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Command given(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return this;
    }

    String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("std"))
                    .sorted()
                    .toList();
        }
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return runWith("", arguments);
    }

    Outcome runWith(String standardInput, String... arguments) throws IOException, InterruptedException {
        List<String> words = words(flags);
        words.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve("stdin"), standardInput);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(settings);
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + words);
        }
        return new Outcome(process.exitValue(), file("stdout"), file("stderr"));
    }

    /** The words that start the program. */
    static List<String> words(List<String> flags) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED"));
        words.addAll(flags);
        words.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.rapport.cli.Rapport"));
        return words;
    }
}
