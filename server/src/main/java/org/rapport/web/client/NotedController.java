package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import org.rapport.concern.Speaking;
import org.rapport.store.CommandId;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** For a client who has just said that something is wrong: what comes next, and taking their words back in one step. */
@Controller
public final class NotedController {
    private final Speaking speaking;
    private final ClientFrames frames;
    private final Pages pages;

    public NotedController(Speaking speaking, ClientFrames frames, Pages pages) {
        this.speaking = speaking;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/raise/done")
    public ResponseEntity<String> done(Visit visit) {
        return pages.show("client/noted.jte", frames.around(visit, NotedController::page));
    }

    private static NotedPage page(Around here) {
        List<SaidHere> said = SaidHere.concerns(here);
        boolean shared = said.stream().anyMatch(SaidHere::shared);
        var frame = said.isEmpty() || shared ? here.frame() : here.frame().withStatus("status.taken-back");
        return new NotedPage(
                frame,
                here.key(),
                RaiseController.names(here, RaiseController.mine(here)),
                shared ? Optional.of("/raise/take-back") : Optional.empty());
    }

    /** The latest words first; whoever said something twice takes it back twice. Pressed once more, it is as it was. */
    @PostMapping("/raise/take-back")
    public ResponseEntity<String> takeBack(Visit visit, CommandId id) {
        SaidHere.latestShared(frames.around(visit, SaidHere::concerns))
                .ifPresent(said ->
                        Settled.orElseLeave(speaking.takeBack(visit.client(), id, said.repair(), said.words())));
        return Pages.goTo("/raise/done");
    }
}
