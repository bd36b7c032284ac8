package org.rapport.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.rapport.web.page.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Courses to draw, and ways to look at what was drawn. */
final class SampleCharts {
    static final Scale SCALE = new Scale(0, 16);
    static final LocalDate START = LocalDate.of(2026, 9, 3);
    private static final ChartWording ENGLISH = ChartWording.in(Language.ENGLISH);
    static final double MISSING = -1;

    private SampleCharts() {}

    static Course random(Random random) {
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

    static Course course(String client, double... values) {
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

    static Chart draw(Course course) {
        return Chart.of(course, ENGLISH);
    }

    static String line(String svg) {
        var path = Pattern.compile("class=\"chart-line\"[^>]* d=\"([^\"]*)\"").matcher(svg);
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
