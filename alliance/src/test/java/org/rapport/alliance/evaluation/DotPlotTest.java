package org.rapport.alliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.statistics.Interval;

/** The picture says in words what it shows, puts each mark where it belongs, and closes what it opens. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DotPlotTest {
    private static final String SVG = new DotPlot(
                    "Found & <missed>",
                    "Two rules",
                    List.of("on the day", "within two"),
                    List.of(
                            new DotPlot.Row("step-drop", List.of(half(0.5), half(0.75))),
                            new DotPlot.Row("other", List.of(half(Double.NaN), half(1)))))
            .svg();

    private static Estimate half(double share) {
        return new Estimate(share, new Interval(share - 0.05, share + 0.05));
    }

    @Test
    void it_has_a_title_and_a_description_for_those_who_cannot_see_it() {
        assertThat(SVG)
                .contains("role=\"img\" aria-labelledby=\"title desc\"")
                .contains("<title id=\"title\">Found &amp; &lt;missed></title>")
                .contains("<desc id=\"desc\">Two rules</desc>");
    }

    @Test
    void marks_stand_at_their_share_and_what_is_not_known_has_none() {
        assertThat(SVG).contains("<circle class=\"k0\" cx=\"430.0\"");
        assertThat(SVG.split("<circle", -1))
                .as("one in the legend, one in the plot")
                .hasSize(3);
        assertThat(SVG.split("<path", -1))
                .as("one in the legend, two in the plot")
                .hasSize(4);
        assertThat(SVG).doesNotContain("NaN");
    }

    @Test
    void every_element_that_is_opened_is_closed() {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-z]+)[^>]*?(/?)>").matcher(SVG);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void it_follows_light_and_dark_and_shows_three_kinds_at_most() {
        assertThat(SVG).contains("prefers-color-scheme:dark");
        assertThatThrownBy(() -> new DotPlot("", "", List.of("1", "2", "3", "4"), List.of()))
                .hasMessageContaining("three kinds");
    }
}
