package org.rapport.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The manual page, made from the same declarations as the help. */
@Command(
        name = "man",
        description = "Prints the manual page of a command.",
        customSynopsis = {"rapport man detect | man -l -", "       rapport man [COMMAND]"},
        mixinStandardHelpOptions = true)
public final class Man implements Runnable {
    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command; none for the whole program.")
    private Optional<String> about = Optional.empty();

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final StringBuilder page = new StringBuilder();

    @Override
    public void run() {
        CommandSpec root = command.root();
        CommandSpec spec = about.map(
                        name -> Optional.ofNullable(root.subcommands().get(name))
                                .orElseThrow(() -> new CommandLine.ParameterException(
                                        command.commandLine(), "there is no command '" + name + "'"))
                                .getCommandSpec())
                .orElse(root);
        write(spec);
        command.commandLine().getOut().print(page);
        command.commandLine().getOut().flush();
    }

    private void write(CommandSpec spec) {
        String name = spec.qualifiedName("-");
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Rapport " + Version.TEXT + "\"");
        line(".SH NAME");
        line(name + " \\- " + text(String.join(" ", spec.usageMessage().description())));
        line(".SH SYNOPSIS");
        line(".nf");
        for (String synopsis : synopsis(spec)) {
            line(text(synopsis.strip()));
        }
        line(".fi");
        line(".SH OPTIONS");
        spec.positionalParameters().forEach(this::positional);
        spec.options().forEach(this::option);
        if (!spec.subcommands().isEmpty()) {
            line(".SH COMMANDS");
            spec.subcommands().forEach((sub, line) -> {
                line(".TP\n.B " + text(sub));
                line(text(String.join(" ", line.getCommandSpec().usageMessage().description())));
            });
        }
        if (spec.usageMessage().footer().length > 0) {
            line(".SH EXIT STATUS AND NOTES");
            line(text(String.join("\n", spec.usageMessage().footer()).strip()));
        }
    }

    private static String[] synopsis(CommandSpec spec) {
        String[] own = spec.usageMessage().customSynopsis();
        return own.length > 0 ? own : new String[] {spec.qualifiedName() + " COMMAND [OPTION…]"};
    }

    private void positional(PositionalParamSpec parameter) {
        line(".TP\n.I " + text(parameter.paramLabel()));
        described(parameter);
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : "=\\fI" + text(option.paramLabel()) + "\\fR";
        line(".TP\n\\fB" + text(String.join(", ", option.names())) + "\\fR" + value);
        described(option);
    }

    private void described(ArgSpec argument) {
        String value = String.valueOf(argument.initialValue());
        line(text(String.join(" ", argument.description()).replace("${DEFAULT-VALUE}", value)));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Nothing in a text is a command of the formatter. */
    private static String text(String plain) {
        String safe = plain.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
