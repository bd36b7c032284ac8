package org.rapport.web.client;

import java.util.List;
import java.util.Set;
import org.rapport.access.Sessions;
import org.rapport.concern.Reading;
import org.rapport.practice.StopList;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in the room: their own page, and the way out. */
@Controller
public final class MyPageController {
    /** What a page may say was done; an address can make it say nothing else. */
    private static final Set<String> DONE = Set.of(
            "lifted",
            "withdrawn",
            "raised",
            "reopened",
            "taken-back",
            "shared",
            "kept",
            "said-yes",
            "said-no",
            "changed");

    private final Reading reading;
    private final Sessions sessions;
    private final ClientFrames frames;
    private final Cookies cookies;
    private final Pages pages;

    public MyPageController(Reading reading, Sessions sessions, ClientFrames frames, Cookies cookies, Pages pages) {
        this.reading = reading;
        this.sessions = sessions;
        this.frames = frames;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GetMapping("/me")
    public ResponseEntity<String> me(Visit visit, @RequestParam(defaultValue = "") String done) {
        return pages.show("client/me.jte", frames.around(visit, here -> page(here, done)));
    }

    private MyPage page(Around here, String done) {
        Frame frame = ClientFrames.inOtherLanguages(here.frame().withExit(), "/me");
        List<Mine> matters = MyMatters.all(here);
        var words = MyWords.in(here, reading, matters);
        return new MyPage(
                MyMatters.lacks(here, matters) ? frame.withStatus("status.not-all") : after(frame, done),
                here.key(),
                here.ownName(),
                MyMatters.list(matters),
                words.sharedWithMe(),
                words.mine(),
                StopList.stands(here.inside(), here.client().person()));
    }

    private static Frame after(Frame frame, String done) {
        return DONE.contains(done) ? frame.withStatus("status." + done) : frame;
    }

    @PostMapping("/me/leave")
    public ResponseEntity<String> leave(Visit visit) {
        visit.session().ifPresent(sessions::end);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Set-Cookie", cookies.takeAway())
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .header("Location", "/closed")
                .build();
    }
}
