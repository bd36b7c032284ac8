package org.rapport.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rapport.checkin.AnsweringCheckIn;
import org.rapport.checkin.FinishingCheckIn;
import org.rapport.checkin.Outcome;
import org.rapport.checkin.WhatIsAsked.Question;
import org.rapport.store.Words;
import org.rapport.web.client.AnswerPages.Leaf;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client at the end of a check-in: their own words and the sending; or all of it on one page. */
@Controller
public final class LastOfCheckInController {
    private final AnsweringCheckIn answering;
    private final FinishingCheckIn finishing;
    private final ClientFrames frames;
    private final Pages pages;

    public LastOfCheckInController(
            AnsweringCheckIn answering, FinishingCheckIn finishing, ClientFrames frames, Pages pages) {
        this.answering = answering;
        this.finishing = finishing;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/check-in/words")
    public ResponseEntity<String> askForWords(Visit visit) {
        return show(visit, checkIn -> words(checkIn, Typed.of(Map.of()), List.of()), HttpStatus.OK);
    }

    @PostMapping("/check-in/words")
    public ResponseEntity<String> takeWords(Visit visit, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        List<Problem> problems = typed.tooLong().stream().toList();
        return problems.isEmpty()
                ? send(visit, typed, (checkIn, found) -> words(checkIn, typed, found))
                : show(visit, checkIn -> words(checkIn, typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Leaf words(MyCheckIn checkIn, Typed typed, List<Problem> problems) {
        var here = checkIn.here();
        var page = new FreeTextPage(
                here.frame().withExit().withProblems(problems),
                here.key(),
                "/check-in/words",
                checkIn.clinician(),
                typed.shownWords());
        return new Leaf("client/free-text.jte", page);
    }

    @GetMapping("/check-in/all")
    public ResponseEntity<String> askForAll(Visit visit) {
        return show(visit, checkIn -> all(checkIn, Typed.of(Map.of()), List.of()), HttpStatus.OK);
    }

    @PostMapping("/check-in/all")
    public ResponseEntity<String> takeAll(Visit visit, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        List<Problem> problems = frames.around(visit, here -> problems(MyCheckIn.get(here), typed));
        if (!problems.isEmpty()) {
            return show(visit, checkIn -> all(checkIn, typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var checkIn = frames.around(visit, MyCheckIn::get);
        for (Question question : checkIn.asked().questions()) {
            var answer = MyCheckIn.answer(question, typed.text(field(question)));
            if (answer.isPresent()) {
                Outcome kept = answering.answer(visit.client(), checkIn.id(), question.item(), answer.get());
                if (!(kept instanceof Outcome.Done) && !CheckInSettled.stopped(kept)) {
                    return CheckInSettled.goTo(kept, "/check-in/done");
                }
            }
        }
        return send(visit, typed, (found, wrong) -> all(found, typed, wrong));
    }

    /** A question left open is fine; an answer that is on no scale of ours is not. */
    private static List<Problem> problems(MyCheckIn checkIn, Typed typed) {
        var problems = new ArrayList<Problem>(typed.tooLong().stream().toList());
        for (Question question : checkIn.asked().questions()) {
            String picked = typed.text(field(question));
            if (!picked.isEmpty() && MyCheckIn.answer(question, picked).isEmpty()) {
                problems.add(Problem.at(field(question), "item.problem"));
            }
        }
        return problems;
    }

    private static String field(Question question) {
        return question.direct() ? "felt" : "answer-" + question.number();
    }

    private static Leaf all(MyCheckIn checkIn, Typed typed, List<Problem> problems) {
        var here = checkIn.here();
        List<AllOnOnePage.Item> items = checkIn.asked().questions().stream()
                .filter(question -> !question.direct())
                .map(question -> new AllOnOnePage.Item(question.number(), question.text(), MyCheckIn.options(question)))
                .toList();
        String felt = checkIn.asked().questions().stream()
                .filter(Question::direct)
                .map(Question::text)
                .findFirst()
                .orElse("");
        var page = new AllOnOnePage(
                here.frame().withProblems(problems),
                here.key(),
                "/check-in/all",
                checkIn.clinician(),
                items,
                felt,
                typed.shownWords());
        return new Leaf("client/all-on-one.jte", page);
    }

    /** Sends it; "stop here" leaves the words behind. While the client's stop stands the page comes back with the words on it. */
    private ResponseEntity<String> send(Visit visit, Typed typed, Again again) {
        UUID asking = frames.around(visit, here -> MyCheckIn.get(here).id());
        Words words = typed.pressed("stop") ? Words.of("") : typed.words();
        Outcome outcome = finishing.finish(visit.client(), asking, words);
        if (CheckInSettled.stopped(outcome) && !words.isBlank()) {
            var problem = List.of(Problem.at("words", "words.stopped"));
            return show(visit, checkIn -> again.with(checkIn, problem), HttpStatus.CONFLICT);
        }
        return CheckInSettled.goTo(outcome, "/check-in/done");
    }

    @FunctionalInterface
    private interface Again {
        Leaf with(MyCheckIn checkIn, List<Problem> problems);
    }

    private ResponseEntity<String> show(Visit visit, Function<MyCheckIn, Leaf> leaf, HttpStatus status) {
        Optional<Leaf> found = frames.around(visit, here -> {
            var checkIn = MyCheckIn.get(here);
            return checkIn.open() ? Optional.of(leaf.apply(checkIn)) : Optional.empty();
        });
        return found.map(page -> pages.show(status, page.template(), page.page()))
                .orElseGet(() -> Pages.goTo("/check-in/done"));
    }
}
