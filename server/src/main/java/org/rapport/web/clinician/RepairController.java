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
import org.rapport.web.gate.Visit;
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
    ResponseEntity<String> look(Visit visit, @PathVariable UUID repair) {
        return answers.look(visit, repair);
    }

    @PostMapping("/repairs/{repair}/own")
    ResponseEntity<String> own(Visit visit, CommandId id, @PathVariable UUID repair) {
        return answers.to(visit, "think", Typed.NOTHING, owning.own(visit.clinician(), id, repair), repair);
    }

    @PostMapping("/repairs/{repair}/reflect")
    ResponseEntity<String> reflect(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.written(visit, repair, form, ReflectChapter.FIELDS.getFirst(), ReflectChapter.joined(form))
                .orElseGet(() -> answers.to(
                        visit,
                        "think",
                        Typed.of(form),
                        owning.reflect(visit.clinician(), id, repair, Words.of(ReflectChapter.joined(form))),
                        repair));
    }

    /** The owner's own lines may be left blank: the locked ones always go. */
    @PostMapping("/repairs/{repair}/invite")
    ResponseEntity<String> invite(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        String words = form.getOrDefault("invitation", "");
        return answers.to(
                visit,
                "invite",
                Typed.of(form),
                inviting.invite(visit.clinician(), id, repair, Words.of(words)),
                repair);
    }

    @PostMapping("/repairs/{repair}/invitations/{invitation}/cancel")
    ResponseEntity<String> cancel(Visit visit, CommandId id, @PathVariable UUID repair, @PathVariable UUID invitation) {
        return answers.to(
                visit, "invite", Typed.NOTHING, inviting.cancel(visit.clinician(), id, repair, invitation), repair);
    }

    @PostMapping("/repairs/{repair}/why-not")
    ResponseEntity<String> whyNot(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.picked(
                visit,
                repair,
                form,
                "reason",
                WhyNot.class,
                reason -> answers.to(
                        visit,
                        "invite",
                        Typed.of(form),
                        owning.sayWhyNot(visit.clinician(), id, repair, reason),
                        repair));
    }

    @PostMapping("/repairs/{repair}/conversation")
    ResponseEntity<String> conversation(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return answers.picked(
                visit,
                repair,
                form,
                "kind",
                ConversationKind.class,
                kind -> answers.to(
                        visit,
                        "talk",
                        Typed.of(form),
                        owning.recordConversation(visit.clinician(), id, repair, kind, Words.of("")),
                        repair));
    }

    @PostMapping("/repairs/{repair}/change")
    ResponseEntity<String> change(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        String words = form.getOrDefault("change", "");
        return answers.written(visit, repair, form, "change", words)
                .orElseGet(() -> answers.to(
                        visit,
                        "talk",
                        Typed.of(form),
                        owning.changeWithoutTalking(visit.clinician(), id, repair, Words.of(words)),
                        repair));
    }

    @PostMapping("/repairs/{repair}/consult")
    ResponseEntity<String> consult(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        String words = form.getOrDefault("excerpt", "");
        return answers.written(visit, repair, form, "excerpt", words)
                .orElseGet(() -> answers.to(
                        visit,
                        "own",
                        Typed.of(form),
                        consulting.consult(visit.clinician(), id, repair, Words.of(words)),
                        repair));
    }
}
