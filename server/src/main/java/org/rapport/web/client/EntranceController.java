package org.rapport.web.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ComingIn;
import org.rapport.access.Grant;
import org.rapport.access.Purpose;
import org.rapport.access.Session;
import org.rapport.access.Sessions;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For anyone who holds a link, a code or a card: looking changes nothing, a press lets in. */
@Controller
public final class EntranceController {
    private final ComingIn comingIn;
    private final Sessions sessions;
    private final ClientFrames frames;
    private final Cookies cookies;
    private final Pages pages;

    public EntranceController(ComingIn comingIn, Sessions sessions, ClientFrames frames, Cookies cookies, Pages pages) {
        this.comingIn = comingIn;
        this.sessions = sessions;
        this.frames = frames;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GetMapping("/o")
    public ResponseEntity<String> look(Visit visit) {
        Frame frame = ClientFrames.inOtherLanguages(frames.forAnyone(visit.wish()), "/o");
        return pages.show("client/open-link.jte", new OpenLinkPage(frame, visit.key(), "/o"));
    }

    @PostMapping("/o")
    public ResponseEntity<String> open(Visit visit, @RequestParam Map<String, String> form) {
        var typed = Typed.of(form);
        Token secret = typed.choice("token").map(Token::received).orElseGet(() -> Token.typedBy(typed.text("code")));
        return enter(visit, secret).orElseGet(() -> ended(visit, LinkEndedPage.End.UNKNOWN));
    }

    @GetMapping("/code")
    public ResponseEntity<String> askForCode(Visit visit) {
        Frame frame = ClientFrames.inOtherLanguages(frames.forAnyone(visit.wish()), "/code");
        return pages.show("client/enter-code.jte", enterCode(frame, visit, ""));
    }

    @PostMapping("/code")
    public ResponseEntity<String> openByCode(Visit visit, @RequestParam Map<String, String> form) {
        String code = Typed.of(form).text("code");
        if (code.isBlank()) {
            return again(visit, code, "code.blank");
        }
        Token secret = Token.typedBy(code);
        return enter(visit, secret).orElseGet(() -> again(visit, code, "code.problem"));
    }

    /** In, or the page of a way in that is over; empty for what never was one. */
    private Optional<ResponseEntity<String>> enter(Visit visit, Token secret) {
        return comingIn.by(secret)
                .map(cameIn -> goIn(visit, cameIn))
                .or(() -> comingIn.past(secret).map(past -> goOn(visit, past)));
    }

    private ResponseEntity<String> goIn(Visit visit, ComingIn.CameIn cameIn) {
        // A browser holds one session; the one before is not left lying open.
        visit.session().ifPresent(sessions::end);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path(cameIn.grant()))
                .header("Set-Cookie", cookies.handOver(cameIn.cookie()))
                .build();
    }

    /** The browser that came in by this very secret goes on where it was. */
    private ResponseEntity<String> goOn(Visit visit, Tokens.Past past) {
        if (visit.session().filter(session -> isAbout(session, past.grant())).isPresent()) {
            return Pages.goTo(path(past.grant()));
        }
        return ended(visit, past.used() ? LinkEndedPage.End.USED : LinkEndedPage.End.EXPIRED);
    }

    private static boolean isAbout(Session session, Grant grant) {
        Optional<UUID> subject = grant.purpose() == Purpose.CARD ? Optional.empty() : Optional.of(grant.subject());
        return session.actor() instanceof Actor.Client client
                && client.practice().equals(grant.practice())
                && client.person().equals(grant.person())
                && session.subject().equals(subject);
    }

    private static String path(Grant grant) {
        return switch (grant.purpose()) {
            case CHECK_IN -> "/check-in";
            case INVITATION -> "/answer";
            case CARD -> "/me";
            case SIGN_IN, STOP -> throw new IllegalArgumentException("no page of a client's: " + grant.purpose());
        };
    }

    /** 410 for all of them: it was a way in or may have been one, and is none now; which of the two is its holder's to know. */
    private ResponseEntity<String> ended(Visit visit, LinkEndedPage.End end) {
        var page = new LinkEndedPage(frames.forAnyone(visit.wish()), visit.key(), "/code", end, frames.phone());
        return pages.show(HttpStatus.GONE, "client/link-ended.jte", page);
    }

    private ResponseEntity<String> again(Visit visit, String code, String problem) {
        Frame frame = frames.forAnyone(visit.wish()).withProblems(List.of(Problem.at("code", problem)));
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "client/enter-code.jte", enterCode(frame, visit, code));
    }

    private static EnterCodePage enterCode(Frame frame, Visit visit, String code) {
        var kind = EnterCodePage.Kind.ANY;
        return new EnterCodePage(frame, visit.key(), "/code", kind, new Shown(code));
    }
}
