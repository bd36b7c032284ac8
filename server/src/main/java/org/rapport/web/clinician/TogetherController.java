package org.rapport.web.clinician;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapport.concern.Agreeing;
import org.rapport.concern.Outcome;
import org.rapport.concern.Speaking;
import org.rapport.repair.command.Refusal;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.clinician.RepairAnswers.Sent;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the two do together, from the owner's side: accounts and the agreement. */
@RestController
final class TogetherController {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final RepairAnswers answers;
    private final Speaking speaking;
    private final Agreeing agreeing;
    private final PlanTexts plans;

    TogetherController(RepairAnswers answers, Speaking speaking, Agreeing agreeing, PlanTexts plans) {
        this.answers = answers;
        this.speaking = speaking;
        this.agreeing = agreeing;
        this.plans = plans;
    }

    /** Shared only by the button that says so. */
    @PostMapping("/repairs/{repair}/account")
    ResponseEntity<String> account(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return form.getOrDefault("then", "").equals("share")
                ? answers.withWords(
                        Sent.of(visit, repair, Deed.SHARE, form),
                        words -> speaking.share(visit.actor(), id, repair, words))
                : answers.withWords(
                        Sent.of(visit, repair, Deed.KEEP, form),
                        words -> speaking.keep(visit.actor(), id, repair, words));
    }

    @PostMapping("/repairs/{repair}/accounts/{words}/share")
    ResponseEntity<String> share(Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID words) {
        return answers.act(
                Sent.press(visit, repair, Deed.SHARE), () -> speaking.shareLater(visit.actor(), id, repair, words));
    }

    @PostMapping("/repairs/{repair}/accounts/{words}/take-back")
    ResponseEntity<String> takeBack(Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID words) {
        return answers.act(
                Sent.press(visit, repair, Deed.TAKE_BACK), () -> speaking.takeBack(visit.actor(), id, repair, words));
    }

    @PostMapping("/repairs/{repair}/agreements")
    ResponseEntity<String> propose(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.withWords(
                Sent.of(visit, repair, Deed.SUGGEST, form),
                words -> agreeing.propose(visit.actor(), id, repair, plan(visit, repair, words)));
    }

    @PostMapping("/repairs/{repair}/agreements/{proposal}/change")
    ResponseEntity<String> amend(
            Visit visit,
            CommandId id,
            @PathVariable UUID repair,
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> form) {
        return answers.withWords(
                Sent.of(visit, repair, Deed.AMEND, form),
                words -> agreeing.amend(visit.actor(), id, repair, proposal, plan(visit, repair, words)));
    }

    private Words plan(Visit visit, UUID repair, Words typed) {
        return plans.typed(visit.clinician(), repair, typed);
    }

    /** "I do not agree" needs no reason. */
    @PostMapping("/repairs/{repair}/agreements/{proposal}/object")
    ResponseEntity<String> object(
            Visit visit,
            CommandId id,
            @PathVariable UUID repair,
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> form) {
        return answers.withAnyWords(
                Sent.of(visit, repair, Deed.OBJECT, form),
                Deed.OBJECT.field(),
                words -> agreeing.object(visit.actor(), id, repair, proposal, words));
    }

    /** A yes is to the text whose digest the page carried, and to no other. */
    @PostMapping("/repairs/{repair}/agreements/{proposal}/endorse")
    ResponseEntity<String> endorse(
            Visit visit,
            CommandId id,
            @PathVariable UUID repair,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String digest) {
        return answers.act(
                Sent.press(visit, repair, Deed.ENDORSE),
                () -> DIGEST.matcher(digest).matches()
                        ? agreeing.endorse(visit.actor(), id, repair, proposal, digest)
                        : new Outcome.Refused(Refusal.TEXT_HAS_CHANGED));
    }
}
