package org.rapport.web.admin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Door;
import org.rapport.access.PersonId;
import org.rapport.access.Token;
import org.rapport.practice.People;
import org.rapport.practice.Role;
import org.rapport.practice.TakingIn;
import org.rapport.store.CommandId;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.clinician.Desks;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Language;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The practice at a glance for its manager, who takes people in; nobody's words. */
@RestController
final class PracticeController {
    private final Door door;
    private final Desks desks;
    private final People people;
    private final TakingIn takingIn;
    private final PracticeView view;
    private final Pages pages;

    PracticeController(Door door, Desks desks, People people, TakingIn takingIn, PracticeView view, Pages pages) {
        this.door = door;
        this.desks = desks;
        this.people = people;
        this.takingIn = takingIn;
        this.view = view;
        this.pages = pages;
    }

    @GetMapping("/practice")
    ResponseEntity<String> look(Visit visit) {
        return show(visit, HttpStatus.OK, Filled.blank());
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, Filled filled) {
        PracticePage page = door.through(visit.actor(), inside -> view.of(inside, visit, filled));
        return pages.show(status, "admin/practice.jte", page);
    }

    @PostMapping("/practice/colleagues")
    ResponseEntity<String> takeInColleague(Visit visit, CommandId id, @RequestParam Map<String, String> form) {
        var filled = new Filled(form);
        filled.needs("name", "email");
        Optional<Role> role = filled.oneOf("role", Role.class);
        if (role.isEmpty() || !filled.problems().isEmpty()) {
            return show(visit, HttpStatus.BAD_REQUEST, filled);
        }
        takingIn.colleague(
                visit.manager(), id, new TakingIn.Newcomer(role.get(), filled.words("name"), filled.words("email")));
        return Pages.goTo("/practice");
    }

    @PostMapping("/practice/clients")
    ResponseEntity<String> takeInClient(Visit visit, CommandId id, @RequestParam Map<String, String> form) {
        var filled = new Filled(form);
        Optional<TakingIn.Beginner> beginner = beginner(filled);
        if (beginner.isEmpty()) {
            return show(visit, HttpStatus.BAD_REQUEST, filled);
        }
        return switch (takingIn.client(visit.manager(), id, beginner.get())) {
            case DONE -> Pages.goTo("/practice");
            case NOT_HERE -> refused(visit, filled, Problem.at("clinician", "problem.not-here"));
            case HERE_ALREADY -> refused(visit, filled, Problem.at("client-name", "problem.here-already"));
        };
    }

    private ResponseEntity<String> refused(Visit visit, Filled filled, Problem problem) {
        return show(visit, HttpStatus.CONFLICT, filled.refused(problem));
    }

    private static Optional<TakingIn.Beginner> beginner(Filled filled) {
        filled.needs("client-name");
        Optional<Language> language = filled.language("language");
        Optional<PersonId> clinician = filled.person("clinician");
        Optional<PersonId> supervisor = filled.person("supervisor");
        Optional<LocalDate> starts = filled.day("starts");
        Optional<Integer> sessions = filled.number("sessions", 1, 1000);
        if (!filled.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakingIn.Beginner(
                filled.words("client-name"),
                filled.words("client-email"),
                language.orElseThrow().locale(),
                new TakingIn.Begins(
                        clinician.orElseThrow(),
                        supervisor.orElseThrow(),
                        starts.orElseThrow(),
                        sessions.orElseThrow())));
    }

    /** The link is shown this once; whoever needs it again makes a new one. */
    @PostMapping("/practice/colleagues/{colleague}/sign-in")
    ResponseEntity<String> signIn(Visit visit, @PathVariable UUID colleague) {
        Token token = takingIn.signIn(visit.manager(), colleague).orElseThrow(NothingHere::new);
        SignInLinkPage page = door.through(
                visit.actor(),
                inside -> new SignInLinkPage(
                        desks.of(inside, visit, Place.PRACTICE),
                        people.getColleague(inside, new PersonId(colleague))
                                .name()
                                .reveal(),
                        new Shown(desks.address().signIn(token))));
        return pages.show("admin/sign-in-link.jte", page);
    }
}
