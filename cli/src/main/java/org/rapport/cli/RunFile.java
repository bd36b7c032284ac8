package org.rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.cli.write.Json;

/** The record of a run: what it was made from and what came of it, so that it can be done again. */
public final class RunFile {
    private static final String ENDING = ".run.json";

    private final byte[] text;

    RunFile(Map<String, Object> run) {
        this.text = (Json.text(run) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @param arguments the command as it was given */
    static Map<String, Object> begun(List<String> arguments, Optional<Long> seed) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("rapport", Version.TEXT);
        run.put("command", arguments.isEmpty() ? "" : arguments.getFirst());
        run.put("arguments", arguments);
        run.put("seed", seed);
        return run;
    }

    /** Names and values in the order they are given, so that the same run writes the same bytes. */
    public static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return fields;
    }

    /** Beside the results; a record of another run that has the name already is kept under a number. */
    void beside(Path out) throws IOException {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        Path file = out.resolveSibling(stem + ENDING);
        if (Files.isRegularFile(file)) {
            if (Arrays.equals(Files.readAllBytes(file), text)) {
                return;
            }
            Files.move(file, free(file, stem));
        }
        to(file);
    }

    private static Path free(Path file, String stem) {
        int number = 1;
        Path kept = file;
        while (Files.exists(kept)) {
            kept = file.resolveSibling(stem + ".run." + number++ + ".json");
        }
        return kept;
    }

    void to(Path file) throws IOException {
        try (Target target = Target.of(Optional.of(file))) {
            target.out().write(text);
            target.keep();
        }
    }
}
