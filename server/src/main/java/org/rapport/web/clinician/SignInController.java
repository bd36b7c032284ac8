package org.rapport.web.clinician;

import java.util.Optional;
import java.util.Set;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.access.Purpose;
import org.rapport.access.Sessions;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.access.WayIn;
import org.rapport.practice.Colleague;
import org.rapport.practice.People;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one-time link of somebody who works here, and the way out. Looking at the page uses nothing up. */
@RestController
final class SignInController {
    private final Door door;
    private final WayIn wayIn;
    private final Sessions sessions;
    private final People people;
    private final Pages pages;
    private final Cookies cookies;

    SignInController(Door door, WayIn wayIn, Sessions sessions, People people, Pages pages, Cookies cookies) {
        this.door = door;
        this.wayIn = wayIn;
        this.sessions = sessions;
        this.people = people;
        this.pages = pages;
        this.cookies = cookies;
    }

    private record SignedIn(Actor.Staff actor, Token cookie) {}

    @GetMapping("/")
    ResponseEntity<String> welcome(Visit visit) {
        if (visit.session().isPresent()) {
            return Pages.goTo(Desks.homeOf(visit.actor()));
        }
        return pages.show("clinician/welcome.jte", new WelcomePage(Desks.front(), Way.absent(), "/code", "/code"));
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> look(Visit visit) {
        return pages.show("clinician/sign-in.jte", page(visit, SignInPage.State.READY));
    }

    @PostMapping("/sign-in")
    ResponseEntity<String> signIn(
            Visit visit, @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String code) {
        Token secret = token.isEmpty() ? Token.typedBy(code) : Token.received(token);
        return redeem(secret)
                .map(in -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Set-Cookie", cookies.handOver(in.cookie))
                        .header("Location", Desks.homeOf(in.actor))
                        .<String>build())
                .orElseGet(() ->
                        pages.show(HttpStatus.GONE, "clinician/sign-in.jte", page(visit, SignInPage.State.ENDED)));
    }

    @PostMapping("/sign-out")
    ResponseEntity<String> signOut(Visit visit) {
        visit.session().ifPresent(sessions::end);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Set-Cookie", cookies.takeAway())
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .header("Location", "/")
                .build();
    }

    private Optional<SignedIn> redeem(Token secret) {
        return wayIn.practiceOf(secret)
                .flatMap(practice -> door.through(
                        new Actor.Job(practice, "sign-in"),
                        inside -> Tokens.redeem(inside, secret, Set.of(Purpose.SIGN_IN))
                                .flatMap(grant -> begin(inside, grant))));
    }

    private Optional<SignedIn> begin(Inside inside, Grant grant) {
        return people.findColleague(inside, grant.person()).map(colleague -> {
            Actor.Staff actor = actor(grant.practice(), colleague);
            return new SignedIn(actor, sessions.begin(inside, actor, Optional.empty()));
        });
    }

    private static Actor.Staff actor(PracticeId practice, Colleague colleague) {
        return colleague.role().actor(practice, colleague.id());
    }

    private static SignInPage page(Visit visit, SignInPage.State state) {
        return new SignInPage(Desks.front(), new Act("/sign-in", visit.key()), state);
    }
}
