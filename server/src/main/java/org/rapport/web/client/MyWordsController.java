package org.rapport.web.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.concern.Outcome;
import org.rapport.concern.Speaking;
import org.rapport.store.CommandId;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in the room: writes, shares what was written, and takes it back. */
@Controller
public final class MyWordsController {
    private final Speaking speaking;
    private final ClientFrames frames;
    private final Pages pages;

    public MyWordsController(Speaking speaking, ClientFrames frames, Pages pages) {
        this.speaking = speaking;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/me/{repair}/words")
    public ResponseEntity<String> write(Visit visit, @PathVariable UUID repair) {
        return show(visit, repair, Typed.of(Map.of()), List.of());
    }

    @PostMapping("/me/{repair}/words")
    public ResponseEntity<String> written(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        Optional<Problem> problem =
                typed.words().isBlank() ? Optional.of(Problem.at("words", "words.blank")) : typed.tooLong();
        if (problem.isPresent()) {
            return show(visit, repair, typed, List.of(problem.get()));
        }
        boolean keep = typed.pressed("keep");
        Outcome outcome = keep
                ? speaking.keep(visit.client(), id, repair, typed.words())
                : speaking.share(visit.client(), id, repair, typed.words());
        if (Settled.problem(outcome).isPresent()) {
            return show(visit, repair, typed, Settled.problem(outcome).stream().toList());
        }
        Settled.orElseLeave(outcome);
        return Pages.goTo(keep ? "/me?done=kept" : "/me?done=shared");
    }

    @PostMapping("/me/{repair}/words/{words}/share")
    public ResponseEntity<String> share(
            Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID words) {
        Settled.orElseLeave(speaking.shareLater(visit.client(), id, repair, words));
        return Pages.goTo("/me?done=shared");
    }

    @PostMapping("/me/{repair}/words/{words}/take-back")
    public ResponseEntity<String> takeBack(
            Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID words) {
        Settled.orElseLeave(speaking.takeBack(visit.client(), id, repair, words));
        return Pages.goTo("/me?done=taken-back");
    }

    private ResponseEntity<String> show(Visit visit, UUID repair, Typed typed, List<Problem> problems) {
        WordsPage page = frames.around(visit, here -> {
            var mine = Mine.get(here, repair);
            return new WordsPage(
                    here.frame().withExit().withProblems(problems),
                    here.key(),
                    mine.path() + "/words",
                    WordsPage.Ask.WRITE,
                    mine.clinician(),
                    typed.shownWords(),
                    Optional.empty());
        });
        return pages.show(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "client/words.jte", page);
    }
}
