package org.rapport.web.client;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.repair.state.Letter;
import org.rapport.store.CommandId;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in the room: answers, asked or unasked, and reads what was written to them. */
@Controller
@RequestMapping("/me/{repair}/answer")
public final class AnswerInTheRoomController {
    private final AnswerSteps steps;
    private final HowItIs howItIs;
    private final ClientFrames frames;

    AnswerInTheRoomController(AnswerSteps steps, HowItIs howItIs, ClientFrames frames) {
        this.steps = steps;
        this.howItIs = howItIs;
        this.frames = frames;
    }

    @GetMapping
    public ResponseEntity<String> ask(Visit visit, @PathVariable UUID repair) {
        return steps.ask(visit, where(visit, repair));
    }

    @PostMapping
    public ResponseEntity<String> pick(Visit visit, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return steps.pick(visit, where(visit, repair), Typed.of(form));
    }

    @GetMapping("/{way}")
    public ResponseEntity<String> step(Visit visit, @PathVariable UUID repair, @PathVariable String way) {
        return steps.step(visit, where(visit, repair), way);
    }

    @PostMapping("/{way}")
    public ResponseEntity<String> next(
            Visit visit, CommandId id, @PathVariable Map<String, String> path, @RequestParam Map<String, String> form) {
        var answer = new Answer(AnswerSteps.way(path.getOrDefault("way", "")), Typed.of(form));
        return steps.next(visit, id, where(visit, id(path.getOrDefault("repair", ""))), answer);
    }

    @GetMapping("/sent")
    public ResponseEntity<String> sent(Visit visit, @PathVariable UUID repair) {
        return steps.sent(visit, where(visit, repair));
    }

    @PostMapping("/take-back")
    public ResponseEntity<String> takeBack(Visit visit, CommandId id, @PathVariable UUID repair) {
        return steps.takeBack(visit, id, where(visit, repair));
    }

    @GetMapping("/how-it-is")
    public ResponseEntity<String> askHowItIs(Visit visit, @PathVariable UUID repair) {
        return howItIs.ask(visit, where(visit, repair));
    }

    @PostMapping("/how-it-is")
    public ResponseEntity<String> takeHowItIs(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return howItIs.take(visit, id, where(visit, repair), Typed.of(form));
    }

    @PostMapping("/how-it-is/take-back")
    public ResponseEntity<String> takeWordsBack(Visit visit, CommandId id, @PathVariable UUID repair) {
        return howItIs.takeWordsBack(visit, id, where(visit, repair));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NothingHere();
        }
    }

    /** The invitation that is on its way, if one is, is what is answered. */
    private Where where(Visit visit, UUID repair) {
        Optional<UUID> invitation = frames.around(
                visit, here -> switch (Mine.get(here, repair).repair().letter()) {
                    case Letter.NoLetter _ -> Optional.empty();
                    case Letter.Ready ready -> Optional.of(ready.invitation().value());
                    case Letter.Sent sent -> Optional.of(sent.invitation().value());
                });
        return new Where("/me/" + repair + "/answer", invitation, here -> Mine.get(here, repair));
    }
}
