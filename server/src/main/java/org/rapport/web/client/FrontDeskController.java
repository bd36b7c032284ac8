package org.rapport.web.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rapport.access.Actor;
import org.rapport.access.Sessions;
import org.rapport.practice.Practice;
import org.rapport.practice.Relationships;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.gate.Wish;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For anyone: whom to call, who sees what, another language, and the way out at once. */
@Controller
public final class FrontDeskController {
    /** A page of ours as an address names it; nothing that could lead elsewhere. */
    private static final Pattern OURS = Pattern.compile("(/[a-z][a-z-]*)+|/o");

    private final ClientFrames frames;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Pages pages;

    public FrontDeskController(ClientFrames frames, Sessions sessions, Cookies cookies, Pages pages) {
        this.frames = frames;
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GetMapping("/help")
    public ResponseEntity<String> help(Visit visit) {
        HelpPage page = isClient(visit)
                ? frames.around(visit, here -> help(here.frame(), Optional.of(here.practice())))
                : help(frames.forAnyone(visit.wish()), frames.only());
        return pages.show("client/help.jte", page);
    }

    private static HelpPage help(Frame frame, Optional<Practice> practice) {
        List<Contact> contacts = practice
                .filter(found -> !found.phone().isBlank())
                .map(found -> new Contact(found.name(), Optional.of(found.phone()), Optional.empty()))
                .stream()
                .toList();
        return new HelpPage(ClientFrames.inOtherLanguages(frame, "/help"), contacts);
    }

    @GetMapping("/privacy")
    public ResponseEntity<String> privacy(Visit visit) {
        PrivacyPage page = isClient(visit)
                ? frames.around(visit, here -> privacy(here.frame(), clinician(here)))
                : privacy(frames.forAnyone(visit.wish()), Optional.empty());
        return pages.show("client/privacy.jte", page);
    }

    private static PrivacyPage privacy(Frame frame, Optional<String> clinician) {
        return new PrivacyPage(ClientFrames.inOtherLanguages(frame, "/privacy"), clinician);
    }

    private static Optional<String> clinician(Around here) {
        return Relationships.listWith(here.inside(), here.client().person()).stream()
                .findFirst()
                .map(relationship -> relationship.clinician().value())
                .map((UUID clinician) -> here.nameOf(clinician));
    }

    private static boolean isClient(Visit visit) {
        return visit.session()
                .filter(session -> session.actor() instanceof Actor.Client)
                .isPresent();
    }

    /** Remembers the language in the browser alone, and shows the page again. */
    @GetMapping("/language/{tag}")
    public ResponseEntity<String> language(@PathVariable String tag, @RequestParam(defaultValue = "/o") String back) {
        Language language = Language.of(tag).orElseThrow(NothingHere::new);
        String cookie = ResponseCookie.from(Wish.COOKIE, language.tag())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(180))
                .build()
                .toString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Set-Cookie", cookie)
                .header("Location", OURS.matcher(back).matches() ? back : "/o")
                .build();
    }

    @GetMapping("/closed")
    public ResponseEntity<String> closed(Visit visit) {
        return gone(visit);
    }

    /** Ends the session and leaves for a page about nothing. Not by a redirect: the browser would hold it to our own pages. */
    @PostMapping("/exit")
    public ResponseEntity<String> exit(Visit visit) {
        visit.session().ifPresent(sessions::end);
        String elsewhere = "https://" + visit.wish().over(Optional.empty()).tag() + ".wikipedia.org/";
        var gone = gone(visit);
        return ResponseEntity.ok()
                .headers(gone.getHeaders())
                .header("Set-Cookie", cookies.takeAway())
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .header("Refresh", "0; url=" + elsewhere)
                .body(gone.getBody());
    }

    private ResponseEntity<String> gone(Visit visit) {
        return pages.show("client/gone.jte", new GonePage(frames.forAnyone(visit.wish()), GonePage.Why.LEFT));
    }
}
