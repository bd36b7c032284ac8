package org.rapport.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.cli.InputOptions;
import org.rapport.cli.OutOptions;
import org.rapport.cli.Progress;
import org.rapport.cli.Talk;
import org.rapport.cli.Target;
import org.rapport.cli.Words;
import org.rapport.cli.read.Accounts;
import org.rapport.cli.read.Batch;
import org.rapport.cli.read.Batches;
import org.rapport.cli.read.Fingerprints;
import org.rapport.cli.read.Given;
import org.rapport.cli.read.InOrder;
import org.rapport.cli.read.Reading;
import org.rapport.cli.read.Sample;
import org.rapport.cli.read.Strictness;
import org.rapport.cli.write.Both;
import org.rapport.cli.write.Format;
import org.rapport.cli.write.Formulas;
import org.rapport.cli.write.Output;
import org.rapport.cli.write.Plots;
import org.rapport.cli.write.PsychDs;

/** One run of the rules over an input. */
final class Run {
    /** So many cases are enough to see what is usual. */
    private static final int CASES_FOR_THE_COHORT = 4_000;

    private final InputOptions input;
    private final List<Rules.Rule> rules;
    private final Scale scale;
    private final Wanted wanted;
    private final Talk talk;
    private final Tally tally = new Tally();

    /** What is to come of it. */
    record Wanted(Format format, Formulas formulas, OutOptions out, Besides besides, boolean keepGoing) {}

    /** What is to come of it besides. */
    record Besides(Optional<Path> cohort, Optional<Path> plots, Optional<Path> psychDs) {}

    Run(InputOptions input, List<Rules.Rule> rules, Scale scale, Wanted wanted, Talk talk) {
        this.input = input;
        this.rules = rules;
        this.scale = scale;
        this.wanted = wanted;
        this.talk = talk;
    }

    void go() throws IOException {
        Usual usual = new Usual(scale, wanted.besides().cohort(), talk);
        try (Given given = input.given(wanted.keepGoing());
                Target target = Target.of(wanted.out().out())) {
            Strictness strictness =
                    wanted.keepGoing() ? Strictness.leaveOut(scattered(given, usual)) : Strictness.stop();
            RunRecord record = over(given, strictness, usual, target);
            wanted.out().record(record.of(wanted));
        }
    }

    /** Which cases have lines in several places shows only when all is read, and then their first lines are gone by. */
    private Fingerprints scattered(Given given, Usual usual) throws IOException {
        try (Batches batches = input.open(given, usual.known());
                Progress progress = new Progress(talk)) {
            return new Reading(input.name(), Strictness.leaveOut(new Fingerprints()), progress::at)
                    .of(batches)
                    .scattered();
        }
    }

    private RunRecord over(Given given, Strictness strictness, Usual usual, Target target) throws IOException {
        try (Batches batches = input.open(given, usual.known())) {
            if (!batches.ignored().isEmpty()) {
                talk.say("not read: the columns " + Words.few(batches.ignored()));
            }
            Accounts accounts = new Accounts(input.name(), batches.linesBefore(), wanted.keepGoing());
            batches.opening().ifPresent(accounts::add);
            Sample sample =
                    new Sample(batches, usual.known().isPresent() ? 0 : CASES_FOR_THE_COHORT, strictness.scattered());
            Background background = usual.of(rules, sample.courses());
            Optional<Plots> plots = plots();
            Output output = output(target, plots);
            examine(sample, () -> new Examining(criteria(), background, output, strictness), output, accounts);
            Words.leftOut(accounts).forEach(talk::warn);
            accounts.needCase();
            output.finish();
            target.keep();
            summary(accounts);
            plots.ifPresent(this::drawn);
            return new RunRecord(input, rules, background, accounts, tally, batches.digest());
        }
    }

    private List<Criterion> criteria() {
        return rules.stream().map(Rules.Rule::criterion).toList();
    }

    private Optional<Plots> plots() throws IOException {
        Optional<Path> folder = wanted.besides().plots();
        return folder.isPresent() ? Optional.of(new Plots(folder.get())) : Optional.empty();
    }

    private Output output(Target target, Optional<Plots> plots) throws IOException {
        Output output = wanted.format().to(target.out(), wanted.formulas());
        if (wanted.besides().psychDs().isPresent()) {
            Path folder = wanted.besides().psychDs().get();
            output = new Both(output, new PsychDs(folder, "Findings in " + input.name(), wanted.formulas()));
        }
        return plots.isPresent() ? new Both(output, plots.get()) : output;
    }

    private void drawn(Plots plots) {
        talk.say("drew " + Words.count(plots.drawn(), "case")
                + (plots.notDrawn() > 0
                        ? "; " + plots.notDrawn() + " more have findings and were not drawn (at most " + Plots.MOST
                                + ")"
                        : ""));
    }

    private void examine(
            Sample sample, Supplier<Function<Batch, Examining.Found>> hands, Output output, Accounts accounts)
            throws IOException {
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (Progress progress = new Progress(talk)) {
            new InOrder<>(workers, hands).run(sample, found -> {
                accounts.add(found.account());
                tally.add(found.tally());
                output.write(found.page());
                progress.at(accounts);
            });
        }
    }

    private void summary(Accounts accounts) {
        talk.say(Words.count(accounts.cases(), "case") + ", " + Words.count(accounts.scores(), "score") + ": "
                + tally.of(FindingStatus.FLAGGED) + " flagged, "
                + tally.of(FindingStatus.NOT_ENOUGH) + " with too little to test, "
                + tally.of(FindingStatus.UNTESTABLE_CEILING) + " flat at the best score");
        if (accounts.forgetful()) {
            talk.warn("there are more cases than are remembered; one that comes back late was not noticed");
        }
    }
}
