package org.rapport.cli.detect;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Account;
import org.rapport.cli.read.Batch;
import org.rapport.cli.read.Case;
import org.rapport.cli.read.Strictness;
import org.rapport.cli.write.Output;
import org.rapport.cli.write.Page;

/** Runs the rules over one batch after the other; each thread has one of its own. */
final class Examining implements Function<Batch, Examining.Found> {
    /** What came of a batch. */
    record Found(Account account, Page page, Tally tally) {}

    private final Output output;
    private final Strictness strictness;
    private final Examination[] rules;
    private final Case hand = new Case();

    Examining(List<Criterion> rules, Background background, Output output, Strictness strictness) {
        this.rules = rules.stream().map(rule -> rule.on(background)).toArray(Examination[]::new);
        this.output = output;
        this.strictness = strictness;
    }

    @Override
    public Found apply(Batch batch) {
        Page page = output.page();
        Tally tally = new Tally();
        Consumer<Finding> found = finding -> {
            tally.count(finding.status());
            page.add(hand, finding);
        };
        Account account = Account.of(batch, hand, strictness, one -> {
            for (Examination rule : rules) {
                rule.over(one.course(), found);
            }
            page.endCase(one);
        });
        return new Found(account, page, tally);
    }
}
