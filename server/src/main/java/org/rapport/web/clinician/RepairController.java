package org.rapport.web.clinician;

import java.util.Map;
import java.util.UUID;
import org.rapport.concern.Consulting;
import org.rapport.concern.Inviting;
import org.rapport.concern.OwningRepair;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.WhyNot;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.clinician.RepairAnswers.Sent;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The owner's own work on a repair: taking it up, thinking, inviting, saying why not, asking for advice. */
@RestController
final class RepairController {
    private final RepairAnswers answers;
    private final OwningRepair owning;
    private final Inviting inviting;
    private final Consulting consulting;

    RepairController(RepairAnswers answers, OwningRepair owning, Inviting inviting, Consulting consulting) {
        this.answers = answers;
        this.owning = owning;
        this.inviting = inviting;
        this.consulting = consulting;
    }

    @GetMapping("/repairs/{repair}")
    ResponseEntity<String> look(Visit visit, @PathVariable UUID repair, @RequestParam(defaultValue = "") String done) {
        return answers.look(visit, repair, done);
    }

    @PostMapping("/repairs/{repair}/own")
    ResponseEntity<String> own(Visit visit, CommandId id, @PathVariable UUID repair) {
        return answers.act(Sent.press(visit, repair, Deed.OWN), () -> owning.own(visit.clinician(), id, repair));
    }

    @PostMapping("/repairs/{repair}/reflect")
    ResponseEntity<String> reflect(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var sent = Sent.of(visit, repair, Deed.REFLECT, form);
        Words words = Words.of(ReflectChapter.joined(sent.typed().fields()));
        if (words.isBlank()) {
            return answers.odd(sent, "problem.words");
        }
        return ReflectChapter.FIELDS.stream()
                .filter(field -> sent.typed().text(field).length() > RepairAnswers.MOST_CHARACTERS)
                .findFirst()
                .map(field -> answers.odd(sent, Problem.at(field, "problem.too-long")))
                .orElseGet(() -> answers.act(sent, () -> owning.reflect(visit.clinician(), id, repair, words)));
    }

    /** The owner's own lines may be left blank: the locked ones always go. */
    @PostMapping("/repairs/{repair}/invite")
    ResponseEntity<String> invite(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.withAnyWords(
                Sent.of(visit, repair, Deed.INVITE, form),
                Deed.INVITE.field(),
                words -> inviting.invite(visit.clinician(), id, repair, words));
    }

    @PostMapping("/repairs/{repair}/invitations/{invitation}/cancel")
    ResponseEntity<String> cancel(Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID invitation) {
        return answers.act(
                Sent.press(visit, repair, Deed.CANCEL),
                () -> inviting.cancel(visit.clinician(), id, repair, invitation));
    }

    @PostMapping("/repairs/{repair}/why-not")
    ResponseEntity<String> whyNot(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.picked(
                Sent.of(visit, repair, Deed.WHY_NOT, form),
                WhyNot.class,
                reason -> owning.sayWhyNot(visit.clinician(), id, repair, reason));
    }

    @PostMapping("/repairs/{repair}/conversation")
    ResponseEntity<String> conversation(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.picked(
                Sent.of(visit, repair, Deed.CONVERSATION, form),
                ConversationKind.class,
                kind -> owning.recordConversation(visit.clinician(), id, repair, kind, Words.of("")));
    }

    @PostMapping("/repairs/{repair}/change")
    ResponseEntity<String> change(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.withWords(
                Sent.of(visit, repair, Deed.CHANGE, form),
                words -> owning.changeWithoutTalking(visit.clinician(), id, repair, words));
    }

    @PostMapping("/repairs/{repair}/consult")
    ResponseEntity<String> consult(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.withWords(
                Sent.of(visit, repair, Deed.CONSULT, form),
                words -> consulting.consult(visit.clinician(), id, repair, words));
    }
}
