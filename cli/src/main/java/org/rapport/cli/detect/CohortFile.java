package org.rapport.cli.detect;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Ruler;
import org.rapport.cli.Ends;
import org.rapport.cli.Target;
import org.rapport.cli.Version;
import org.rapport.cli.read.BadInput;
import org.rapport.cli.write.Json;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is usual, and the scale, as one reading found them, for the readings after it. */
record CohortFile(Path path) {
    /** Where there is none yet, nothing. */
    Optional<Background> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            JsonNode all = JsonMapper.shared().readTree(Files.readString(path, StandardCharsets.UTF_8));
            return Optional.of(new Background(ruler(all.path("scale")), Optional.of(cohort(all.path("cohort")))));
        } catch (CharacterCodingException | JacksonException odd) {
            throw odd("it is not JSON");
        } catch (IllegalArgumentException | TypeConversionException odd) {
            throw odd(String.valueOf(odd.getMessage()));
        }
    }

    private BadInput odd(String why) {
        return new BadInput(path + ": this is no cohort that Rapport wrote (" + why
                + "); name another file, or one that is not there yet");
    }

    void write(Background background, Cohort cohort) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rapport", Version.TEXT);
        all.put("scale", scale(background.ruler()));
        all.put("cohort", fields(cohort));
        try (Target target = Target.of(Optional.of(path))) {
            target.out().write((Json.text(all) + "\n").getBytes(StandardCharsets.UTF_8));
            target.keep();
        }
    }

    static Map<String, Object> scale(Ruler ruler) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("higher_is", Ends.word(ruler.direction()));
        all.put("min", ruler.min());
        all.put("max", ruler.max());
        all.put("unit", ruler.unit());
        return all;
    }

    static Map<String, Object> fields(Cohort cohort) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cases", cohort.cases());
        all.put("mean", cohort.mean());
        all.put("sd_between", cohort.sdBetween());
        all.put("sd_within", cohort.sdWithin());
        all.put("autocorrelation", cohort.autocorrelation());
        all.put("per_log_session", cohort.perLogSession());
        all.put("per_session", cohort.perSession());
        all.put("wander", cohort.wander());
        all.put("sameness", cohort.sameness());
        all.put("steadiness", cohort.steadiness());
        all.put("lean", cohort.lean());
        all.put("odd", cohort.odd());
        all.put("sd_of_differences", cohort.sdOfDifferences());
        all.put("source", cohort.source());
        return all;
    }

    private static Ruler ruler(JsonNode scale) {
        Direction direction = new Ends().convert(scale.path("higher_is").asString());
        return new Ruler(direction, maybe(scale, "min"), maybe(scale, "max"), number(scale, "unit"));
    }

    private static Cohort cohort(JsonNode one) {
        return new Cohort(
                (int) number(one, "cases"),
                number(one, "mean"),
                number(one, "sd_between"),
                number(one, "sd_within"),
                number(one, "autocorrelation"),
                number(one, "per_log_session"),
                number(one, "per_session"),
                number(one, "wander"),
                // JSON has no word for infinity; where tails are normal there is null.
                maybe(one, "sameness").orElse(Double.POSITIVE_INFINITY),
                maybe(one, "steadiness").orElse(Double.POSITIVE_INFINITY),
                number(one, "lean"),
                number(one, "odd"),
                one.path("source").asString());
    }

    private static OptionalDouble maybe(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(number(node, name));
    }

    private static double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("'" + name + "' is not there or is no number");
        }
        return value.asDouble();
    }
}
