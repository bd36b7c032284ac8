package org.rapport.web.client;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
    private static final FormKey KEY = new FormKey("kQ2vW9xT4mZ8pL1s", "0b8f2c1e-53a4-4f0e-9d61-7f2a6c1d9e10");
    private static final LocalDate VISIT = LocalDate.of(2026, 5, 12);
    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 5);
    private static final String DANA = "Dana";
    private static final Shown LETTER = new Shown(
            "Dear Sam.\n\nI have been thinking about our last few visits. I wonder if I missed something that matters to"
                    + " you. I would like to hear about it, if you want to tell me.");
    private static final Shown OWN_WORDS = new Shown("It felt rushed last time. I wanted to say more about my mum.");

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
        samples.myPage();
        samples.agreement();
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

    private void myPage() {
        pages.put("me", me(frame.withStatus("status.taken-back"), true));
        pages.put("me.empty", new MyPage(frame, KEY, "Sam", List.of(), List.of(), List.of(), false));
        var with = List.of(Option.of("1", DANA), Option.of("2", "Ravi"));
        pages.put("raise", raise(List.of()));
        pages.put("raise.several", raise(with));
        pages.put("reopen", new ReopenPage(frame, KEY, "/me/matters/7/reopen", DANA, BEFORE, Shown.NOTHING));
        pages.put("who-looked", new WhoLookedPage(frame, KEY, looks(), steps()));
        pages.put("who-looked.nobody", new WhoLookedPage(frame, KEY, List.of(), List.of()));
        pages.put(
                "enter-code",
                new EnterCodePage(frame, KEY, "/me/open", EnterCodePage.Kind.READING_CARD, Shown.NOTHING));
        pages.put(
                "enter-code.problem",
                new EnterCodePage(
                        frame.withProblems(List.of(Problem.at("code", "code.problem"))),
                        KEY,
                        "/c/open",
                        EnterCodePage.Kind.ANY,
                        new Shown("7Q2K4")));
    }

    private RaiseConcernPage raise(List<Option> with) {
        return new RaiseConcernPage(frame.withExit(), KEY, "/raise", DANA, with, Shown.NOTHING, Optional.of("/me"));
    }

    private static MyPage me(Frame frame, boolean stopped) {
        return new MyPage(
                frame,
                KEY,
                "Sam",
                List.of(
                        open("finding", Matter.Step.INVITED, List.of(new Matter.Go("invited", "/me/7/answer"))),
                        open("client", Matter.Step.NOTICED, List.of()),
                        ended()),
                List.of(new MyPage.Shared(DANA, BEFORE, LETTER)),
                List.of(
                        new MyPage.Own(
                                BEFORE,
                                OWN_WORDS,
                                List.of(DANA),
                                Optional.of("/me/words/3/take-back"),
                                Optional.empty()),
                        new MyPage.Own(
                                BEFORE,
                                new Shown("I would like a bit more time."),
                                List.of(),
                                Optional.empty(),
                                Optional.of("/me/words/4/share"))),
                stopped);
    }

    private static Matter open(String origin, Matter.Step step, List<Matter.Go> doNow) {
        return new Matter(
                origin,
                BEFORE,
                step,
                DANA,
                doNow,
                Optional.empty(),
                Optional.empty(),
                doNow.stream().map(go -> go.href() + "/withdraw").findFirst(),
                Optional.empty());
    }

    private static Matter ended() {
        return new Matter(
                "clinician",
                BEFORE,
                Matter.Step.ENDED,
                DANA,
                List.of(),
                Optional.of("owner-believes-mended"),
                Optional.of("talked-it-through"),
                Optional.empty(),
                Optional.of("/me/matters/4/reopen"));
    }

    private static List<WhoLookedPage.Look> looks() {
        return List.of(
                new WhoLookedPage.Look(
                        DANA,
                        "clinician",
                        Said.of("looked.what.words"),
                        Said.of("looked.why.repair"),
                        LocalDateTime.of(2026, 5, 6, 9, 12),
                        "/me/looked/7/receipt"),
                new WhoLookedPage.Look(
                        "Mona",
                        "supervisor",
                        Said.of("looked.what.answers"),
                        Said.of("looked.why.supervision"),
                        LocalDateTime.of(2026, 5, 5, 16, 40),
                        "/me/looked/5/receipt"));
    }

    private static List<WhoLookedPage.Step> steps() {
        return List.of(new WhoLookedPage.Step(
                Said.of("looked.own.choice"), LocalDateTime.of(2026, 5, 4, 8, 30), "/me/looked/3/receipt"));
    }

    private void agreement() {
        pages.put("agreement", agreement(Optional.empty(), Optional.of(earlier())));
        pages.put("agreement.in-force", agreement(Optional.of(BEFORE), Optional.empty()));
        pages.put(
                "agreement-change",
                new AgreementChangePage(
                        frame,
                        KEY,
                        "/me/agreements/2/change",
                        DANA,
                        "b61f",
                        new AgreementChangePage.Typed(
                                lines().getFirst().text(), Shown.NOTHING, Shown.NOTHING, Optional.of(VISIT))));
        pages.put(
                "follow-up",
                new FollowUpPage(frame, KEY, "/me/follow-ups/9", DANA, BEFORE, Shown.NOTHING, Optional.of("/me")));
        pages.put(
                "follow-up.problem",
                new FollowUpPage(
                        frame.withProblems(List.of(
                                Problem.at("now", "follow.problem.now"),
                                Problem.at("mended", "follow.problem.mended"))),
                        KEY,
                        "/me/follow-ups/9",
                        DANA,
                        BEFORE,
                        OWN_WORDS,
                        Optional.empty()));
    }

    private AgreementPage agreement(Optional<LocalDate> clientSaidYes, Optional<AgreementPage.Before> before) {
        return new AgreementPage(
                frame,
                KEY,
                "/me/agreements/2",
                DANA,
                "b61f",
                lines(),
                Optional.of(VISIT),
                clientSaidYes,
                Optional.of(BEFORE),
                before,
                List.of("yes", "change", "no"));
    }

    private static AgreementPage.Before earlier() {
        return new AgreementPage.Before(BEFORE, lines().subList(0, 1));
    }

    private static List<AgreementPage.Line> lines() {
        return List.of(
                new AgreementPage.Line(new Shown("Say the plan for the day at the start."), Optional.of(DANA)),
                new AgreementPage.Line(new Shown("Hold up a hand when it goes too fast."), Optional.of("Sam")),
                new AgreementPage.Line(new Shown("Leave ten minutes at the end."), Optional.empty()));
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
