package org.rapport.cli.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.cli.InputOptions;
import org.rapport.cli.read.Accounts;
import org.rapport.cli.read.Form;
import org.rapport.cli.read.Trouble;

/** What a run was made from and what came of it, so that it can be done again. */
record RunRecord(
        InputOptions input,
        List<Rules.Rule> rules,
        Background background,
        Accounts accounts,
        Tally tally,
        String digest) {

    Map<String, Object> of(Run.Wanted wanted) {
        Map<String, Object> all = wanted.out().begun(Optional.empty());
        all.put("input", source());
        all.put("config", config(wanted));
        all.put("cohort", background.cohort().map(CohortFile::fields));
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
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("criteria", rules.stream().map(RunRecord::rule).toList());
        all.putAll(CohortFile.scale(background.ruler()));
        all.put("format", wanted.format().name().toLowerCase(Locale.ROOT));
        all.put("keep_going", wanted.keepGoing());
        return all;
    }

    private static Map<String, Object> rule(Rules.Rule rule) {
        CriterionKey key = rule.criterion().statement().key();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("criterion", key.name());
        all.put("version", key.version());
        all.put("option", rule.written());
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
