package org.rapport.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Completion of commands and options by the shell. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash, zsh or fish.",
        customSynopsis = {
            "source <(rapport completion)                in bash and zsh",
            "       rapport completion fish | source            in fish"
        },
        mixinStandardHelpOptions = true,
        footer = {"", Exit.CODES})
public final class Completion implements Runnable {
    @Parameters(paramLabel = "SHELL", arity = "0..1", description = "bash (default), zsh or fish.")
    private String shell = "bash";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        CommandLine root = command.root().commandLine();
        root.getOut()
                .print(
                        switch (shell) {
                            // One script for both: where it runs in zsh it loads what makes zsh understand bash's.
                            case "bash", "zsh" -> AutoComplete.bash(root.getCommandName(), root);
                            case "fish" -> Fish.script(root);
                            default ->
                                throw new ParameterException(
                                        command.commandLine(),
                                        "there is a script for bash, zsh and fish, not for '" + shell + "'");
                        });
        root.getOut().flush();
    }
}
