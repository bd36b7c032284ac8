package org.rapport.web.clinician;

import static org.rapport.web.clinician.SamplePages.DAY;
import static org.rapport.web.clinician.SamplePages.KEY;
import static org.rapport.web.clinician.SamplePages.NOON;
import static org.rapport.web.clinician.SamplePages.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** The page of one person, with several courses on it. */
final class SamplePersons {
    private SamplePersons() {}

    static void put(Map<String, Object> pages, String client) {
        var finding = new PersonPage.Finding(
                "Sam’s answers fell by 7 points from one visit to the next.",
                DAY.minusDays(14),
                "Calibrated step drop: compares each answer with the one before.",
                List.of(
                        new PersonPage.Figure("fall, in points", "7"),
                        new PersonPage.Figure("falls of this size count from", "4.6"),
                        new PersonPage.Figure("measurement error, about", "2")),
                "Gumz-type sudden loss; threshold after Bonferroni, k = 2.35.",
                "In about 1 of 10 relationships where nothing is wrong, it still points somewhere within 12 visits.",
                "It cannot say why, nor whose doing it was. A hard week looks the same.",
                Way.open("/people/p1/talked", KEY),
                Optional.of("/repairs/r1"),
                new PersonPage.Marking(
                        Said.of("finding.mark.UNCONFIRMED", client),
                        List.of(new PersonPage.Mark(
                                Confirmation.NOT_A_CONCERN, new Act("/people/p1/findings/f1", KEY)))));
        var checkIn = new PersonPage.CheckIn(
                DAY.minusDays(7),
                List.of(
                        new PersonPage.Answer("I felt heard.", Optional.of("A little")),
                        new PersonPage.Answer("We worked on what matters to me.", Optional.of("Somewhat")),
                        new PersonPage.Answer("The way we worked suited me.", Optional.of("A little")),
                        new PersonPage.Answer("I can say so when I do not agree.", Optional.empty())),
                Optional.of(new Shown("It went so fast. I did not get to the thing I came for.")));
        var history = List.of(
                new Moment(NOON.minusDays(7), Said.of("happening.check-in")),
                new Moment(NOON.minusDays(12), Said.of("happening.own")),
                new Moment(NOON.minusDays(14), Said.of("happening.check-in")));
        pages.put(
                "clinician/person",
                new PersonPage(
                        desk(Place.PEOPLE),
                        client,
                        SampleCourse.chart(SampleCourse.lower(client)),
                        List.of(finding),
                        Optional.of(checkIn),
                        Optional.of("/repairs/r1"),
                        doing(),
                        false,
                        history));
        pages.put(
                "clinician/person.new",
                new PersonPage(
                        desk(Place.PEOPLE),
                        client,
                        SampleCourse.chart(SampleCourse.empty(client)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        doing(),
                        true,
                        List.of()));
        pages.put(
                "clinician/person.many",
                new PersonPage(
                        desk(Place.PEOPLE),
                        client,
                        SampleCourse.chart(SampleCourse.many(client)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        doing(),
                        false,
                        history));
    }

    private static PersonPage.Doing doing() {
        return new PersonPage.Doing(
                Way.open("/people/p1/visits", KEY),
                Way.open("/people/p1/talked", KEY),
                Way.open("/people/p1/concerns", KEY),
                Way.open("/people/p1/card", KEY),
                DAY,
                Shown.NOTHING);
    }
}
