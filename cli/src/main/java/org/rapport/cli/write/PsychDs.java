package org.rapport.cli.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as a Psych-DS dataset: the table, a description that machines read, and a codebook that people read. */
public final class PsychDs implements Output {
    private static final String TABLE = "source-rapport_desc-findings_data.csv";

    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("id", "The case, as the input calls it.");
        VARIABLES.put("criterion", "The rule that found it.");
        VARIABLES.put("version", "The version of that rule.");
        VARIABLES.put("session", "The session at which it could first be known.");
        VARIABLES.put("previous_session", "The session it is compared with; empty where there is none.");
        VARIABLES.put("kind", "rupture, repair, gain, loss, shift, ceiling or low.");
        VARIABLES.put(
                "magnitude",
                "Size in points of the scale, positive in the direction the kind names; empty where unmeasured.");
        VARIABLES.put("numbers", "The numbers it stands on, as a JSON object.");
        VARIABLES.put(
                "status", "FLAGGED, NOT_ENOUGH (too little to test) or UNTESTABLE_CEILING (flat at the best score).");
        VARIABLES.put(
                "false_alarm_per_case",
                "Chance that the rule fires at least once in a case in which nothing is wrong, 0 to 1; empty where not"
                        + " stated.");
        VARIABLES.put("explanation", "The finding in plain English.");
    }

    private final Path folder;
    private final String name;
    private final OutputStream file;
    private final Output table;

    /** @param name what the dataset is called */
    public PsychDs(Path folder, String name, Formulas formulas) throws IOException {
        this.folder = folder;
        this.name = name;
        Path data = Files.createDirectories(folder.resolve("data"));
        this.file = new BufferedOutputStream(Files.newOutputStream(data.resolve(TABLE)), 1 << 16);
        this.table = Format.CSV.to(file, formulas);
    }

    @Override
    public Page page() {
        return table.page();
    }

    @Override
    public void write(Page page) throws IOException {
        table.write(page);
    }

    @Override
    public void finish() throws IOException {
        table.finish();
        file.close();
        Files.writeString(
                folder.resolve("dataset_description.json"), Json.text(description()) + "\n", StandardCharsets.UTF_8);
        Files.writeString(
                Files.createDirectories(folder.resolve("documentation")).resolve("codebook.md"),
                codebook(),
                StandardCharsets.UTF_8);
    }

    private Map<String, Object> description() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org/");
        all.put("@type", "Dataset");
        all.put("name", name);
        all.put("description", "What Rapport's rules found in session-by-session scores, one finding a line.");
        all.put(
                "variableMeasured",
                VARIABLES.entrySet().stream().map(PsychDs::variable).toList());
        return all;
    }

    private static Map<String, Object> variable(Map.Entry<String, String> one) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@type", "PropertyValue");
        all.put("name", one.getKey());
        all.put("description", one.getValue());
        return all;
    }

    private static String codebook() {
        StringBuilder text =
                new StringBuilder("# Codebook of data/" + TABLE + "\n\n| variable | meaning |\n|---|---|\n");
        VARIABLES.forEach((variable, meaning) ->
                text.append("| ").append(variable).append(" | ").append(meaning).append(" |\n"));
        return text.toString();
    }

    /** The names of the columns, in order. */
    static List<String> variables() {
        return List.copyOf(VARIABLES.keySet());
    }
}
