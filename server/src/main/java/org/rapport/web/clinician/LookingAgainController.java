package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.concern.FollowingUp;
import org.rapport.concern.Inviting;
import org.rapport.repair.word.FollowUpView;
import org.rapport.store.CommandId;
import org.rapport.web.clinician.RepairAnswers.Sent;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The owner looks again after a while: sets a day, asks, notes how they see it. */
@RestController
final class LookingAgainController {
    private final RepairAnswers answers;
    private final FollowingUp followingUp;
    private final Inviting inviting;

    LookingAgainController(RepairAnswers answers, FollowingUp followingUp, Inviting inviting) {
        this.answers = answers;
        this.followingUp = followingUp;
        this.inviting = inviting;
    }

    @PostMapping("/repairs/{repair}/follow-up")
    ResponseEntity<String> plan(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var sent = Sent.of(visit, repair, Deed.PLAN, form);
        return day(sent.typed().text(Deed.PLAN.field()))
                .map(on -> answers.act(sent, () -> followingUp.plan(visit.clinician(), id, repair, on)))
                .orElseGet(() -> answers.odd(sent, "problem.date"));
    }

    /** The day a date field names. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/repairs/{repair}/follow-up/ask")
    ResponseEntity<String> ask(Visit visit, CommandId id, @PathVariable UUID repair) {
        return answers.act(
                Sent.press(visit, repair, Deed.ASK), () -> inviting.askHowItIs(visit.clinician(), id, repair));
    }

    @PostMapping("/repairs/{repair}/follow-up/view")
    ResponseEntity<String> view(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var sent = Sent.of(visit, repair, Deed.VIEW, form);
        return sent.typed()
                .picked(Deed.VIEW.field(), FollowUpView.class)
                .map(view -> answers.withAnyWords(
                        sent, "note", words -> followingUp.record(visit.clinician(), id, repair, view, words)))
                .orElseGet(() -> answers.odd(sent, "problem.choose"));
    }
}
