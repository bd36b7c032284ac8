package org.rapport.web.clinician;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.EndingRepair;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.repair.Repairing;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ending a repair: first how, then why, with what the client will see of it. */
@RestController
final class EndController {
    private final Door door;
    private final Desks desks;
    private final WhatHappenedHere whatHappenedHere;
    private final EndingRepair endingRepair;
    private final RepairAnswers answers;
    private final Pages pages;

    EndController(
            Door door,
            Desks desks,
            WhatHappenedHere whatHappenedHere,
            EndingRepair endingRepair,
            RepairAnswers answers,
            Pages pages) {
        this.door = door;
        this.desks = desks;
        this.whatHappenedHere = whatHappenedHere;
        this.endingRepair = endingRepair;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/repairs/{repair}/end")
    ResponseEntity<String> ask(Visit visit, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        Optional<Ending> ending = named(form.get("ending"), Ending.values());
        return ending.isPresent()
                ? show(visit, repair, ending.get(), HttpStatus.OK, List.of())
                : answers.odd(visit, repair, form, "end", "problem.choose");
    }

    @PostMapping("/repairs/{repair}/end")
    ResponseEntity<String> end(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        Ending ending = named(form.get("ending"), Ending.values()).orElseThrow(NothingHere::new);
        Optional<EndingReason> reason = named(form.get("reason"), EndingReason.values());
        if (reason.isEmpty()) {
            return show(visit, repair, ending, HttpStatus.BAD_REQUEST, List.of(Problem.at("reason", "problem.choose")));
        }
        var outcome = endingRepair.end(visit.clinician(), id, repair, ending, reason.get(), Words.of(""));
        return answers.to(visit, "end", Typed.NOTHING, outcome, repair);
    }

    private ResponseEntity<String> show(
            Visit visit, UUID repair, Ending ending, HttpStatus status, List<Problem> problems) {
        EndPage page = door.through(
                visit.actor(),
                inside -> page(inside, visit, repair, ending, problems).orElseThrow(NothingHere::new));
        return pages.show(status, "clinician/end.jte", page);
    }

    private Optional<EndPage> page(Inside inside, Visit visit, UUID repair, Ending ending, List<Problem> problems) {
        return whatHappenedHere
                .see(inside, repair)
                .filter(seen -> Repairing.whichEndings(seen.repair().state()).contains(ending))
                .map(seen -> new EndPage(
                        desks.of(inside, visit, Place.TODAY).with(problems),
                        desks.client(inside, new PersonId(seen.repair().client()))
                                .orElseThrow(),
                        ending,
                        reasons(ending, seen.repair().last()),
                        new Act("/repairs/" + repair + "/end", visit.key()),
                        "/repairs/" + repair + "#end"));
    }

    /** A finding is called mistaken only where nobody but the scores raised anything. */
    private static List<EndingReason> reasons(Ending ending, Live last) {
        boolean onlyFindings = last.concerns().stream().allMatch(note -> note.source() == ConcernSource.FINDING);
        return Arrays.stream(EndingReason.values())
                .filter(reason -> reason.fits(ending))
                .filter(reason -> reason != EndingReason.MISTAKEN_FINDING || onlyFindings)
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(@Nullable String name, E[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
