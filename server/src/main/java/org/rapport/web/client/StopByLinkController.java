package org.rapport.web.client;

import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.access.ComingIn;
import org.rapport.access.Token;
import org.rapport.concern.Stopping;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For whoever presses the stop link of a message, as often as they like; a mail program may press it for them (RFC 8058). */
@Controller
public final class StopByLinkController {
    private final ComingIn comingIn;
    private final Stopping stopping;
    private final ClientFrames frames;
    private final Pages pages;

    public StopByLinkController(ComingIn comingIn, Stopping stopping, ClientFrames frames, Pages pages) {
        this.comingIn = comingIn;
        this.stopping = stopping;
        this.frames = frames;
        this.pages = pages;
    }

    /** The same page for every address, so that looking tells nobody whether it is one of ours. */
    @GetMapping("/stop/{token}")
    public ResponseEntity<String> look(Visit visit, @PathVariable String token) {
        var page = new StopPage(frames.forAnyone(visit.wish()), visit.key(), "/stop/" + token);
        return pages.show("client/stop.jte", page);
    }

    @PostMapping("/stop/{token}")
    public ResponseEntity<String> stop(Visit visit, @PathVariable String token) {
        Optional<Actor.Client> client = comingIn.stops(Token.received(token));
        client.ifPresent(stopping::stop);
        var frame = frames.forAnyone(visit.wish());
        if (client.isEmpty()) {
            var page = new LinkEndedPage(frame, visit.key(), "/code", LinkEndedPage.End.UNKNOWN, frames.phone());
            return pages.show(HttpStatus.GONE, "client/link-ended.jte", page);
        }
        return pages.show("client/stopped.jte", new StoppedPage(frame, visit.key(), Optional.empty()));
    }
}
