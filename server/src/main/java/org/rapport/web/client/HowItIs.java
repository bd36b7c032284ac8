package org.rapport.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.concern.FollowingUp;
import org.rapport.concern.Outcome;
import org.rapport.concern.Speaking;
import org.rapport.repair.command.Act;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.store.CommandId;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A client says how it is now, by a link or in the room. Whether it is mended is asked apart, and only they can say so. */
@Component
final class HowItIs {
    private static final List<String> NOW = List.of("better", "same", "worse", "rather-not");
    private static final List<String> MENDED = List.of("yes", "not-yet", "no", "rather-not");

    private final FollowingUp followingUp;
    private final Speaking speaking;
    private final ClientFrames frames;
    private final Pages pages;

    HowItIs(FollowingUp followingUp, Speaking speaking, ClientFrames frames, Pages pages) {
        this.followingUp = followingUp;
        this.speaking = speaking;
        this.frames = frames;
        this.pages = pages;
    }

    ResponseEntity<String> ask(Visit visit, Where where) {
        return show(visit, where, Shown.NOTHING, List.of());
    }

    ResponseEntity<String> take(Visit visit, CommandId id, Where where, Typed typed) {
        List<Problem> problems = problems(typed);
        if (!problems.isEmpty()) {
            return show(visit, where, typed.shownWords(), problems);
        }
        var repair = frames.around(visit, here -> where.in(here).id());
        Outcome outcome = followingUp.answer(visit.client(), id, repair, answer(typed), typed.words());
        Optional<Problem> problem = Settled.problem(outcome);
        if (problem.isPresent()) {
            return show(visit, where, typed.shownWords(), List.of(problem.get()));
        }
        Settled.orElseLeave(outcome);
        return Pages.goTo(where.base() + "/sent");
    }

    /** The words alone, the latest first; how it is stays said. Pressed once more, it is as it was. */
    ResponseEntity<String> takeWordsBack(Visit visit, CommandId id, Where where) {
        SaidHere.latestShared(frames.around(visit, here -> SaidHere.howItIs(where.in(here))))
                .ifPresent(said ->
                        Settled.orElseLeave(speaking.takeBack(visit.client(), id, said.repair(), said.words())));
        return Pages.goTo(where.base() + "/sent");
    }

    private static List<Problem> problems(Typed typed) {
        var problems = new ArrayList<Problem>();
        if (!NOW.contains(typed.text("now"))) {
            problems.add(Problem.at("now", "follow.problem.now"));
        }
        if (!MENDED.contains(typed.text("mended"))) {
            problems.add(Problem.at("mended", "follow.problem.mended"));
        }
        typed.tooLong().ifPresent(problems::add);
        return problems;
    }

    /** A yes to "is it mended" is that yes, whatever else; nothing else is. */
    private static FollowUpAnswer answer(Typed typed) {
        if (typed.text("mended").equals("yes")) {
            return FollowUpAnswer.MENDED;
        }
        return switch (typed.text("now")) {
            case "better" -> FollowUpAnswer.BETTER;
            case "same" -> FollowUpAnswer.SAME;
            case "worse" -> FollowUpAnswer.WORSE;
            case String _ -> FollowUpAnswer.RATHER_NOT_SAY;
        };
    }

    private ResponseEntity<String> show(Visit visit, Where where, Shown words, List<Problem> problems) {
        FollowUpPage page = frames.around(visit, here -> {
            var mine = where.in(here);
            if (!mine.open(Act.ANSWER_FOLLOW_UP)) {
                throw new DoneAlready();
            }
            return new FollowUpPage(
                    here.frame().withProblems(problems),
                    here.key(),
                    where.base() + "/how-it-is",
                    mine.clinician(),
                    mine.since(),
                    words,
                    here.ownPage());
        });
        return pages.show(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "client/follow-up.jte", page);
    }
}
