package org.rapport.web.clinician;

import static org.rapport.web.clinician.SamplePages.DAY;
import static org.rapport.web.clinician.SamplePages.FRAME;
import static org.rapport.web.clinician.SamplePages.KEY;
import static org.rapport.web.clinician.SamplePages.NOON;
import static org.rapport.web.clinician.SamplePages.signOut;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.word.Step;
import org.rapport.web.admin.MailLetterPage;
import org.rapport.web.admin.MailPage;
import org.rapport.web.admin.PracticePage;
import org.rapport.web.admin.SignInLinkPage;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.page.Option;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;
import org.rapport.web.supervisor.ConsultationPage;
import org.rapport.web.supervisor.OversightPage;

/** The pages of a supervisor and of a manager. */
final class SampleOversight {
    private SampleOversight() {}

    static void put(Map<String, Object> pages, String client) {
        var supervisor = new Desk(FRAME, "Mona", Place.OVERSIGHT, List.of(Place.OVERSIGHT), signOut());
        pages.put(
                "supervisor/oversight",
                new OversightPage(
                        supervisor,
                        List.of(
                                new OversightPage.Unattended(
                                        "Ravi", Step.INVITE_OR_SAY_WHY_NOT, 16, DAY.minusDays(16), help("r7")),
                                new OversightPage.Unattended(
                                        "Dana",
                                        Step.FOLLOW_UP,
                                        9,
                                        DAY.minusDays(9),
                                        new Way.Shut(Said.of("oversight.help.sent")))),
                        List.of(new OversightPage.Asking("Dana", DAY.minusDays(1), "/oversight/advice/r1", false))));
        pages.put("supervisor/oversight.none", new OversightPage(supervisor, List.of(), List.of()));
        pages.put(
                "supervisor/consultation",
                new ConsultationPage(
                        supervisor,
                        "Dana",
                        DAY.minusDays(1),
                        new Shown("I cut " + client + " short twice and I do not know how to begin again."),
                        Way.open("/oversight/advice/r1", KEY),
                        Shown.NOTHING,
                        Optional.empty()));
        practice(pages);
        mail(pages, client);
    }

    private static void practice(Map<String, Object> pages) {
        var manager = new Desk(FRAME, "Alex", Place.PRACTICE, List.of(Place.PRACTICE, Place.MAIL), signOut());
        pages.put(
                "admin/sign-in-link",
                new SignInLinkPage(manager, "Dana", new Shown("https://elm.example/sign-in#abc_DEF-123")));
        for (int failed : new int[] {0, 2}) {
            pages.put(
                    failed == 0 ? "admin/practice" : "admin/practice.look",
                    new PracticePage(
                            manager,
                            List.of(
                                    new PracticePage.Person(
                                            "Alex",
                                            Said.of("role.MANAGER"),
                                            true,
                                            Way.open("/practice/colleagues/x/sign-in", KEY)),
                                    new PracticePage.Person(
                                            "Dana",
                                            Said.of("role.CLINICIAN"),
                                            true,
                                            Way.open("/practice/colleagues/x/sign-in", KEY)),
                                    new PracticePage.Person(
                                            "Ravi",
                                            Said.of("role.CLINICIAN"),
                                            true,
                                            Way.open("/practice/colleagues/x/sign-in", KEY)),
                                    new PracticePage.Person(
                                            "Mona",
                                            Said.of("role.SUPERVISOR"),
                                            true,
                                            Way.open("/practice/colleagues/x/sign-in", KEY))),
                            List.of(
                                    new PracticePage.Deadline(Step.OWN, 2),
                                    new PracticePage.Deadline(Step.FIRST_STEP, 5),
                                    new PracticePage.Deadline(Step.INVITE_OR_SAY_WHY_NOT, 10),
                                    new PracticePage.Deadline(Step.FOLLOW_UP, 30)),
                            new PracticePage.Outbox(1, Optional.of(NOON), failed, 12),
                            new PracticePage.TakeIn(
                                    Way.open("/practice/colleagues", KEY),
                                    Way.open("/practice/clients", KEY),
                                    List.of(Option.of("d", "Dana"), Option.of("r", "Ravi")),
                                    List.of(Option.of("m", "Mona")),
                                    LocalDate.of(2026, 5, 12),
                                    Map.of())));
        }
    }

    private static void mail(Map<String, Object> pages, String client) {
        pages.put(
                "admin/mail",
                new MailPage(
                        FRAME,
                        List.of(
                                new MailPage.Line("/mail/2", "sam@example.org", "Elm Street: a note for you", NOON),
                                new MailPage.Line(
                                        "/mail/1", "dana@example.org", "Your sign-in link", NOON.minusHours(2)))));
        pages.put("admin/mail.none", new MailPage(FRAME, List.of()));
        pages.put(
                "admin/letter",
                new MailLetterPage(
                        FRAME,
                        "Elm Street <hello@elm.example>",
                        client + " <sam@example.org>",
                        "Elm Street: a note for you",
                        NOON,
                        new Shown("Dear " + client
                                + ".\n\nThere is a note for you.\n\nhttps://elm.example/n#abc_DEF-123\n\n"
                                + "Stop these messages: https://elm.example/stop#xyz\n")));
    }

    private static Way help(String repair) {
        return Way.open("/oversight/" + repair + "/help", KEY);
    }
}
