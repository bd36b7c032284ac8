package org.rapport.web.client;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Sessions;
import org.rapport.checkin.DisowningAnswers;
import org.rapport.checkin.FinishingCheckIn;
import org.rapport.checkin.TakingBackAnswers;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client with a check-in before them: begins it or says no, and takes it back afterwards. */
@Controller
public final class CheckInController {
    private final FinishingCheckIn finishing;
    private final TakingBackAnswers takingBack;
    private final DisowningAnswers disowning;
    private final Sessions sessions;
    private final ClientFrames frames;
    private final Cookies cookies;
    private final Pages pages;

    public CheckInController(
            FinishingCheckIn finishing,
            TakingBackAnswers takingBack,
            DisowningAnswers disowning,
            Sessions sessions,
            ClientFrames frames,
            Cookies cookies,
            Pages pages) {
        this.finishing = finishing;
        this.takingBack = takingBack;
        this.disowning = disowning;
        this.sessions = sessions;
        this.frames = frames;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GetMapping("/check-in")
    public ResponseEntity<String> start(Visit visit) {
        Optional<StartPage> page = frames.around(visit, here -> {
            var checkIn = MyCheckIn.get(here);
            var frame = ClientFrames.inOtherLanguages(here.frame(), "/check-in");
            return checkIn.open()
                    ? Optional.of(new StartPage(frame, here.key(), "/check-in", checkIn.clinician(), checkIn.total()))
                    : Optional.empty();
        });
        return page.isPresent() ? pages.show("client/start.jte", page.get()) : Pages.goTo("/check-in/done");
    }

    @PostMapping("/check-in")
    public ResponseEntity<String> begin(Visit visit, @RequestParam Map<String, String> form) {
        if (!Typed.of(form).pressed("no")) {
            return Pages.goTo("/check-in/1");
        }
        UUID asking = frames.around(visit, here -> MyCheckIn.get(here).id());
        return CheckInSettled.goTo(finishing.decline(visit.client(), asking), "/check-in/done");
    }

    @GetMapping("/check-in/done")
    public ResponseEntity<String> done(Visit visit) {
        return frames.around(visit, here -> AfterCheckIn.leaf(MyCheckIn.get(here)))
                .map(leaf -> pages.show(leaf.template(), leaf.page()))
                .orElseGet(() -> Pages.goTo("/check-in"));
    }

    @PostMapping("/check-in/take-back")
    public ResponseEntity<String> takeBack(Visit visit) {
        UUID asking = frames.around(visit, here -> MyCheckIn.get(here).id());
        return CheckInSettled.goTo(takingBack.takeBack(visit.client(), asking), "/check-in/done");
    }

    /** Whoever this is, it is not the client: what they answered does not stay, and the session ends. */
    @PostMapping("/not-me")
    public ResponseEntity<String> notMe(Visit visit) {
        var session = visit.session().orElseThrow();
        visit.subject().ifPresent(asking -> disowning.disown(visit.client(), asking, session.since()));
        sessions.end(session);
        var page = new GonePage(frames.forAnyone(visit.wish()), GonePage.Why.NOT_ME);
        ResponseEntity<String> shown = pages.show("client/gone.jte", page);
        return ResponseEntity.ok()
                .headers(shown.getHeaders())
                .header("Set-Cookie", cookies.takeAway())
                .body(shown.getBody());
    }
}
