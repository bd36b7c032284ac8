package org.rapport.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.web.chart.SampleCharts.MISSING;
import static org.rapport.web.chart.SampleCharts.SCALE;
import static org.rapport.web.chart.SampleCharts.START;
import static org.rapport.web.chart.SampleCharts.count;
import static org.rapport.web.chart.SampleCharts.course;
import static org.rapport.web.chart.SampleCharts.draw;
import static org.rapport.web.chart.SampleCharts.line;
import static org.rapport.web.chart.SampleCharts.parsed;
import static org.rapport.web.chart.SampleCharts.random;
import static org.rapport.web.chart.SampleCharts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What a chart draws, and that it stays inside its picture. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartTest {
    @Test
    void a_course_is_a_picture_with_a_title_a_description_a_key_and_a_table() throws Exception {
        var chart = draw(course("Sam", 13, 14, 12, 13, 8));

        Document picture = parsed(chart.wide());
        var root = picture.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        for (String id : root.getAttribute("aria-labelledby").split(" ", -1)) {
            assertThat(chart.wide()).contains("id=\"" + id + "\"");
        }
        assertThat(text(picture, "title")).isEqualTo("Check-in, visit by visit, for Sam");
        assertThat(text(picture, "desc")).startsWith("Sam’s latest answers were a little below what is usual for Sam.");
        assertThat(chart.wide())
                .contains("Higher is better")
                .contains("First visit")
                .contains("Last visit");
        assertThat(chart.table().headers()).hasSize(4);
        assertThat(chart.table().rows()).hasSize(5).last().isEqualTo(List.of("5", "1 October 2026", "8", ""));
        assertThat(chart.key()).extracting(Chart.Key::words).contains("Usual for Sam: 12 to 14");
    }

    @Test
    void names_cannot_break_out_of_the_picture() throws Exception {
        var chart = draw(course("<script>alert('x')</script>\u0007\"&", 13, 14, 12));

        parsed(chart.wide());
        parsed(chart.compact());
        assertThat(chart.wide() + chart.compact()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void a_gap_breaks_the_line_and_leaves_a_mark_on_the_axis() {
        var chart = draw(course("Sam", 13, 14, MISSING, 12, 13));

        assertThat(count(line(chart.wide()), "M")).isEqualTo(2);
        assertThat(count(chart.wide(), "chart-missing")).isEqualTo(1);
        assertThat(chart.key()).extracting(Chart.Key::words).contains("No answer. That is not a low answer");
        assertThat(chart.table().rows().get(2)).contains("no answer");
    }

    @Test
    void the_ends_of_the_scale_lie_on_the_edges_of_the_plot() {
        var plot = new Plot(course("Sam", 0, 16), Size.COMPACT);

        assertThat(plot.y(16)).isEqualTo(Size.COMPACT.plotTop());
        assertThat(plot.y(0)).isEqualTo(Size.COMPACT.plotBottom());
        assertThat(plot.y(16)).as("higher is better").isLessThan(plot.y(0));
    }

    @Test
    void a_found_point_differs_in_shape_and_in_words() {
        var plain = course("Sam", 13, 14, 12, 13, 8);
        var found = draw(new Course(
                "Sam",
                "Check-in",
                SCALE,
                plain.visits(),
                plain.usual(),
                Optional.of(new Threshold(11, "Worth a conversation below this line")),
                List.of(new Happening(5, START.plusDays(30), Happening.Kind.INVITED)),
                Set.of(5),
                false));

        assertThat(count(found.wide(), "chart-found")).isEqualTo(1);
        assertThat(count(found.wide(), "chart-point")).isEqualTo(4);
        assertThat(found.table().rows().getLast()).contains("A finding points here, Invitation sent");
        assertThat(found.key())
                .extracting(Chart.Key::words)
                .contains(
                        "Worth a conversation below this line (11)",
                        "A finding points here",
                        "Invitation sent, 3 October 2026");
    }

    @Test
    void time_runs_from_right_to_left_where_the_reader_reads_so() {
        var course = course("Sam", 13, 14, 12);
        var mirrored = new Course(
                "Sam",
                "Check-in",
                SCALE,
                course.visits(),
                course.usual(),
                course.threshold(),
                List.of(),
                Set.of(),
                true);

        assertThat(new Plot(course, Size.WIDE).x(0)).isLessThan(new Plot(course, Size.WIDE).x(2));
        assertThat(new Plot(mirrored, Size.WIDE).x(0)).isGreaterThan(new Plot(mirrored, Size.WIDE).x(2));
        assertThat(draw(mirrored).wide()).contains("direction=\"rtl\"");
    }

    @Test
    void random_courses_stay_inside_the_picture_with_few_lines_and_no_inline_style() throws Exception {
        long seed = 20261124;
        var random = new Random(seed);
        for (int step = 0; step < 500; step++) {
            Course course = random(random);
            for (String svg : List.of(draw(course).wide(), draw(course).compact(), Sparkline.of(course))) {
                parsed(svg);
                assertThat(svg)
                        .as("seed %s step %s", seed, step)
                        .doesNotContain("NaN", "Infinity", "style=", "<style", "fill=\"#");
                assertThat(count(svg, "chart-grid")).isLessThanOrEqualTo(10);
                assertInside(svg);
            }
            assertThat(draw(course)).as("seed %s step %s", seed, step).isEqualTo(draw(course));
        }
    }

    @Test
    void badges_keep_their_distance_even_when_all_fall_on_one_visit() {
        var happenings = new ArrayList<Happening>();
        for (var kind : Happening.Kind.values()) {
            happenings.add(new Happening(3, START.plusDays(20), kind));
        }
        var plain = course("Sam", 13, 14, 12);
        var course = new Course(
                "Sam",
                "Check-in",
                SCALE,
                plain.visits(),
                plain.usual(),
                plain.threshold(),
                happenings,
                Set.of(),
                false);

        var places = Badges.places(course, new Plot(course, Size.COMPACT));
        assertThat(places).hasSize(4).isSorted();
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(18.9);
        }
    }

    @Test
    void a_sparkline_shows_the_latest_ten_visits_to_the_eye_only() {
        double[] values = new double[25];
        java.util.Arrays.fill(values, 12);
        var svg = Sparkline.of(course("Sam", values));

        assertThat(count(svg, "spark-point")).isEqualTo(10);
        assertThat(svg).contains("aria-hidden=\"true\"").doesNotContain("<text");
    }

    private static void assertInside(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\S+) (\\S+)\"").matcher(svg);
        assertThat(box.find()).isTrue();
        double width = Double.parseDouble(box.group(1));
        var places = Pattern.compile(" (?:x|cx|x1|x2)=\"([^\"]+)\"").matcher(svg);
        while (places.find()) {
            assertThat(Double.parseDouble(places.group(1))).isBetween(0.0, width);
        }
    }
}
