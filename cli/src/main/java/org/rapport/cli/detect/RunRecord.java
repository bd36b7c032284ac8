package org.rapport.cli.detect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.InputOptions;
import org.rapport.cli.Version;
import org.rapport.cli.read.Accounts;
import org.rapport.cli.read.Form;
import org.rapport.cli.read.Trouble;
import org.rapport.cli.write.Json;

/** What a run was made from and what came of it, so that it can be done again: {@code run.json}. */
record RunRecord(
        InputOptions input,
        List<Criterion> rules,
        Background background,
        Accounts accounts,
        Tally tally,
        String digest) {

    void write(Run.Wanted wanted) throws IOException {
        Optional<Path> beside = wanted.out().map(path -> path.resolveSibling("run.json"));
        for (Path path : List.of(beside, wanted.besides().report()).stream()
                .flatMap(Optional::stream)
                .toList()) {
            Files.writeString(path, Json.text(everything(wanted)) + "\n", StandardCharsets.UTF_8);
        }
    }

    private Map<String, Object> everything(Run.Wanted wanted) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rapport", Version.TEXT);
        all.put("command", "detect");
        // Nothing here is drawn at random; the field says so instead of being left out.
        all.put("seed", Optional.empty());
        all.put("input", source());
        all.put("config", config(wanted));
        all.put("cohort", background.cohort().map(RunRecord::cohort));
        all.put("counts", counts());
        all.put("left_out", accounts.troubles().stream().map(RunRecord::trouble).toList());
        return all;
    }

    private Map<String, Object> source() {
        Form form = input.form();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", input.name());
        all.put("sha256", digest);
        all.put("wide", form.wide().map(Object::toString));
        all.put("delimiter", String.valueOf(form.delimiter()));
        all.put("measure", form.measure());
        all.put("missing", form.missing());
        return all;
    }

    private Map<String, Object> config(Run.Wanted wanted) {
        Ruler ruler = background.ruler();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("criteria", rules.stream().map(RunRecord::rule).toList());
        all.put("higher_is", ruler.sign() > 0 ? "better" : "worse");
        all.put("min", ruler.min());
        all.put("max", ruler.max());
        all.put("unit", ruler.unit());
        all.put("format", wanted.format().name().toLowerCase(Locale.ROOT));
        all.put("keep_going", wanted.keepGoing());
        return all;
    }

    private static Map<String, Object> rule(Criterion rule) {
        Statement statement = rule.statement();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("criterion", statement.key().name());
        all.put("version", statement.key().version());
        all.put("parameters", statement.parameters());
        return all;
    }

    private static Map<String, Object> cohort(Cohort cohort) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cases", cohort.cases());
        all.put("mean", cohort.mean());
        all.put("sd_between", cohort.sdBetween());
        all.put("sd_within", cohort.sdWithin());
        all.put("autocorrelation", cohort.autocorrelation());
        all.put("per_log_session", cohort.perLogSession());
        all.put("per_session", cohort.perSession());
        all.put("wander", cohort.wander());
        all.put("sameness", cohort.sameness());
        all.put("steadiness", cohort.steadiness());
        all.put("odd", cohort.odd());
        all.put("sd_of_differences", cohort.sdOfDifferences());
        all.put("source", cohort.source());
        return all;
    }

    private Map<String, Object> counts() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cases", accounts.cases());
        all.put("sessions", accounts.sessions());
        all.put("scores", accounts.scores());
        for (FindingStatus status : FindingStatus.values()) {
            // What was tested and found clear is not written, so it is not counted either.
            if (status == FindingStatus.CLEAR) {
                continue;
            }
            all.put(status.name().toLowerCase(Locale.ROOT), tally.of(status));
        }
        all.put("cases_left_out", accounts.casesLeftOut());
        all.put("problems", accounts.troublesCounted());
        return all;
    }

    private static Map<String, Object> trouble(Trouble trouble) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("line", trouble.line());
        all.put("column", trouble.column());
        all.put("what", trouble.what());
        all.put("remedy", trouble.remedy());
        return all;
    }
}
