package org.rapport.web.client;

import static org.rapport.web.client.SamplePages.BEFORE;
import static org.rapport.web.client.SamplePages.DANA;
import static org.rapport.web.client.SamplePages.KEY;
import static org.rapport.web.client.SamplePages.LETTER;
import static org.rapport.web.client.SamplePages.OWN_WORDS;
import static org.rapport.web.client.SamplePages.VISIT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Option;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** The pages a client sees on their own page and beyond it: matters, words, who looked, plans and how it is now. */
record SampleOwnPages(Frame frame, Map<String, Object> pages) {
    void put() {
        myPage();
        agreement();
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
}
