package org.rapport.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.concern.Invitations;
import org.rapport.concern.Outcome;
import org.rapport.concern.RaisingConcern;
import org.rapport.concern.view.WhatIsOpenBetweenUs;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.store.CommandId;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Option;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client who says that something is wrong, without any score; by a link too, because it only puts in. */
@Controller
public final class RaiseController {
    private final RaisingConcern raising;
    private final ClientFrames frames;
    private final Pages pages;

    public RaiseController(RaisingConcern raising, ClientFrames frames, Pages pages) {
        this.raising = raising;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/raise")
    public ResponseEntity<String> ask(Visit visit) {
        return show(visit, Shown.NOTHING, List.of());
    }

    @PostMapping("/raise")
    public ResponseEntity<String> raise(Visit visit, CommandId id, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        Optional<UUID> with = frames.around(visit, here -> picked(mine(here), typed));
        var problems = new ArrayList<Problem>(typed.tooLong().stream().toList());
        if (with.isEmpty()) {
            problems.add(Problem.at("with", "raise.problem"));
        }
        if (!problems.isEmpty()) {
            return show(visit, typed.shownWords(), problems);
        }
        Outcome outcome = raising.raise(visit.client(), id, with.orElseThrow(), typed.words());
        Optional<Problem> problem = Settled.problem(outcome);
        if (problem.isPresent()) {
            return show(visit, typed.shownWords(), List.of(problem.get()));
        }
        Settled.orElseLeave(outcome);
        return Pages.goTo(frames.around(visit, Around::inTheRoom) ? "/me?done=raised" : "/raise/done");
    }

    /** Nobody picks where there is only one. */
    private static Optional<UUID> picked(List<Relationship> mine, Typed typed) {
        return mine.size() == 1
                ? Optional.of(mine.getFirst().id())
                : mine.stream()
                        .map(Relationship::id)
                        .filter(id -> id.toString().equals(typed.text("with")))
                        .findFirst();
    }

    private ResponseEntity<String> show(Visit visit, Shown words, List<Problem> problems) {
        RaiseConcernPage page = frames.around(visit, here -> {
            List<Relationship> mine = mine(here);
            return new RaiseConcernPage(
                    here.frame().withExit().withProblems(problems),
                    here.key(),
                    "/raise",
                    names(here, mine),
                    mine.size() == 1 ? List.of() : options(here, mine),
                    words,
                    here.ownPage());
        });
        return pages.show(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "client/raise.jte", page);
    }

    /** With whom it may be: everybody the client works with, or the one whose link this is. */
    static List<Relationship> mine(Around here) {
        List<Relationship> all =
                Relationships.listWith(here.inside(), here.client().person());
        Optional<UUID> one = here.visit().subject().flatMap(subject -> relationshipOf(here, subject));
        List<Relationship> mine = one.isEmpty()
                ? all
                : all.stream().filter(found -> found.id().equals(one.get())).toList();
        if (mine.isEmpty()) {
            throw new NothingHere();
        }
        return mine;
    }

    private static Optional<UUID> relationshipOf(Around here, UUID subject) {
        return Askings.find(here.inside(), subject)
                .map(Asking::relationship)
                .or(() -> Invitations.repairOf(here.inside(), subject)
                        .flatMap(repair -> WhatIsOpenBetweenUs.mine(here.inside()).stream()
                                .filter(matter -> matter.repair().equals(repair))
                                .findFirst())
                        .map(WhatIsOpenBetweenUs.Matter::relationship));
    }

    private static List<Option> options(Around here, List<Relationship> mine) {
        return mine.stream()
                .map(one -> Option.of(
                        one.id().toString(), here.nameOf(one.clinician().value())))
                .toList();
    }

    static String names(Around here, List<Relationship> mine) {
        return mine.stream()
                .map(one -> here.nameOf(one.clinician().value()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
