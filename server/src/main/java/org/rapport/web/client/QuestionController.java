package org.rapport.web.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.alliance.instrument.Answer;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in a check-in: one question a page, each of which can be left, and all of which can be stopped. */
@Controller
public final class QuestionController {
    private final AnsweringCheckIn answering;
    private final FinishingCheckIn finishing;
    private final ClientFrames frames;
    private final Pages pages;

    public QuestionController(
            AnsweringCheckIn answering, FinishingCheckIn finishing, ClientFrames frames, Pages pages) {
        this.answering = answering;
        this.finishing = finishing;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/check-in/{number}")
    public ResponseEntity<String> ask(Visit visit, @PathVariable int number) {
        return show(visit, number, List.of());
    }

    @PostMapping("/check-in/{number}")
    public ResponseEntity<String> answer(
            Visit visit, @PathVariable int number, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        record Before(UUID asking, Question question, int total, boolean anyAnswer) {}
        var before = frames.around(visit, here -> {
            var checkIn = MyCheckIn.get(here);
            return new Before(checkIn.id(), checkIn.question(number), checkIn.total(), checkIn.anyAnswer());
        });
        Optional<Answer> answer = MyCheckIn.answer(before.question(), typed.text("answer"));
        if (answer.isEmpty() && !typed.pressed("stop")) {
            return show(visit, number, List.of(Problem.at("answer", "item.problem")));
        }
        if (answer.isPresent()) {
            String item = before.question().item();
            Outcome outcome = answering.answer(visit.client(), before.asking(), item, answer.get());
            if (!(outcome instanceof Outcome.Done)) {
                return CheckInSettled.goTo(outcome, "/check-in/done");
            }
        }
        if (typed.pressed("stop")) {
            return stop(visit, before.asking(), before.anyAnswer() || answer.isPresent());
        }
        return Pages.goTo(number < before.total() ? "/check-in/" + (number + 1) : "/check-in/words");
    }

    /** What was answered so far counts; where nothing was, stopping is a no. */
    private ResponseEntity<String> stop(Visit visit, UUID asking, boolean anyAnswer) {
        Outcome outcome = anyAnswer
                ? finishing.finish(visit.client(), asking, Words.of(""))
                : finishing.decline(visit.client(), asking);
        return CheckInSettled.goTo(outcome, "/check-in/done");
    }

    private ResponseEntity<String> show(Visit visit, int number, List<Problem> problems) {
        Optional<Leaf> leaf = frames.around(visit, here -> {
            var checkIn = MyCheckIn.get(here);
            var question = checkIn.question(number);
            return checkIn.open() ? Optional.of(leaf(checkIn, question, problems)) : Optional.empty();
        });
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return leaf.map(found -> pages.show(status, found.template(), found.page()))
                .orElseGet(() -> Pages.goTo("/check-in/done"));
    }

    private static Leaf leaf(MyCheckIn checkIn, Question question, List<Problem> problems) {
        var here = checkIn.here();
        var frame = here.frame().withProblems(problems);
        String path = "/check-in/" + question.number();
        Optional<String> said = checkIn.said(question);
        if (question.direct()) {
            var page = new DirectItemPage(
                    frame, here.key(), path, question.number(), question.total(), question.text(), said);
            return new Leaf("client/direct-item.jte", page);
        }
        var options = MyCheckIn.options(question);
        var page = new ItemPage(
                frame,
                here.key(),
                path,
                question.number(),
                question.total(),
                question.text(),
                options,
                said.map(value -> checkIn.label(question, value)));
        return new Leaf("client/item.jte", page);
    }
}
