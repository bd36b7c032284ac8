package org.rapport.web.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.concern.Answering;
import org.rapport.concern.Outcome;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConcernId;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.web.client.AnswerPages.Leaf;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way through an answer: choose, say what it needs, look once more, send. Nothing is kept before the last press. */
@Component
final class AnswerSteps {
    /** After a no a link shows what stands, and changes nothing. */
    private static final Outcome CLOSED_TO_LINKS = new Outcome.Refused(Refusal.NEEDS_SIGN_IN);

    private final Answering answering;
    private final AnswerPages leaves;
    private final AfterAnswer after;
    private final ClientFrames frames;
    private final Pages pages;

    AnswerSteps(Answering answering, AnswerPages leaves, AfterAnswer after, ClientFrames frames, Pages pages) {
        this.answering = answering;
        this.leaves = leaves;
        this.after = after;
        this.frames = frames;
        this.pages = pages;
    }

    /** The choices; after a no the page after it, because a no is not asked about again. */
    ResponseEntity<String> ask(Visit visit, Where where) {
        return show(HttpStatus.OK, frames.around(visit, here -> {
            var mine = where.in(here);
            return standing(mine, where).orElseGet(() -> leaves.choices(open(here, where), where, List.of()));
        }));
    }

    ResponseEntity<String> pick(Visit visit, Where where, Typed typed) {
        Optional<WayToAnswer> way = typed.choice("choice").flatMap(WayToAnswer::of);
        if (way.isPresent()) {
            return Pages.goTo(where.base() + "/" + way.get().code());
        }
        var problem = List.of(Problem.at("choice", "invitation.problem"));
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                frames.around(visit, here -> leaves.choices(open(here, where), where, problem)));
    }

    ResponseEntity<String> step(Visit visit, Where where, String code) {
        var answer = new Answer(way(code), Typed.of(Map.of()));
        return show(
                HttpStatus.OK,
                frames.around(visit, here -> leaves.followOn(open(here, where), where, answer, List.of())));
    }

    /** Goes on from a page of this way: back to it, to the last look, or off. */
    ResponseEntity<String> next(Visit visit, CommandId id, Where where, Answer answer) {
        Optional<Problem> problem = answer.problem();
        if (problem.isPresent() || answer.typed().pressed("change")) {
            return back(visit, where, answer, problem);
        }
        return answer.typed().pressed("send")
                ? send(visit, id, where, answer)
                : show(HttpStatus.OK, frames.around(visit, here -> leaves.check(open(here, where), where, answer)));
    }

    private ResponseEntity<String> back(Visit visit, Where where, Answer answer, Optional<Problem> problem) {
        var status = problem.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return show(
                status,
                frames.around(
                        visit,
                        here -> leaves.followOn(
                                open(here, where),
                                where,
                                answer,
                                problem.stream().toList())));
    }

    private ResponseEntity<String> send(Visit visit, CommandId id, Where where, Answer answer) {
        record Sending(UUID repair, Choice choice) {}
        var sending = frames.around(
                visit,
                here -> new Sending(
                        where.in(here).id(),
                        answer.choice(here.today(), new ConcernId(here.inside().newId()))));
        Words words = answer.field().filter("words"::equals).isPresent()
                ? answer.typed().words()
                : Words.of("");
        Outcome outcome =
                answering.choose(visit.client(), id, sending.repair(), sending.choice(), where.invitation(), words);
        if (outcome.equals(CLOSED_TO_LINKS)) {
            return Pages.goTo(where.base() + "/sent");
        }
        Optional<Problem> problem = Settled.problem(outcome);
        if (problem.isPresent()) {
            return back(visit, where, answer, problem);
        }
        Settled.orElseLeave(outcome);
        return Pages.goTo(where.base() + "/sent");
    }

    ResponseEntity<String> sent(Visit visit, Where where) {
        return show(HttpStatus.OK, frames.around(visit, here -> {
            var mine = where.in(here);
            return after(mine, where).orElseGet(() -> leaves.choices(mine, where, List.of()));
        }));
    }

    /** Out of it, in one step and without a reason. */
    ResponseEntity<String> takeBack(Visit visit, CommandId id, Where where) {
        var repair = frames.around(visit, here -> where.in(here).id());
        Settled.orElseLeave(answering.withdraw(visit.client(), id, repair));
        return Pages.goTo(where.base() + "/sent");
    }

    private Optional<Leaf> after(Mine mine, Where where) {
        return after.no(mine).or(() -> after.sent(mine, where));
    }

    /** What stands instead of the choices; a link cannot choose again after a no. */
    private Optional<Leaf> standing(Mine mine, Where where) {
        boolean shutToLinks =
                !mine.here().inTheRoom() && mine.repair().last().answer().closesTheDoor();
        return shutToLinks ? after(mine, where) : after.no(mine);
    }

    /** What has ended takes no answer; the client's own page says how it can be opened again. */
    private static Mine open(Around here, Where where) {
        var mine = where.in(here);
        if (!mine.open(Act.CHOOSE)) {
            throw new DoneAlready();
        }
        return mine;
    }

    static WayToAnswer way(String code) {
        return WayToAnswer.of(code).orElseThrow(NothingHere::new);
    }

    ResponseEntity<String> show(HttpStatus status, Leaf leaf) {
        return pages.show(status, leaf.template(), leaf.page());
    }
}
