package org.rapport.cli.validate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapport.cli.Exit;
import org.rapport.cli.InputOptions;
import org.rapport.cli.Progress;
import org.rapport.cli.Talk;
import org.rapport.cli.read.Account;
import org.rapport.cli.read.Accounts;
import org.rapport.cli.read.Batch;
import org.rapport.cli.read.Batches;
import org.rapport.cli.read.Case;
import org.rapport.cli.read.InOrder;
import org.rapport.cli.read.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything, examines nothing, and lists what is wrong. */
@Command(
        name = "validate",
        description = "Says what is wrong with a file of scores, one line each: file:line:column: what; what to do.",
        customSynopsis = {
            "rapport validate scores.csv --min 12 --max 60",
            "       rapport validate wide.csv --wide 's(\\d+)' --missing NA",
            "       rapport validate IN [OPTION…]"
        },
        mixinStandardHelpOptions = true,
        versionProvider = org.rapport.cli.Version.class,
        sortOptions = false,
        footer = {"", "Exit codes: 0 nothing is wrong, 2 the command is not understood, 3 something is."})
public final class Validate implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--max-errors",
            paramLabel = "N",
            description = "List so many at most, and count the rest (default ${DEFAULT-VALUE}).")
    private int most = 100;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Talk talk = new Talk(System.err, quiet);
        try (Batches batches = input.open();
                Progress progress = new Progress(talk)) {
            Accounts accounts = new Accounts(input.name(), batches.linesBefore(), true);
            batches.opening().ifPresent(accounts::add);
            int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
            new InOrder<Account>(workers, Validate::reader).run(batches, account -> {
                accounts.add(account);
                progress.at(accounts.cases(), accounts.scores());
            });
            return report(accounts, talk);
        }
    }

    private static Function<Batch, Account> reader() {
        Case hand = new Case();
        return batch -> Account.of(batch, hand, true, one -> {});
    }

    private int report(Accounts accounts, Talk talk) {
        PrintWriter out =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)), false);
        accounts.troubles().stream()
                .limit(Math.max(0, most))
                .map((Trouble trouble) -> trouble.in(accounts.file()))
                .forEach(out::println);
        out.flush();
        long problems = accounts.troublesCounted();
        talk.say(accounts.cases() + " sound cases, " + accounts.scores() + " scores, "
                + accounts.casesLeftOut() + " cases with something wrong, " + problems + " problems"
                + (problems > most ? " (the first " + most + " are listed)" : ""));
        return problems == 0 ? Exit.OK : Exit.BAD_INPUT;
    }
}
