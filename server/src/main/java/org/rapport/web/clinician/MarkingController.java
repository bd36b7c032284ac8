package org.rapport.web.clinician;

import java.util.List;
import java.util.UUID;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.store.CommandId;
import org.rapport.watch.MarkingFinding;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a clinician makes of a finding. */
@RestController
final class MarkingController {
    /** What a clinician can say; that the client confirms it is the client's to say. */
    static final List<Confirmation> MARKS =
            List.of(Confirmation.CONFIRMED_BY_CLINICIAN, Confirmation.NOT_A_CONCERN, Confirmation.UNCONFIRMED);

    private final MarkingFinding markingFinding;

    MarkingController(MarkingFinding markingFinding) {
        this.markingFinding = markingFinding;
    }

    @PostMapping("/people/{relationship}/findings/{finding}")
    ResponseEntity<String> mark(
            Visit visit,
            CommandId id,
            @PathVariable UUID relationship,
            @PathVariable UUID finding,
            @RequestParam(defaultValue = "") String mark) {
        Confirmation confirmation = MARKS.stream()
                .filter(one -> one.name().equals(mark))
                .findFirst()
                .orElseThrow(NothingHere::new);
        return switch (markingFinding.mark(visit.clinician(), id, relationship, finding, confirmation)) {
            case DONE -> Pages.goTo("/people/" + relationship);
            case NOT_FOUND -> throw new NothingHere();
            case THE_CLIENT_CONFIRMED_IT, NOT_THEIRS_TO_SAY -> throw new DoneAlready();
        };
    }
}
