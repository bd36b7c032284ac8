package org.rapport.cli.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.evaluation.Judged;
import org.rapport.alliance.instrument.Direction;
import org.rapport.cli.read.BadInput;
import org.rapport.cli.read.Source;
import org.rapport.cli.read.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Findings as `rapport detect` writes them, a JSON object on each line, held against the truth. */
final class FindingsFile {
    private static final String REMEDY = "give what `rapport detect --format jsonl` wrote";
    /** Refuses what stands behind the object on its line, as Jackson does since 3.0. */
    private static final ObjectReader JSON = JsonMapper.shared().reader();

    private final String path;
    private final Direction direction;
    private final Map<String, TruthFile.Line> truth;
    private final Map<String, Map<String, List<Integer>>> alarms = new TreeMap<>();
    private String digest = "";

    FindingsFile(String path, Direction direction, Map<String, TruthFile.Line> truth) {
        this.path = path;
        this.direction = direction;
        this.truth = truth;
    }

    /** Every case, by rule; a rule that said nothing about a case raised no alarm in it. */
    Map<String, List<Judged>> judged() throws IOException {
        Source source = Source.open(path, System.in);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(source.plain(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (long number = 1; line != null; number++) {
                if (!line.isBlank()) {
                    take(number, line);
                }
                line = reader.readLine();
            }
            digest = source.digest();
        }
        Map<String, List<Judged>> judged = new TreeMap<>();
        alarms.forEach((rule, byCase) -> judged.put(rule, over(byCase)));
        return judged;
    }

    /** SHA-256 of the file, once it was read. */
    String digest() {
        return digest;
    }

    private void take(long number, String line) {
        try {
            Alarmed finding = Alarmed.read(JSON.readTree(line));
            if (!truth.containsKey(finding.id())) {
                throw new IllegalArgumentException("the truth does not know the case '" + finding.id() + "'");
            }
            Map<String, List<Integer>> byCase = alarms.computeIfAbsent(finding.criterion(), rule -> new HashMap<>());
            if (finding.isAlarm(direction)) {
                byCase.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding.session());
            }
        } catch (JacksonException odd) {
            int column = Math.max(1, odd.getLocation().getColumnNr());
            throw new BadInput(path, new Trouble(number, column, "this is not JSON from here on", REMEDY));
        } catch (IllegalArgumentException odd) {
            throw new BadInput(path, new Trouble(number, 1, String.valueOf(odd.getMessage()), REMEDY));
        }
    }

    private List<Judged> over(Map<String, List<Integer>> byCase) {
        List<Judged> judged = new ArrayList<>(truth.size());
        truth.forEach((id, line) ->
                judged.add(new Judged(line.truth(), line.fromCeiling(), byCase.getOrDefault(id, List.of()))));
        return judged;
    }
}
