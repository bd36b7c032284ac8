package org.rapport.web.client;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.concern.Agreeing;
import org.rapport.concern.AgreementText;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.concern.Outcome;
import org.rapport.concern.view.WhatWeAgreed.OnTheTable;
import org.rapport.store.CommandId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in the room: puts a plan in words, or changes the one there is. The clinician's yes was to the old text. */
@Controller
@RequestMapping("/me/{repair}/agreement/change")
public final class AgreementChangeController {
    private static final int ROOM = 1000;

    private final Agreeing agreeing;
    private final PlanPages plans;
    private final ClientFrames frames;
    private final Pages pages;

    AgreementChangeController(Agreeing agreeing, PlanPages plans, ClientFrames frames, Pages pages) {
        this.agreeing = agreeing;
        this.plans = plans;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping
    public ResponseEntity<String> ask(Visit visit, @PathVariable UUID repair) {
        var page = frames.around(visit, here -> plans.change(Mine.get(here, repair)));
        return pages.show("client/agreement-change.jte", page);
    }

    @PostMapping
    public ResponseEntity<String> change(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        List<Problem> problems = problems(typed);
        if (!problems.isEmpty()) {
            return again(visit, repair, typed, problems);
        }
        Optional<OnTheTable> table = frames.around(
                visit, here -> PlanPages.standing(Mine.get(here, repair)).onTheTable());
        if (!table.map(OnTheTable::digest).orElse("").equals(typed.text("version"))) {
            return sentBefore(visit, repair, typed) ? Pages.goTo("/me?done=changed") : moved(visit, repair, typed);
        }
        Outcome outcome = table.isEmpty()
                ? agreeing.propose(visit.client(), id, repair, text(typed).words())
                : agreeing.amend(
                        visit.client(),
                        id,
                        repair,
                        table.get().proposal(),
                        text(typed).words());
        Optional<Problem> problem = Settled.problem(outcome, "clinician-does");
        if (problem.isPresent()) {
            return again(visit, repair, typed, List.of(problem.get()));
        }
        Settled.orElseLeave(outcome);
        return Pages.goTo("/me?done=changed");
    }

    /** The form was sent twice: the text of the table is this one already. */
    private boolean sentBefore(Visit visit, UUID repair, Typed typed) {
        return frames.around(visit, here -> plans.saidYesTo(Mine.get(here, repair), text(typed)));
    }

    /** Somebody changed the text meanwhile. What was typed is kept, and goes over the new text with the next press. */
    private ResponseEntity<String> moved(Visit visit, UUID repair, Typed typed) {
        var problem = List.of(Problem.at("clinician-does", "change.moved"));
        return again(visit, repair, typed, problem);
    }

    private static List<Problem> problems(Typed typed) {
        var problems = new ArrayList<Problem>();
        for (KeptBy by : KeptBy.values()) {
            typed.tooLong(field(by), ROOM).ifPresent(problems::add);
        }
        if (text(typed).isEmpty()) {
            problems.add(Problem.at("clinician-does", "change.blank"));
        }
        if (!typed.text("review").isBlank() && review(typed).isEmpty()) {
            problems.add(Problem.at("review", "change.review.problem"));
        }
        return problems;
    }

    private static AgreementText text(Typed typed) {
        List<AgreementText.Promise> promises = Stream.of(KeptBy.values())
                .flatMap(by -> AgreementText.typed(by, typed.text(field(by))).stream())
                .toList();
        return new AgreementText(promises, review(typed));
    }

    private static String field(KeptBy by) {
        return switch (by) {
            case CLINICIAN -> "clinician-does";
            case CLIENT -> "client-does";
            case BOTH -> "both-do";
        };
    }

    private static Optional<LocalDate> review(Typed typed) {
        try {
            return typed.choice("review").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ResponseEntity<String> again(Visit visit, UUID repair, Typed typed, List<Problem> problems) {
        var kept = new AgreementChangePage.Typed(
                new Shown(typed.text("clinician-does")),
                new Shown(typed.text("client-does")),
                new Shown(typed.text("both-do")),
                review(typed));
        var page = frames.around(visit, here -> plans.change(Mine.get(here, repair), kept, problems));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "client/agreement-change.jte", page);
    }
}
