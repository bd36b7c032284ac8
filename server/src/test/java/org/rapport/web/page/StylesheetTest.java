package org.rapport.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The sheet runs both ways, stays small, and can be read by day and by night. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StylesheetTest {
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern ONE_SIDED = Pattern.compile(
            "[{;\\s](left|right|top|bottom|width|height|(margin|padding|border|scroll-padding)-(left|right|top|bottom)[a-z-]*"
                    + "|float)\\s*:|text-align:\\s*(left|right)");
    private static final List<Pair> TEXT_ON_GROUND = List.of(
            new Pair("ink", "paper"),
            new Pair("ink", "sheet"),
            new Pair("ink", "wash"),
            new Pair("ink", "clay-wash"),
            new Pair("soft", "paper"),
            new Pair("soft", "sheet"),
            new Pair("accent", "paper"),
            new Pair("accent", "sheet"),
            new Pair("accent", "wash"),
            new Pair("accent-deep", "paper"),
            new Pair("accent-deep", "sheet"),
            new Pair("clay", "paper"),
            new Pair("clay", "sheet"),
            new Pair("clay", "clay-wash"),
            new Pair("on-press", "press"),
            new Pair("on-press", "press-deep"));
    private static final List<Pair> EDGE_ON_GROUND = List.of(
            new Pair("edge", "paper"),
            new Pair("edge", "sheet"),
            new Pair("accent", "paper"),
            new Pair("clay", "paper"));

    private final String css = Files.readString(Path.of("src/main/resources/static/rapport.css"));

    StylesheetTest() throws IOException {}

    @Test
    void only_properties_that_run_with_the_text_are_used() {
        assertThat(ONE_SIDED.matcher(css).results().map(found -> found.group()).toList())
                .isEmpty();
        assertThat(ONE_SIDED.matcher("a { margin-left: 0; }").find()).isTrue();
    }

    @Test
    void the_sheet_is_small_and_asks_nobody_else_for_anything() {
        assertThat(css.length()).isLessThanOrEqualTo(20 * 1024);
        assertThat(css).doesNotContain("url(").doesNotContain("@import").doesNotContain("@font-face");
    }

    @Test
    void text_and_edges_stand_out_enough_by_day_and_by_night() {
        Map<String, String> day = colours(css.substring(0, css.indexOf("@media (prefers-color-scheme: dark)")));
        Map<String, String> night = new HashMap<>(day);
        night.putAll(
                colours(css.substring(css.indexOf("@media (prefers-color-scheme: dark)"), css.indexOf("*, ::before"))));
        for (Map<String, String> colours : List.of(day, night)) {
            assertThat(TEXT_ON_GROUND).allMatch(pair -> contrast(colours, pair) >= 4.5);
            assertThat(EDGE_ON_GROUND).allMatch(pair -> contrast(colours, pair) >= 3);
        }
        assertThat(night).isNotEqualTo(day);
    }

    private static Map<String, String> colours(String part) {
        Map<String, String> colours = new HashMap<>();
        VARIABLE.matcher(part).results().forEach(found -> colours.putIfAbsent(found.group(1), found.group(2)));
        return colours;
    }

    private record Pair(String front, String ground) {}

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(Map<String, String> colours, Pair pair) {
        double one = luminance(colours.getOrDefault(pair.front(), "missing"));
        double other = luminance(colours.getOrDefault(pair.ground(), "missing"));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
