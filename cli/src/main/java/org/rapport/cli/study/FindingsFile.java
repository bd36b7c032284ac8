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

/** Findings as `rapport detect` writes them, a JSON object on each line, held against the truth. */
final class FindingsFile {
    private final String path;
    private final Direction direction;
    private final Map<String, TruthFile.Line> truth;
    private final Map<String, Map<String, List<Integer>>> alarms = new TreeMap<>();

    FindingsFile(String path, Direction direction, Map<String, TruthFile.Line> truth) {
        this.path = path;
        this.direction = direction;
        this.truth = truth;
    }

    /** Every case, by rule; a rule that said nothing about a case raised no alarm in it. */
    Map<String, List<Judged>> judged() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Source.open(path, System.in).plain(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (long number = 1; line != null; number++) {
                if (!line.isBlank()) {
                    take(number, line);
                }
                line = reader.readLine();
            }
        }
        Map<String, List<Judged>> judged = new TreeMap<>();
        alarms.forEach((rule, byCase) -> judged.put(rule, over(byCase)));
        return judged;
    }

    private void take(long number, String line) {
        try {
            Alarmed finding = Alarmed.read(JsonLine.read(line));
            if (!truth.containsKey(finding.id())) {
                throw new IllegalArgumentException("the truth does not know the case '" + finding.id() + "'");
            }
            Map<String, List<Integer>> byCase = alarms.computeIfAbsent(finding.criterion(), rule -> new HashMap<>());
            if (finding.isAlarm(direction)) {
                byCase.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding.session());
            }
        } catch (IllegalArgumentException odd) {
            String what = String.valueOf(odd.getMessage());
            throw new BadInput(path, new Trouble(number, 1, what, "give what `rapport detect --format jsonl` wrote"));
        }
    }

    private List<Judged> over(Map<String, List<Integer>> byCase) {
        List<Judged> judged = new ArrayList<>(truth.size());
        truth.forEach((id, line) ->
                judged.add(new Judged(line.truth(), line.fromCeiling(), byCase.getOrDefault(id, List.of()))));
        return judged;
    }
}
