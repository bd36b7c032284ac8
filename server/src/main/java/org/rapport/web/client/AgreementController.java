package org.rapport.web.client;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.concern.Agreeing;
import org.rapport.concern.Outcome;
import org.rapport.concern.view.WhatWeAgreed.OnTheTable;
import org.rapport.repair.command.Refusal;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.gate.DoneAlready;
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

/** For a client in the room: says yes to exactly the text that was shown, or no, or goes on to change it. */
@Controller
public final class AgreementController {
    private final Agreeing agreeing;
    private final PlanPages plans;
    private final ClientFrames frames;
    private final Pages pages;

    AgreementController(Agreeing agreeing, PlanPages plans, ClientFrames frames, Pages pages) {
        this.agreeing = agreeing;
        this.plans = plans;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/me/{repair}/agreement")
    public ResponseEntity<String> look(Visit visit, @PathVariable UUID repair) {
        return show(HttpStatus.OK, visit, repair, List.of());
    }

    @PostMapping("/me/{repair}/agreement")
    public ResponseEntity<String> answer(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        return switch (typed.text("answer")) {
            case "yes" -> yes(visit, id, repair, typed.text("version"));
            case "no" -> no(visit, id, repair);
            case "change" -> Pages.goTo("/me/" + repair + "/agreement/change");
            case String _ ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        visit,
                        repair,
                        List.of(Problem.at("answer", "agreement.problem")));
        };
    }

    private ResponseEntity<String> yes(Visit visit, CommandId id, UUID repair, String version) {
        OnTheTable table = onTheTable(visit, repair);
        if (!table.digest().equals(version)) {
            return moved(visit, repair);
        }
        Outcome outcome = agreeing.endorse(visit.client(), id, repair, table.proposal(), version);
        if (outcome.equals(new Outcome.Refused(Refusal.TEXT_HAS_CHANGED))) {
            return moved(visit, repair);
        }
        Settled.orElseLeave(outcome);
        return Pages.goTo("/me?done=said-yes");
    }

    private ResponseEntity<String> no(Visit visit, CommandId id, UUID repair) {
        UUID proposal = onTheTable(visit, repair).proposal();
        Settled.orElseLeave(agreeing.object(visit.client(), id, repair, proposal, Words.of("")));
        return Pages.goTo("/me?done=said-no");
    }

    private ResponseEntity<String> moved(Visit visit, UUID repair) {
        return show(HttpStatus.CONFLICT, visit, repair, List.of(Problem.at("answer", "agreement.moved")));
    }

    private OnTheTable onTheTable(Visit visit, UUID repair) {
        return frames.around(
                visit,
                here -> PlanPages.standing(Mine.get(here, repair)).onTheTable().orElseThrow(DoneAlready::new));
    }

    private ResponseEntity<String> show(HttpStatus status, Visit visit, UUID repair, List<Problem> problems) {
        var page = frames.around(visit, here -> plans.show(Mine.get(here, repair), problems));
        return pages.show(status, "client/agreement.jte", page);
    }
}
