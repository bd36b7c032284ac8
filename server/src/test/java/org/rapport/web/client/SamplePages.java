package org.rapport.web.client;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Language;
import org.rapport.web.page.LanguageLink;
import org.rapport.web.page.Option;
import org.rapport.web.page.Phrases;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** Every client page with something believable on it. A name is the template's, then perhaps a dot and which of its faces. */
final class SamplePages {
    static final FormKey KEY = new FormKey("kQ2vW9xT4mZ8pL1s", "0b8f2c1e-53a4-4f0e-9d61-7f2a6c1d9e10");
    static final LocalDate VISIT = LocalDate.of(2026, 5, 12);
    static final LocalDate BEFORE = LocalDate.of(2026, 5, 5);
    static final String DANA = "Dana";
    static final Shown LETTER = new Shown(
            "Dear Sam.\n\nI have been thinking about our last few visits. I wonder if I missed something that matters to"
                    + " you. I would like to hear about it, if you want to tell me.");
    static final Shown OWN_WORDS = new Shown("It felt rushed last time. I wanted to say more about my mum.");

    private final Frame frame;
    private final Map<String, Object> pages = new LinkedHashMap<>();

    private SamplePages(Language language) {
        this.frame = Frame.of(Phrases.in(language, "client/client"), "Elm Street")
                .withStopAt("/stop")
                .withLanguages(Stream.of(Language.values())
                        .filter(other -> other != language)
                        .map(other -> new LanguageLink(other, "/language/" + other.tag()))
                        .toList());
    }

    static Map<String, Object> in(Language language) {
        SamplePages samples = new SamplePages(language);
        samples.checkIn();
        samples.stopping();
        samples.invitation();
        samples.answering();
        new SampleOwnPages(samples.frame, samples.pages).put();
        samples.around();
        return samples.pages;
    }

    private void checkIn() {
        pages.put("open-link", new OpenLinkPage(frame, KEY, "/o"));
        pages.put("start", new StartPage(frame, KEY, "/c/start", DANA, 4));
        pages.put("item", item(frame));
        pages.put("item.problem", item(frame.withProblems(List.of(Problem.at("answer", "item.problem")))));
        pages.put("direct-item", direct());
        pages.put("free-text", new FreeTextPage(frame.withExit(), KEY, "/c/words", DANA, Shown.NOTHING));
        pages.put("all-on-one", allOnOne());
        pages.put("done", new DonePage(frame, KEY, DANA, Optional.of(4), Optional.of("/c/take-back")));
        pages.put("decline", new DeclinePage(frame, DANA, false));
        pages.put("decline.back", new DeclinePage(frame, DANA, true));
    }

    private static ItemPage item(Frame frame) {
        return new ItemPage(
                frame, KEY, "/c/2", 2, 4, "We worked on what matters to me.", answers(), Optional.of("Mostly"));
    }

    private DirectItemPage direct() {
        return new DirectItemPage(frame, KEY, "/c/5", 5, 5, "Something felt wrong or was left out.", Optional.empty());
    }

    private AllOnOnePage allOnOne() {
        List<AllOnOnePage.Item> items = List.of(
                new AllOnOnePage.Item(1, "I felt heard.", answers()),
                new AllOnOnePage.Item(2, "We worked on what matters to me.", answers()));
        return new AllOnOnePage(
                frame, KEY, "/c/all", DANA, items, "Something felt wrong or was left out.", Shown.NOTHING);
    }

    private static List<Option> answers() {
        return List.of(
                Option.of("4", "Yes, very much"),
                Option.of("3", "Mostly"),
                Option.of("2", "In part"),
                Option.of("1", "A little"),
                Option.of("0", "Not at all"));
    }

    private void stopping() {
        pages.put("stop", new StopPage(frame, KEY, "/stop"));
        pages.put("stopped", new StoppedPage(frame, KEY, Optional.of("/stop/lift")));
        pages.put("stopped.link", new StoppedPage(frame, KEY, Optional.empty()));
        for (LinkEndedPage.End end : LinkEndedPage.End.values()) {
            pages.put(
                    "link-ended." + end.code(),
                    new LinkEndedPage(frame, KEY, "/c/open", end, Optional.of("01632 960 001")));
        }
    }

    private void invitation() {
        pages.put("invitation", new InvitationPage(frame, KEY, "/i/choose", DANA, Optional.of(LETTER)));
        pages.put("invitation.link", new InvitationPage(frame, KEY, "/i/choose", DANA, Optional.empty()));
        pages.put(
                "invitation.problem",
                new InvitationPage(
                        frame.withProblems(List.of(Problem.at("choice", "invitation.problem"))),
                        KEY,
                        "/i/choose",
                        DANA,
                        Optional.of(LETTER)));
        for (WordsPage.Ask ask : WordsPage.Ask.values()) {
            pages.put(
                    "words." + ask.code(),
                    new WordsPage(frame.withExit(), KEY, "/i/words", ask, DANA, OWN_WORDS, Optional.of("/i/choose")));
        }
        pages.put(
                "words.mine",
                new WordsPage(
                        frame, KEY, "/me/matters/7/words", WordsPage.Ask.WRITE, DANA, Shown.NOTHING, Optional.empty()));
        pages.put("when", new WhenPage(frame, KEY, "/i/when", "/i"));
        pages.put("who", new WhoPage(frame, KEY, "/i/who", "/i"));
        pages.put("complaint", new ComplaintPage(frame, KEY, "/i/complaint", contacts(), "/i"));
    }

    private void answering() {
        pages.put("check", check());
        for (String next :
                List.of("talk", "write", "later", "only-if-i-say", "something-else", "how-it-is", "complaint")) {
            var said = Said.of("sent." + next, DANA);
            pages.put(
                    "sent." + next,
                    new SentPage(
                            frame,
                            KEY,
                            said,
                            DANA,
                            Optional.of("/i/back"),
                            Optional.of("/i/words-back"),
                            Optional.of("/me")));
        }
        pages.put("noted", new NotedPage(frame, KEY, DANA, Optional.of("/raise/take-back")));
        pages.put("after-no", new AfterNoPage(frame, KEY, DANA, Optional.of("/me/7/reopen")));
        pages.put("after-no.link", new AfterNoPage(frame, KEY, DANA, Optional.empty()));
    }

    private CheckAndSendPage check() {
        List<CheckAndSendPage.Row> rows = List.of(
                new CheckAndSendPage.Row(Said.of("check.choice"), new Shown(frame.say("choice.write", DANA)), true),
                new CheckAndSendPage.Row(Said.of("check.words"), OWN_WORDS, false),
                new CheckAndSendPage.Row(Said.of("check.who"), Shown.NOTHING, false));
        return new CheckAndSendPage(
                frame, KEY, "/i/write", DANA, rows, Map.of("words", OWN_WORDS), List.of(DANA), "/i");
    }

    private void around() {
        for (ErrorPage.Kind kind : ErrorPage.Kind.values()) {
            pages.put(
                    "error." + kind.code(),
                    new ErrorPage(frame, kind, Optional.of("01632 960 001"), Optional.of("7f2a6c1d")));
        }
        for (NotSavedPage.Why why : NotSavedPage.Why.values()) {
            Map<String, Shown> kept = Map.of("words", OWN_WORDS, "choice", new Shown("write"));
            pages.put("not-saved." + why.code(), new NotSavedPage(frame, KEY, "/i/words", why, kept));
        }
        for (GonePage.Why why : GonePage.Why.values()) {
            pages.put("gone." + why.code(), new GonePage(frame, why));
        }
        pages.put("help", new HelpPage(frame.withExit(), contacts()));
        pages.put("privacy", new PrivacyPage(frame, Optional.of(DANA)));
    }

    private static List<Contact> contacts() {
        return List.of(
                new Contact("Samaritans", Optional.of("116 123"), Optional.of("Day and night")),
                new Contact("Elm Street", Optional.of("01632 960 001"), Optional.empty()));
    }
}
