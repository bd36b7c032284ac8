package org.rapport.cli;

import java.io.IOException;
import java.util.Locale;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.cli.detect.Detect;
import org.rapport.cli.read.BadInput;
import org.rapport.cli.score.Score;
import org.rapport.cli.study.Calibrate;
import org.rapport.cli.study.Compare;
import org.rapport.cli.study.Evaluate;
import org.rapport.cli.study.Simulate;
import org.rapport.cli.validate.Validate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The noticing half of Rapport's command line; a further command is one more class in the list. */
@Command(
        name = "rapport",
        description = "Notices ruptures, repairs and sudden changes in session-by-session scores.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
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
        System.exit(line().execute(arguments));
    }

    /** The commands, ready to run. */
    public static CommandLine line() {
        boolean plain = System.getenv("NO_COLOR") != null || !Boolean.getBoolean("rapport.color");
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

    /** What a failed command says and exits with. */
    private static final class Ending implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
            return switch (e) {
                case BadInput bad -> said(String.valueOf(bad.getMessage()), Exit.BAD_INPUT);
                case NotUsable notUsable -> said(String.valueOf(notUsable.getMessage()), Exit.USAGE);
                case IOException io when isBrokenPipe(io) -> Exit.OK;
                case IOException io -> said(io.toString(), Exit.INTERNAL);
                case Exception other -> throw other;
            };
        }

        private static int said(String message, int code) {
            System.err.println("rapport: " + message);
            return code;
        }

        /** Whoever read our output has seen enough; that is no fault. */
        private static boolean isBrokenPipe(IOException e) {
            return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
        }
    }
}
