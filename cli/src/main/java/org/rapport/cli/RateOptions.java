package org.rapport.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How often all rules together may be wrong. */
public final class RateOptions {
    @Option(
            names = "--alpha",
            paramLabel = "RATE",
            description = "False alarms per case in which nothing is wrong, of all rules together (default"
                    + " ${DEFAULT-VALUE}).")
    private double alpha = 0.10;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** False-alarm rate per case, above 0 and below 0.5. */
    public double alpha() {
        if (!(alpha > 0 && alpha < 0.5)) {
            throw new ParameterException(command.commandLine(), "--alpha is a rate between 0 and 0.5");
        }
        return alpha;
    }
}
