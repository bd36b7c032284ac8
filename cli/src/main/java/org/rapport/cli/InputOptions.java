package org.rapport.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.read.Batches;
import org.rapport.cli.read.Form;
import org.rapport.cli.read.Given;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where scores come from and how they are laid out. */
public final class InputOptions {
    @Parameters(
            paramLabel = "IN",
            description = "Scores: CSV with the columns id,session,score (an empty score is a session without one), CSV"
                    + " with one case a line (--wide), or Parquet; gz and zstd are unpacked; - is standard input.")
    private String in = "";

    @Option(
            names = "--wide",
            paramLabel = "REGEX",
            description = "One case a line: columns whose whole name matches are scores, the first group is the session"
                    + " number. Example: --wide 's(\\d+)'.")
    private Optional<String> wide = Optional.empty();

    @Option(names = "--measure", paramLabel = "NAME", description = "Read the lines of this measure only.")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--min", paramLabel = "N", description = "Lowest score there is; lower ones are bad input.")
    private Optional<Double> min = Optional.empty();

    @Option(names = "--max", paramLabel = "N", description = "Highest score there is; higher ones are bad input.")
    private Optional<Double> max = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "WORD",
            description = "A word that stands for a session without a score, such as NA; may be given again.")
    private List<String> missing = new ArrayList<>();

    @Option(names = "--delimiter", paramLabel = "CHAR", description = "Between fields (default a comma; \\t is a tab).")
    private String delimiter = ",";

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** What it is called in messages. */
    public String name() {
        return in;
    }

    public Optional<Double> min() {
        return min;
    }

    public Optional<Double> max() {
        return max;
    }

    /** How to read it. */
    public Form form() {
        double low = min.orElse(Double.NEGATIVE_INFINITY);
        double high = max.orElse(Double.POSITIVE_INFINITY);
        if (!(low < high)) {
            throw wrong("--min lies below --max");
        }
        return new Form(wide.map(this::pattern), one(delimiter), measure, low, high, missing);
    }

    /** What is to be read, once or twice. */
    public Given given(boolean twice) throws IOException {
        return Given.of(in, System.in, twice);
    }

    /** Opens it, laid out as the options say. */
    public Batches open(Given given) throws IOException {
        return open(given, Optional.empty());
    }

    /** The same, with the ends of a scale that is known already where the options name none. */
    public Batches open(Given given, Optional<Ruler> known) throws IOException {
        Form form = known.map(ruler -> form().within(ruler.min(), ruler.max())).orElseGet(this::form);
        return Batches.of(given.open(), form, Batches.SIZE);
    }

    private char one(String text) {
        String plain = text.equals("\\t") || text.equals("tab") ? "\t" : text;
        if (plain.length() != 1 || plain.charAt(0) >= 0x80 || "\"\n\r".contains(plain)) {
            throw wrong("--delimiter is one character, such as ';' or '\\t'");
        }
        return plain.charAt(0);
    }

    private Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException broken) {
            throw wrong("--wide is not a regular expression: " + broken.getDescription());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
