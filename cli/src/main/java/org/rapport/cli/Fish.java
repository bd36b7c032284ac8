package org.rapport.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell, made from the same declarations as the help. */
final class Fish {
    private static final String NO_COMMAND = "__fish_use_subcommand";

    private final String program;
    private final StringBuilder script = new StringBuilder();

    private Fish(String program) {
        this.program = program;
    }

    static String script(CommandLine root) {
        Fish fish = new Fish(root.getCommandName());
        for (Map.Entry<String, CommandLine> one : root.getSubcommands().entrySet()) {
            String[] about = one.getValue().getCommandSpec().usageMessage().description();
            fish.line(NO_COMMAND, " -f -a " + one.getKey() + described(about));
        }
        fish.options(NO_COMMAND, root);
        root.getSubcommands().forEach((name, command) -> fish.options("__fish_seen_subcommand_from " + name, command));
        return fish.script.toString();
    }

    private void options(String when, CommandLine command) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            StringBuilder words = new StringBuilder();
            for (String name : List.of(option.names())) {
                words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            line(when, words + (option.arity().max() > 0 ? " -r" : "") + described(option.description()));
        }
    }

    private void line(String when, String words) {
        script.append("complete -c ")
                .append(program)
                .append(" -n '")
                .append(when)
                .append('\'')
                .append(words)
                .append('\n');
    }

    private static String described(String[] description) {
        String first = description.length == 0 ? "" : description[0];
        String text = first.replaceAll(" \\(default \\$\\{DEFAULT-VALUE}\\)", "");
        return " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
