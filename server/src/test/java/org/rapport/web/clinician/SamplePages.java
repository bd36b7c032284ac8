package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.Step;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** Every page of staff with believable contents, by template and, after a dot, which face of it. */
final class SamplePages {
    static final FormKey KEY = new FormKey("proof", "act");
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final LocalDateTime NOON = DAY.atTime(12, 0);
    static final Frame FRAME = Frame.of(Phrases.in(Language.ENGLISH, "clinician/clinician"), "Elm Street");

    private SamplePages() {}

    static Map<String, Object> all() {
        return about("Sam");
    }

    /** All pages, with a client of that name. */
    static Map<String, Object> about(String client) {
        var pages = new LinkedHashMap<String, Object>();
        days(pages, client);
        SamplePersons.put(pages, client);
        repair(pages, client);
        small(pages, client);
        SampleOversight.put(pages, client);
        return pages;
    }

    private static void days(Map<String, Object> pages, String client) {
        pages.put(
                "clinician/today",
                new TodayPage(
                        desk(Place.TODAY),
                        DAY,
                        List.of(
                                visit("09:30", "Noor", SampleCourse.usual("Noor"), false),
                                visit("11:00", client, SampleCourse.lower(client), true),
                                visit("14:15", "Jo", SampleCourse.short_("Jo"), false),
                                visit("16:00", "Amaruttiri-Wijesekara", SampleCourse.ceiling("Amaruttiri"), false)),
                        List.of(
                                new TodayPage.Waiting(client, "/repairs/r1", Step.OWN, 4, true),
                                new TodayPage.Waiting("Bo", "/repairs/r2", Step.FOLLOW_UP, 1, true),
                                new TodayPage.Waiting("Lea", "/repairs/r3", Step.ANSWER, 0, false)),
                        1,
                        Optional.of(NOON)));
        pages.put(
                "clinician/today.calm",
                new TodayPage(desk(Place.TODAY), DAY, List.of(), List.of(), 0, Optional.of(NOON.minusHours(3))));
        pages.put(
                "clinician/people",
                new PeoplePage(
                        desk(Place.PEOPLE),
                        List.of(
                                row("Amaruttiri-Wijesekara", SampleCourse.ceiling("Amaruttiri"), Optional.empty()),
                                row("Bo", SampleCourse.many("Bo"), Optional.of(Step.FOLLOW_UP)),
                                row("Jo", SampleCourse.short_("Jo"), Optional.empty()),
                                row("Noor", SampleCourse.usual("Noor"), Optional.empty()),
                                row(client, SampleCourse.lower(client), Optional.of(Step.OWN)))));
        pages.put("clinician/people.none", new PeoplePage(desk(Place.PEOPLE), List.of()));
    }

    private static TodayPage.Visit visit(
            String time, String client, org.rapport.web.chart.Course course, boolean open) {
        return new TodayPage.Visit(
                time,
                client,
                "/people/p1",
                SampleCourse.spark(course),
                SampleCourse.chart(course).headline(),
                open ? Optional.of("/repairs/r1") : Optional.empty());
    }

    private static PeoplePage.Person row(String client, org.rapport.web.chart.Course course, Optional<Step> step) {
        return new PeoplePage.Person(
                client,
                "/people/p1",
                Optional.of(DAY.minusDays(3)),
                SampleCourse.spark(course),
                SampleCourse.chart(course).headline(),
                step.map(waits -> new PeoplePage.Open("/repairs/r1", waits)),
                client.equals("Jo"));
    }

    private static void repair(Map<String, Object> pages, String client) {
        var sample = new SampleRepair(desk(Place.TODAY), client);
        pages.put("clinician/repair.fresh", sample.fresh());
        pages.put("clinician/repair.reflecting", sample.reflecting());
        pages.put("clinician/repair.inviting", sample.inviting());
        for (ChoiceKind choice : ChoiceKind.values()) {
            pages.put("clinician/repair.answered-" + choice.name(), sample.answered(choice));
        }
        pages.put("clinician/repair.agreeing", sample.agreeing());
        pages.put("clinician/repair.ended", sample.ended());
        var problem = new Desk(
                FRAME.withProblems(List.of(Problem.at("invitation", "problem.words"))),
                "Dana",
                Place.TODAY,
                places(),
                signOut());
        pages.put("clinician/repair.problem", new SampleRepair(problem, client).inviting());
        for (Ending ending : Ending.values()) {
            pages.put(
                    "clinician/end." + ending.name(),
                    new EndPage(
                            desk(Place.TODAY),
                            client,
                            ending,
                            List.of(EndingReason.values()).stream()
                                    .filter(reason -> reason.fits(ending))
                                    .toList(),
                            new Act("/repairs/r1/end", KEY),
                            "/repairs/r1"));
        }
    }

    private static void small(Map<String, Object> pages, String client) {
        pages.put(
                "clinician/card",
                new ReadingCardPage(
                        desk(Place.PEOPLE),
                        client,
                        Optional.of(new ReadingCardPage.Card(
                                new Shown("K7QM-2F4T-9XRD"), "elm.example/card", NOON.plusDays(7))),
                        Way.open("/people/p1/card", KEY),
                        "/people/p1"));
        pages.put(
                "clinician/card.made-before",
                new ReadingCardPage(
                        desk(Place.PEOPLE), client, Optional.empty(), Way.open("/people/p1/card", KEY), "/people/p1"));
        pages.put(
                "clinician/confirm",
                new ConfirmPage(
                        desk(Place.TODAY),
                        Said.of("hand-over.offer.heading", "Ravi"),
                        List.of(
                                Said.of("hand-over.offer.then.1", "Ravi"),
                                Said.of("hand-over.offer.then.2", "Ravi"),
                                Said.of("hand-over.offer.then.3")),
                        Map.of("to", "c2"),
                        new Act("/repairs/r1/hand-over", KEY),
                        Said.of("hand-over.offer.go"),
                        "/repairs/r1"));
        pages.put(
                "clinician/hand-overs",
                new HandOversPage(
                        desk(Place.HAND_OVERS),
                        List.of(new HandOversPage.Offer(
                                client,
                                "Ravi",
                                DAY.minusDays(1),
                                Step.FOLLOW_UP,
                                "/repairs/r5/hand-over/accept",
                                Way.open("/repairs/r5/hand-over/refuse", KEY)))));
        pages.put("clinician/hand-overs.none", new HandOversPage(desk(Place.HAND_OVERS), List.of()));
        pages.put("clinician/welcome", new WelcomePage(FRAME, Way.open("/sign-in/link", KEY), "/code", "/me/open"));
        pages.put("clinician/sign-in", new SignInPage(FRAME, new Act("/sign-in", KEY), SignInPage.State.READY));
        pages.put("clinician/sign-in.ended", new SignInPage(FRAME, new Act("/sign-in", KEY), SignInPage.State.ENDED));
        for (TroublePage.Kind kind : TroublePage.Kind.values()) {
            boolean again = kind == TroublePage.Kind.AWAY;
            pages.put(
                    "clinician/trouble." + kind.name(),
                    new TroublePage(
                            FRAME,
                            kind,
                            again ? Way.open("/repairs/r1/account", KEY) : Way.absent(),
                            kind == TroublePage.Kind.NOT_FOUND
                                    ? Map.of()
                                    : Map.of(
                                            "account",
                                            new Shown("I hurried you twice, and then set homework without asking."),
                                            "then",
                                            new Shown("share")),
                            "/repairs/r1"));
        }
    }

    static Desk desk(Place here) {
        return new Desk(FRAME, "Dana", here, places(), signOut());
    }

    private static List<Place> places() {
        return List.of(Place.TODAY, Place.PEOPLE, Place.HAND_OVERS);
    }

    static Act signOut() {
        return new Act("/sign-out", KEY);
    }
}
