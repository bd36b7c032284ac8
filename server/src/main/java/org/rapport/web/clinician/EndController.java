package org.rapport.web.clinician;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.PersonId;
import org.rapport.concern.EndingRepair;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.clinician.RepairAnswers.Sent;
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
    private final EndingRepair endingRepair;
    private final RepairAnswers answers;
    private final Pages pages;

    EndController(Door door, Desks desks, EndingRepair endingRepair, RepairAnswers answers, Pages pages) {
        this.door = door;
        this.desks = desks;
        this.endingRepair = endingRepair;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/repairs/{repair}/end")
    ResponseEntity<String> ask(Visit visit, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        return show(Sent.of(visit, repair, Deed.END, form), List.of());
    }

    @PostMapping("/repairs/{repair}/end")
    ResponseEntity<String> end(
            Visit visit, CommandId id, @PathVariable UUID repair, @RequestParam Map<String, String> form) {
        var sent = Sent.of(visit, repair, Deed.END, form);
        Optional<Ending> ending = ending(sent);
        Optional<EndingReason> reason = sent.typed().picked("reason", EndingReason.class);
        return ending.isPresent() && reason.isPresent()
                ? answers.act(
                        sent,
                        () -> endingRepair.end(visit.clinician(), id, repair, ending.get(), reason.get(), Words.of("")))
                : show(sent, List.of(Problem.at("reason", "problem.choose")));
    }

    private static Optional<Ending> ending(Sent sent) {
        return sent.typed().picked(Deed.END.field(), Ending.class);
    }

    /** Asks for the reason of an ending that is possible; goes back to the repair with one that is not. */
    private ResponseEntity<String> show(Sent sent, List<Problem> problems) {
        Optional<Ending> ending = ending(sent);
        if (ending.isEmpty()) {
            return answers.odd(sent, "problem.choose");
        }
        Optional<Refusal> refusal = door.through(
                sent.visit().actor(),
                inside -> Repairing.whatStandsAgainst(
                        ending.get(), Owned.get(inside, sent.repair()).state()));
        return refusal.isPresent()
                ? answers.refused(sent, refusal.get())
                : pages.show(
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                        "clinician/end.jte",
                        page(sent, ending.get(), problems));
    }

    private EndPage page(Sent sent, Ending ending, List<Problem> problems) {
        return door.through(sent.visit().actor(), inside -> {
            var repair = Owned.get(inside, sent.repair());
            return new EndPage(
                    desks.of(inside, sent.visit(), Place.PEOPLE).with(problems),
                    desks.client(inside, new PersonId(repair.client())).orElseThrow(),
                    ending,
                    reasons(ending, repair.last()),
                    new Act("/repairs/" + sent.repair() + "/end", sent.visit().key()),
                    "/repairs/" + sent.repair() + "#" + Deed.END.place());
        });
    }

    /** A finding is called mistaken only where nobody but the scores raised anything. */
    private static List<EndingReason> reasons(Ending ending, Live last) {
        boolean onlyFindings = last.concerns().stream().allMatch(note -> note.source() == ConcernSource.FINDING);
        return Arrays.stream(EndingReason.values())
                .filter(reason -> reason.fits(ending))
                .filter(reason -> reason != EndingReason.MISTAKEN_FINDING || onlyFindings)
                .toList();
    }
}
