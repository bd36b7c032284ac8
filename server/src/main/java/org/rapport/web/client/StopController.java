package org.rapport.web.client;

import java.util.Optional;
import org.rapport.concern.Stopping;
import org.rapport.practice.StopList;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** For a client who has come in: stops every message in one press; lifts the stop again, in the room only. */
@Controller
public final class StopController {
    private final Stopping stopping;
    private final ClientFrames frames;
    private final Pages pages;

    public StopController(Stopping stopping, ClientFrames frames, Pages pages) {
        this.stopping = stopping;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/stop")
    public ResponseEntity<String> look(Visit visit) {
        boolean stands = frames.around(
                visit, here -> StopList.stands(here.inside(), here.client().person()));
        return stands ? pages.show("client/stopped.jte", stopped(visit)) : pages.show("client/stop.jte", stop(visit));
    }

    private StopPage stop(Visit visit) {
        return frames.around(visit, here -> new StopPage(here.frame(), here.key(), "/stop"));
    }

    private StoppedPage stopped(Visit visit) {
        return frames.around(
                visit,
                here -> new StoppedPage(
                        here.frame(), here.key(), here.inTheRoom() ? Optional.of("/stop/lift") : Optional.empty()));
    }

    @PostMapping("/stop")
    public ResponseEntity<String> stopAll(Visit visit) {
        stopping.stop(visit.client());
        return Pages.goTo("/stop");
    }

    @PostMapping("/stop/lift")
    public ResponseEntity<String> lift(Visit visit) {
        stopping.lift(visit.client());
        return Pages.goTo("/me?done=lifted");
    }
}
