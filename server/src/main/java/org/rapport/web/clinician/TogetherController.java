package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.rapport.concern.Agreeing;
import org.rapport.concern.FollowingUp;
import org.rapport.concern.Inviting;
import org.rapport.concern.Outcome;
import org.rapport.concern.Speaking;
import org.rapport.repair.word.FollowUpView;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the two do together, from the owner's side: accounts, the agreement, looking again. */
@RestController
final class TogetherController {
    private final RepairAnswers answers;
    private final Speaking speaking;
    private final Agreeing agreeing;
    private final FollowingUp followingUp;
    private final Inviting inviting;

    TogetherController(
            RepairAnswers answers, Speaking speaking, Agreeing agreeing, FollowingUp followingUp, Inviting inviting) {
        this.answers = answers;
        this.speaking = speaking;
        this.agreeing = agreeing;
        this.followingUp = followingUp;
        this.inviting = inviting;
    }

    @PostMapping("/repairs/{repair}/account")
    ResponseEntity<String> account(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        String words = form.getOrDefault("account", "");
        return answers.written(visit, repair, form, "account", words)
                .orElseGet(() -> answers.to(visit, "talk", Typed.of(form), kept(visit, id, repair, form), repair));
    }

    private Outcome kept(Visit visit, CommandId id, UUID repair, Map<String, String> form) {
        var words = Words.of(form.getOrDefault("account", ""));
        return form.getOrDefault("then", "keep").equals("share")
                ? speaking.share(visit.actor(), id, repair, words)
                : speaking.keep(visit.actor(), id, repair, words);
    }

    @PostMapping("/repairs/{repair}/accounts/{words}/share")
    ResponseEntity<String> share(Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID words) {
        return answers.to(visit, "talk", Typed.NOTHING, speaking.shareLater(visit.actor(), id, repair, words), repair);
    }

    @PostMapping("/repairs/{repair}/accounts/{words}/take-back")
    ResponseEntity<String> takeBack(Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID words) {
        return answers.to(visit, "talk", Typed.NOTHING, speaking.takeBack(visit.actor(), id, repair, words), repair);
    }

    @PostMapping("/repairs/{repair}/agreements")
    ResponseEntity<String> propose(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        String words = form.getOrDefault("agreement", "");
        return answers.written(visit, repair, form, "agreement", words)
                .orElseGet(() -> answers.to(
                        visit,
                        "agree",
                        Typed.of(form),
                        agreeing.propose(visit.actor(), id, repair, Words.of(words)),
                        repair));
    }

    @PostMapping("/repairs/{repair}/agreements/{proposal}/change")
    ResponseEntity<String> amend(
            Visit visit,
            CommandId id,
            @PathVariable UUID repair,
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> form) {
        String words = form.getOrDefault("agreement", "");
        return answers.written(visit, repair, form, "agreement", words)
                .orElseGet(() -> answers.to(
                        visit,
                        "agree",
                        Typed.of(form),
                        agreeing.amend(visit.actor(), id, repair, proposal, Words.of(words)),
                        repair));
    }

    @PostMapping("/repairs/{repair}/agreements/{proposal}/object")
    ResponseEntity<String> object(
            Visit visit,
            CommandId id,
            @PathVariable UUID repair,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String objection) {
        return answers.to(
                visit,
                "agree",
                Typed.NOTHING,
                agreeing.object(visit.actor(), id, repair, proposal, Words.of(objection)),
                repair);
    }

    /** A yes is to the text whose digest the page carried, and to no other. */
    @PostMapping("/repairs/{repair}/agreements/{proposal}/endorse")
    ResponseEntity<String> endorse(
            Visit visit,
            CommandId id,
            @PathVariable UUID repair,
            @PathVariable UUID proposal,
            @RequestParam String digest) {
        return answers.to(
                visit, "agree", Typed.NOTHING, agreeing.endorse(visit.actor(), id, repair, proposal, digest), repair);
    }

    @PostMapping("/repairs/{repair}/follow-up")
    ResponseEntity<String> plan(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        try {
            LocalDate on = LocalDate.parse(form.getOrDefault("on", ""));
            return answers.to(
                    visit, "follow-up", Typed.of(form), followingUp.plan(visit.clinician(), id, repair, on), repair);
        } catch (DateTimeParseException e) {
            return answers.odd(visit, repair, form, "on", "problem.date");
        }
    }

    @PostMapping("/repairs/{repair}/follow-up/ask")
    ResponseEntity<String> ask(Visit visit, CommandId id, @PathVariable UUID repair) {
        return answers.to(
                visit, "follow-up", Typed.NOTHING, inviting.askHowItIs(visit.clinician(), id, repair), repair);
    }

    @PostMapping("/repairs/{repair}/follow-up/view")
    ResponseEntity<String> view(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.picked(
                visit,
                repair,
                form,
                "view",
                FollowUpView.class,
                view -> answers.to(
                        visit,
                        "follow-up",
                        Typed.of(form),
                        followingUp.record(
                                visit.clinician(), id, repair, view, Words.of(form.getOrDefault("note", ""))),
                        repair));
    }
}
