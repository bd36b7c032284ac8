package org.rapport.web.client;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.concern.Invitations;
import org.rapport.repair.word.About;
import org.rapport.store.CommandId;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client who came by the link of an invitation: answers that one, and reads nothing. */
@Controller
public final class AnswerByLinkController {
    private final AnswerSteps steps;
    private final HowItIs howItIs;
    private final ClientFrames frames;

    AnswerByLinkController(AnswerSteps steps, HowItIs howItIs, ClientFrames frames) {
        this.steps = steps;
        this.howItIs = howItIs;
        this.frames = frames;
    }

    @GetMapping("/answer")
    public ResponseEntity<String> ask(Visit visit) {
        var where = where(visit);
        boolean howItIsNow = frames.around(
                visit,
                here -> where.in(here)
                        .invitation(where.invitation().orElseThrow())
                        .filter(invitation -> invitation.about() == About.HOW_IT_IS_NOW)
                        .isPresent());
        return howItIsNow ? Pages.goTo("/answer/how-it-is") : steps.ask(visit, where);
    }

    @PostMapping("/answer")
    public ResponseEntity<String> pick(Visit visit, @RequestParam Map<String, String> form) {
        return steps.pick(visit, where(visit), Typed.of(form));
    }

    @GetMapping("/answer/{way}")
    public ResponseEntity<String> step(Visit visit, @PathVariable String way) {
        return steps.step(visit, where(visit), way);
    }

    @PostMapping("/answer/{way}")
    public ResponseEntity<String> next(
            Visit visit, CommandId id, @PathVariable String way, @RequestParam Map<String, String> form) {
        return steps.next(visit, id, where(visit), new Answer(AnswerSteps.way(way), Typed.of(form)));
    }

    @GetMapping("/answer/sent")
    public ResponseEntity<String> sent(Visit visit) {
        return steps.sent(visit, where(visit));
    }

    @PostMapping("/answer/take-back")
    public ResponseEntity<String> takeBack(Visit visit, CommandId id) {
        return steps.takeBack(visit, id, where(visit));
    }

    @GetMapping("/answer/how-it-is")
    public ResponseEntity<String> askHowItIs(Visit visit) {
        return howItIs.ask(visit, where(visit));
    }

    @PostMapping("/answer/how-it-is")
    public ResponseEntity<String> takeHowItIs(Visit visit, CommandId id, @RequestParam Map<String, String> form) {
        return howItIs.take(visit, id, where(visit), Typed.of(form));
    }

    @PostMapping("/answer/how-it-is/take-back")
    public ResponseEntity<String> takeWordsBack(Visit visit, CommandId id) {
        return howItIs.takeWordsBack(visit, id, where(visit));
    }

    /** The repair of the one invitation this session is about; a session about anything else has none. */
    private static Where where(Visit visit) {
        UUID invitation = visit.subject().orElseThrow(NothingHere::new);
        return new Where(
                "/answer",
                Optional.of(invitation),
                here -> Mine.get(
                        here, Invitations.repairOf(here.inside(), invitation).orElseThrow(NothingHere::new)));
    }
}
