package org.rapport.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Completion of commands and options by the shell. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh.",
        customSynopsis = "source <(rapport completion)",
        mixinStandardHelpOptions = true)
public final class Completion implements Runnable {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        CommandLine root = command.root().commandLine();
        root.getOut().print(AutoComplete.bash(root.getCommandName(), root));
        root.getOut().flush();
    }
}
