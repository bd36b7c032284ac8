package org.rapport.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.expectation.CohortFit;
import org.rapport.alliance.expectation.RulerFound;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.Talk;
import org.rapport.cli.Words;
import org.rapport.cli.write.Json;

/** What is usual in the cases at hand, or was in an earlier reading of them. */
final class Usual {
    private final Scale scale;
    private final Talk talk;
    private final Optional<Path> file;
    private final Optional<Background> recorded;

    Usual(Scale scale, Optional<Path> file, Talk talk) throws IOException {
        this.scale = scale;
        this.talk = talk;
        this.file = file;
        this.recorded = file.isPresent() ? new CohortFile(file.get()).read() : Optional.empty();
    }

    /** The scale, where an earlier reading wrote it down. */
    Optional<Ruler> known() {
        return recorded.map(Background::ruler);
    }

    Background of(List<Rules.Rule> rules, List<Course> cases) throws IOException {
        if (recorded.isPresent()) {
            return again(recorded.get());
        }
        scale.assumed().forEach(talk::say);
        RulerFound found = scale.ruler(cases);
        if (found.bestEndAssumed()) {
            talk.say("scores pile up at " + Json.text(found.ruler().best())
                    + ": taken to be the best score there is; --min or --max says otherwise");
        }
        if (file.isPresent()) {
            return first(found, cases);
        }
        return rules.stream().map(Rules.Rule::criterion).anyMatch(Criterion::needsCohort)
                ? new Background(found.ruler(), CohortFit.of(cases, found.ruler()))
                : Background.of(found.ruler());
    }

    private Background again(Background known) {
        Path path = file.orElseThrow();
        scale.refuseOther(known.ruler(), path);
        known.cohort()
                .ifPresent(cohort -> talk.say(
                        "what is usual comes from " + path + ", found in " + Words.count(cohort.cases(), "case")));
        return known;
    }

    private Background first(RulerFound found, List<Course> cases) throws IOException {
        Path path = file.orElseThrow();
        Optional<Cohort> cohort = CohortFit.of(cases, found.ruler());
        Background background = new Background(found.ruler(), cohort);
        if (cohort.isPresent()) {
            new CohortFile(path).write(background, cohort.get());
            talk.say("wrote what is usual to " + path + ", found in "
                    + Words.count(cohort.get().cases(), "case"));
        } else {
            talk.warn("there are too few scores to say what is usual; " + path + " was not written");
        }
        return background;
    }
}
