package org.rapport.web.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.concern.Answering;
import org.rapport.concern.Outcome;
import org.rapport.concern.Speaking;
import org.rapport.store.CommandId;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in the room: out of a matter in one press, and back into it. */
@Controller
public final class MatterController {
    private final Answering answering;
    private final Speaking speaking;
    private final ClientFrames frames;
    private final Pages pages;

    public MatterController(Answering answering, Speaking speaking, ClientFrames frames, Pages pages) {
        this.answering = answering;
        this.speaking = speaking;
        this.frames = frames;
        this.pages = pages;
    }

    @PostMapping("/me/{repair}/withdraw")
    public ResponseEntity<String> withdraw(Visit visit, CommandId id, @PathVariable UUID repair) {
        Settled.orElseLeave(answering.withdraw(visit.client(), id, repair));
        return Pages.goTo("/me?done=withdrawn");
    }

    @GetMapping("/me/{repair}/reopen")
    public ResponseEntity<String> askToReopen(Visit visit, @PathVariable UUID repair) {
        return showReopen(visit, repair, Shown.NOTHING, List.of());
    }

    @PostMapping("/me/{repair}/reopen")
    public ResponseEntity<String> reopen(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        if (typed.tooLong().isPresent()) {
            return showReopen(
                    visit, repair, typed.shownWords(), List.of(typed.tooLong().get()));
        }
        Settled.orElseLeave(answering.reopen(visit.client(), id, repair));
        if (!typed.words().isBlank()) {
            Outcome said = speaking.share(visit.client(), andThen(id), repair, typed.words());
            if (Settled.problem(said).isPresent()) {
                // Open again it is; the words wait until messages are on.
                Settled.orElseLeave(speaking.keep(visit.client(), andThen(andThen(id)), repair, typed.words()));
            }
        }
        return Pages.goTo("/me?done=reopened");
    }

    /** A second act that belongs to the first, and is as much one act as it is however often the form is sent. */
    private static CommandId andThen(CommandId first) {
        String name = first.value() + " and then";
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private ResponseEntity<String> showReopen(Visit visit, UUID repair, Shown words, List<Problem> problems) {
        ReopenPage page = frames.around(visit, here -> {
            var mine = Mine.get(here, repair);
            if (!MyMatters.canBeReopened(mine)) {
                throw new DoneAlready();
            }
            return new ReopenPage(
                    here.frame().withProblems(problems),
                    here.key(),
                    mine.path() + "/reopen",
                    mine.clinician(),
                    mine.since(),
                    words);
        });
        return pages.show(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "client/reopen.jte", page);
    }
}
