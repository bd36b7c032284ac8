package org.rapport.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.instrument.Instrument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The instruments that come with Rapport, and the way in for others. */
public final class InstrumentPacks {
    private static final List<String> SHIPPED = List.of("rapport-session", "sparq", "risq", "phq-9", "gad-7");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private InstrumentPacks() {}

    /** Names of the instruments that come with Rapport; the first one is its own. */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    /** Every instrument that comes with Rapport. Some come without their texts: see {@link Instrument#hasText}. */
    public static List<Instrument> listShipped() {
        return SHIPPED.stream().map(InstrumentPacks::load).toList();
    }

    /** The shipped instrument of this name. */
    public static Optional<Instrument> findShipped(String name) {
        return SHIPPED.stream().filter(name::equals).findFirst().map(InstrumentPacks::load);
    }

    /** Rapport's own four short items with the direct one beside them. */
    public static Instrument rapportSession() {
        return load(SHIPPED.getFirst());
    }

    /** Reads an instrument from a file on disk; a file that cannot be opened is a problem like any other. */
    public static PackReading read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return read(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return new PackReading.Unreadable(
                    new PackProblem(name, "", "The file cannot be opened.", "Check that it is there and may be read."));
        }
    }

    /**
     * Reads an instrument from the bytes of a file, in UTF-8.
     *
     * @param file what to call it when something is wrong
     */
    public static PackReading read(String file, byte[] bytes) {
        try {
            Place root = new Place(file, "", JSON.readTree(bytes));
            return new PackReading.Read(PackReader.instrument(root));
        } catch (PackFault fault) {
            return new PackReading.Unreadable(fault.problem());
        } catch (JacksonException broken) {
            return new PackReading.Unreadable(new PackProblem(file, "", syntax(broken), "Put the JSON right there."));
        }
    }

    private static String syntax(JacksonException broken) {
        return "This is not JSON from line " + broken.getLocation().getLineNr() + ", column "
                + broken.getLocation().getColumnNr() + " on: " + broken.getOriginalMessage() + ".";
    }

    private static Instrument load(String name) {
        String file = name + ".json";
        try (InputStream in = InstrumentPacks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            return switch (read(file, in.readAllBytes())) {
                case PackReading.Read(Instrument instrument) -> instrument;
                case PackReading.Unreadable(PackProblem problem) -> throw new IllegalStateException(problem.sentence());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
