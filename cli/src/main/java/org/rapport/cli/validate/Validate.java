package org.rapport.cli.validate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapport.cli.Exit;
import org.rapport.cli.InputOptions;
import org.rapport.cli.Progress;
import org.rapport.cli.Talk;
import org.rapport.cli.Talking;
import org.rapport.cli.Words;
import org.rapport.cli.read.Accounts;
import org.rapport.cli.read.Batches;
import org.rapport.cli.read.Fingerprints;
import org.rapport.cli.read.Given;
import org.rapport.cli.read.Reading;
import org.rapport.cli.read.Strictness;
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
        footer = {
            "",
            "Exit codes: 0 nothing is wrong, 1 something broke, 2 the command is not understood, 3 something is."
        })
public final class Validate extends Talking {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--max-errors",
            paramLabel = "N",
            description = "List so many at most, and count the rest (default ${DEFAULT-VALUE}).")
    private int most = 100;

    @Override
    public Integer call() throws IOException {
        Talk talk = talk();
        try (Given given = input.given(true);
                Progress progress = new Progress(talk)) {
            Accounts accounts = read(given, progress, new Fingerprints());
            if (!accounts.scattered().isEmpty()) {
                accounts = read(given, progress, accounts.scattered());
            }
            return report(accounts, talk);
        }
    }

    private Accounts read(Given given, Progress progress, Fingerprints scattered) throws IOException {
        try (Batches batches = input.open(given)) {
            return new Reading(input.name(), Strictness.leaveOut(scattered), progress::at).of(batches);
        }
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
        if (problems == 0) {
            accounts.needCase();
        }
        talk.say(Words.count(accounts.cases(), "sound case") + ", " + Words.count(accounts.scores(), "score") + ", "
                + Words.count(accounts.casesLeftOut(), "case") + " with something wrong, "
                + Words.count(problems, "problem")
                + (problems > most ? " (the first " + most + " are listed)" : ""));
        return problems == 0 ? Exit.OK : Exit.BAD_INPUT;
    }
}
