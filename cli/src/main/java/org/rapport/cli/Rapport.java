package org.rapport.cli;

import org.rapport.cli.detect.Detect;
import org.rapport.cli.score.Score;
import org.rapport.cli.study.Calibrate;
import org.rapport.cli.study.Compare;
import org.rapport.cli.study.Evaluate;
import org.rapport.cli.study.Simulate;
import org.rapport.cli.validate.Validate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The noticing half of Rapport's command line; a further command is one more class in the list. */
@Command(
        name = "rapport",
        description = "Notices ruptures, repairs and sudden changes in session-by-session scores.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", Exit.CODES},
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Detect.class,
            Validate.class,
            Score.class,
            Simulate.class,
            Calibrate.class,
            Evaluate.class,
            Compare.class,
            Completion.class,
            Man.class,
            Version.class
        })
public final class Rapport {
    private Rapport() {}

    public static void main(String[] arguments) {
        System.exit(code(arguments));
    }

    @SuppressWarnings("CatchingUnchecked")
    private static int code(String... arguments) {
        try {
            return line().execute(arguments);
        } catch (NoClassDefFoundError torn) {
            System.err.println("rapport: parts of Rapport are missing; build it again: ./mvnw -DskipTests package");
            return Exit.INTERNAL;
        } catch (Throwable broken) {
            // Errors, which picocli lets through.
            return Ending.of(broken);
        }
    }

    /** The commands, ready to run. */
    public static CommandLine line() {
        boolean plain =
                !Boolean.getBoolean("rapport.color") || isSet("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
        return new CommandLine(new Rapport())
                .setColorScheme(CommandLine.Help.defaultColorScheme(plain ? Ansi.OFF : Ansi.ON))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println("rapport: " + wrong.getMessage());
                    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
                    return Exit.USAGE;
                })
                .setExecutionExceptionHandler(new Ending());
    }

    /** As no-color.org has it: there, and not empty. */
    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isEmpty();
    }
}
