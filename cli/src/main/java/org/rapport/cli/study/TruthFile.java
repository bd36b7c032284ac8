package org.rapport.cli.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.simulation.Recovery;
import org.rapport.alliance.simulation.Rupture;
import org.rapport.alliance.simulation.Truth;
import org.rapport.cli.read.BadInput;
import org.rapport.cli.read.Trouble;

/** What really happened, as a CSV file: a line for each case, with empty fields where there was no rupture. */
final class TruthFile {
    static final String HEAD = "id,sessions,onset,last,depth,points,recovery,from_ceiling";
    private static final int FIELDS = 8;

    private TruthFile() {}

    /** A case as the file has it. */
    record Line(Truth truth, boolean fromCeiling) {
        String written() {
            String rupture = truth.rupture()
                    .map(one -> String.join(
                            ",",
                            String.valueOf(one.onset()),
                            String.valueOf(one.last()),
                            String.format(Locale.ROOT, "%.4f", one.depth()),
                            String.format(Locale.ROOT, "%.4f", one.points()),
                            one.recovery().name().toLowerCase(Locale.ROOT),
                            String.valueOf(fromCeiling)))
                    .orElse(",,,,,");
            return (truth.id() + 1) + "," + truth.sessions() + "," + rupture;
        }
    }

    /** All lines by the id of the case. */
    static Map<String, Line> read(Path path) throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            if (!HEAD.equals(reader.readLine())) {
                throw bad(path, 1, "the first line is not '" + HEAD + "'");
            }
            String text = reader.readLine();
            for (long number = 2; text != null; number++) {
                String[] fields = text.split(",", -1);
                if (fields.length != FIELDS) {
                    throw bad(path, number, "there are " + fields.length + " fields, not " + FIELDS);
                }
                if (lines.put(fields[0], line(path, number, fields)) != null) {
                    throw bad(path, number, "the case '" + fields[0] + "' is there twice");
                }
                text = reader.readLine();
            }
        } catch (CharacterCodingException other) {
            throw new BadInput(path + ": this is not UTF-8; give the file that `rapport simulate --truth` wrote");
        } catch (NoSuchFileException none) {
            throw new BadInput(path + ": there is no such file; `rapport simulate --truth` writes one");
        }
        return lines;
    }

    private static Line line(Path path, long number, String[] fields) {
        try {
            Optional<Rupture> rupture = fields[2].isEmpty() ? Optional.empty() : Optional.of(rupture(fields));
            Truth truth = new Truth(number - 2, Integer.parseInt(fields[1]), rupture);
            return new Line(truth, Boolean.parseBoolean(fields[7]));
        } catch (IllegalArgumentException odd) {
            throw bad(path, number, "something here cannot be read: " + odd.getMessage());
        }
    }

    private static Rupture rupture(String[] fields) {
        return new Rupture(
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]),
                Recovery.valueOf(fields[6].toUpperCase(Locale.ROOT)));
    }

    private static BadInput bad(Path path, long line, String what) {
        return new BadInput(
                path.toString(), new Trouble(line, 1, what, "give the file that `rapport simulate --truth` wrote"));
    }
}
