package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.concern.Reflections.Reflection;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.ChangeProposed;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.Step;
import org.rapport.web.clinician.Chapter.Mark;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** What all chapters of a repair are told from: what happened, what the process lets the reader do, and whose time it is. */
record Chapters(Told told, Ways ways, Typed typed) {
    /** The chapters by name. */
    enum Name {
        OWN,
        REFLECT,
        INVITE,
        ANSWER,
        TALK,
        AGREE,
        FOLLOW_UP,
        END
    }

    RepairPage.Story story(List<Reflection> reflections, Said channel, PlanTexts.Two two) {
        var first = new OwnChapters(this);
        var later = new SharedChapters(this, two);
        return new RepairPage.Story(
                first.own(),
                first.reflect(reflections),
                first.invite(channel),
                first.answer(),
                later.talk(),
                later.agree(),
                later.followUp(),
                later.end());
    }

    Live last() {
        return told.seen().repair().last();
    }

    /** Now when it is its time, done when it is, else open at any time or shut. */
    Mark mark(Name name, boolean done, boolean open) {
        if (now().filter(name::equals).isPresent()) {
            return Mark.NOW;
        }
        return done ? Mark.DONE : open ? Mark.FREE : Mark.LATER;
    }

    /** The one chapter whose time it is; none once all has ended. */
    private Optional<Name> now() {
        return ways.waiting().map(Waiting::step).map(this::chapter);
    }

    private Name chapter(Step step) {
        return switch (step) {
            case OWN -> Name.OWN;
            case FIRST_STEP -> Name.REFLECT;
            case INVITE_OR_SAY_WHY_NOT -> Name.INVITE;
            case ANSWER -> Name.ANSWER;
            case FOLLOW_UP -> beforeLookingAgain();
            case END -> Name.END;
        };
    }

    /** The process waits for a look later on; until then there may be a text to agree on or an answer to live up to. */
    private Name beforeLookingAgain() {
        if (last().agreement() instanceof Agreement.Proposed) {
            return Name.AGREE;
        }
        boolean planned = !(last().followUp().plan() instanceof FollowUp.Plan.NotPlanned);
        boolean answered = told.latest(Chosen.class).filter(this::nothingSince).isPresent();
        return answered && !planned ? Name.ANSWER : Name.FOLLOW_UP;
    }

    private boolean nothingSince(Event answer) {
        return told.seen().history().stream()
                .filter(event -> event instanceof ConversationRecorded || event instanceof ChangeProposed)
                .noneMatch(event -> event.at().isAfter(answer.at()));
    }

    LocalDate today() {
        return Desks.day(told.inside(), told.inside().now());
    }

    LocalDate day(Text text) {
        return Desks.day(told.inside(), text.about().at());
    }

    static Shown shown(Text text) {
        return new Shown(text.words().reveal());
    }
}
