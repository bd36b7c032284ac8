package org.rapport.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.web.page.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartTest {
    private static final Scale SCALE = new Scale(0, 16);
    private static final LocalDate START = LocalDate.of(2026, 9, 3);
    private static final ChartWording ENGLISH = ChartWording.in(Language.ENGLISH);
    private static final double MISSING = -1;

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
    void the_usual_range_is_drawn_from_three_answers_on() {
        assertThat(draw(course("Sam", 13, 14)).wide()).doesNotContain("chart-band");
        assertThat(draw(course("Sam", 13, MISSING, 14)).wide()).doesNotContain("chart-band");
        assertThat(draw(course("Sam", 13, 14, 12)).wide()).contains("chart-band");
        assertThat(draw(course("Sam", 13, 14)).headline())
                .isEqualTo("Not enough answers yet to know what is usual for Sam (2 of 3).");
    }

    @Test
    void the_ends_of_the_scale_lie_on_the_edges_of_the_plot() {
        var plot = new Plot(course("Sam", 0, 16), Size.COMPACT);

        assertThat(plot.y(16)).isEqualTo(Size.COMPACT.plotTop());
        assertThat(plot.y(0)).isEqualTo(Size.COMPACT.plotBottom());
        assertThat(plot.y(16)).as("higher is better").isLessThan(plot.y(0));
    }

    @Test
    void one_visit_stands_in_the_middle_and_none_is_said_in_words() throws Exception {
        var one = draw(course("Sam", 12));
        var none = draw(course("Sam"));

        parsed(one.wide());
        parsed(none.wide());
        assertThat(one.wide()).contains("First visit").doesNotContain("Last visit");
        assertThat(none.headline()).isEqualTo("No visits yet.");
        assertThat(none.wide()).contains("No visits yet").doesNotContain("chart-line");
    }

    @Test
    void only_missing_answers_are_no_low_answers() {
        var chart = draw(course("Sam", MISSING, MISSING));

        assertThat(chart.headline()).startsWith("No answers from Sam so far.");
        assertThat(chart.wide()).doesNotContain("chart-line").doesNotContain("chart-point");
    }

    @Test
    void the_headline_counts_low_answers_in_a_row_and_does_not_count_a_ceiling_as_good() {
        assertThat(draw(course("Sam", 13, 14, 12, 8, 9)).headline())
                .isEqualTo("Sam’s answers were lower than is usual for Sam in the last 2 check-ins.");
        assertThat(draw(course("Sam", 13, 14, 12, 13)).headline()).contains("within what is usual");
        assertThat(draw(course("Sam", 13, 14, 12, 16)).headline()).contains("higher than is usual");
        assertThat(draw(course("Sam", 16, 16, 16)).headline()).contains("tells us little");
        assertThat(draw(course("Sam", 13, 14, 12, MISSING)).headline()).contains("not a low answer");
    }

    @Test
    void one_low_answer_is_called_lower_only_when_a_finding_points_at_it() {
        var plain = course("Sam", 13, 14, 12, 8);
        var found = new Course(
                "Sam",
                "Check-in",
                SCALE,
                plain.visits(),
                plain.usual(),
                plain.threshold(),
                List.of(),
                Set.of(4),
                false);

        assertThat(draw(plain).headline()).endsWith("Once says little.");
        assertThat(draw(found).headline()).isEqualTo("Sam’s latest answers were lower than is usual for Sam.");
    }

    @Test
    void nothing_but_finite_numbers_can_come_in() {
        assertThatThrownBy(() -> new Scale(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Visit.Answered(1, START, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(2, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(Double.NaN, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> course("Sam", 17)).isInstanceOf(IllegalArgumentException.class);
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

    private static Course random(Random random) {
        double lowest = Math.round(random.nextDouble(-50, 50));
        double range = Math.pow(10, random.nextDouble(-1, 3));
        var scale = new Scale(lowest, lowest + range);
        var visits = new ArrayList<Visit>();
        int session = 1;
        for (int i = 0; i < random.nextInt(30); i++) {
            session += 1 + random.nextInt(2);
            LocalDate on = START.plusDays(7L * session);
            visits.add(
                    random.nextInt(5) == 0
                            ? new Visit.Unanswered(session, on, "no answer")
                            : new Visit.Answered(session, on, lowest + range * random.nextDouble()));
        }
        var band = new Band(lowest + range * .5, lowest + range * .7);
        var line = new Threshold(lowest + range * .4, "Worth a conversation below this line");
        var happening = new Happening(random.nextInt(40), START, Happening.Kind.TALKED);
        return new Course(
                "Sam",
                "Check-in",
                scale,
                visits,
                Optional.of(band),
                Optional.of(line),
                List.of(happening),
                Set.of(random.nextInt(40)),
                random.nextBoolean());
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

    private static Course course(String client, double... values) {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < values.length; i++) {
            LocalDate on = START.plusWeeks(i);
            visits.add(
                    values[i] == MISSING
                            ? new Visit.Unanswered(i + 1, on, "no answer")
                            : new Visit.Answered(i + 1, on, values[i]));
        }
        var usual = Optional.of(new Band(12, 14));
        return new Course(client, "Check-in", SCALE, visits, usual, Optional.empty(), List.of(), Set.of(), false);
    }

    private static Chart draw(Course course) {
        return Chart.of(course, ENGLISH);
    }

    private static String line(String svg) {
        var path = Pattern.compile("class=\"chart-line\"[^>]* d=\"([^\"]*)\"").matcher(svg);
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
