package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.concern.Reflections.Reflection;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.event.WorkEvent.WhyNotRecorded;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Stop;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.Step;
import org.rapport.repair.word.WordsId;
import org.rapport.web.clinician.Chapter.Mark;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** The eight chapters of a repair, each from what happened and from what the process lets the reader do now. */
final class Chapters {
    private final Told told;
    private final Ways ways;
    private final Optional<Step> now;
    private final Typed typed;
    private final Live last;

    Chapters(Told told, Ways ways, Optional<Step> now, Typed typed) {
        this.told = told;
        this.ways = ways;
        this.now = now;
        this.typed = typed;
        this.last = told.seen().repair().last();
    }

    RepairPage.Story story(List<Reflection> reflections, String channel) {
        return new RepairPage.Story(
                own(), reflect(reflections), invite(channel), answer(), talk(), agree(), followUp(), end());
    }

    private boolean waits(Step step) {
        return now.filter(step::equals).isPresent();
    }

    /** Now when its step waits, done when it is, else open at any time. */
    private Mark mark(boolean done, Step step) {
        return waits(step) ? Mark.NOW : done ? Mark.DONE : last.ownership().takenUp() ? Mark.FREE : Mark.LATER;
    }

    private OwnChapter own() {
        boolean done = last.ownership().takenUp();
        Optional<LocalDate> on = told.latest(TakenUp.class).map(told::day);
        var chapter =
                done && on.isPresent() ? Chapter.of(Mark.DONE, "own.so", on.get()) : Chapter.of(mark(done, Step.OWN));
        return new OwnChapter(chapter, ways.to(Act.OWN, "/own"));
    }

    private ReflectChapter reflect(List<Reflection> reflections) {
        var written = reflections.reversed().stream()
                .map(one -> new ReflectChapter.Written(
                        Desks.time(told.inside(), one.at()),
                        new Shown(one.words().reveal()),
                        PassingTheBlame.in(one.words().reveal())))
                .toList();
        var chapter = written.isEmpty()
                ? Chapter.of(waits(Step.FIRST_STEP) ? Mark.NOW : Mark.FREE)
                : Chapter.of(Mark.DONE, "reflect.so", written.getFirst().at().toLocalDate());
        Map<String, Shown> drafts = new HashMap<>();
        ReflectChapter.FIELDS.stream()
                .filter(typed.fields()::containsKey)
                .forEach(field -> drafts.put(field, typed.at(field)));
        return new ReflectChapter(chapter, ways.to(Act.REFLECT, "/reflect"), drafts, written);
    }

    private InviteChapter invite(String channel) {
        var sent = told.each(InvitationCreated.class)
                .filter(created -> created.about() == About.HOW_TO_GO_ON)
                .map(this::sent)
                .toList()
                .reversed();
        Mark mark = mark(!sent.isEmpty(), Step.INVITE_OR_SAY_WHY_NOT);
        var chapter = sent.isEmpty()
                ? Chapter.of(mark)
                : Chapter.of(mark, "invite.so", sent.getFirst().made());
        boolean stopped = last.stop() instanceof Stop.Stopped;
        return new InviteChapter(
                chapter,
                ways.toAsk(About.HOW_TO_GO_ON, "/invite"),
                typed.at("invitation"),
                Said.of(stopped ? "channel.stopped" : channel, told.client()),
                sent,
                ways.to(Act.RECORD_WHY_NOT, "/why-not"),
                told.latest(WhyNotRecorded.class).map(WhyNotRecorded::reason));
    }

    private InviteChapter.Sent sent(InvitationCreated created) {
        var left = told.each(InvitationSent.class)
                .filter(one -> one.invitation().equals(created.invitation()))
                .findFirst();
        boolean waits = last.asking().letter() instanceof Letter.Ready ready
                && ready.invitation().equals(created.invitation());
        return new InviteChapter.Sent(
                told.day(created),
                left.map(told::time),
                Desks.day(told.inside(), created.expires()),
                created.words().flatMap(told::words).orElse(Shown.NOTHING),
                waits
                        ? ways.to(
                                Act.CANCEL_INVITATION,
                                "/invitations/" + created.invitation().value() + "/cancel")
                        : Way.absent());
    }

    private AnswerChapter answer() {
        boolean asked = !(last.asking().letter() instanceof Letter.NoLetter);
        Optional<AnswerChapter.Answered> answered = last.answer() instanceof Answer.NoAnswer
                ? Optional.empty()
                : told.latest(Chosen.class).map(this::answered);
        Mark mark = waits(Step.ANSWER) ? Mark.NOW : answered.isPresent() ? Mark.DONE : Mark.LATER;
        var chapter = answered.isPresent()
                ? new Chapter(
                        mark,
                        Optional.of(Said.of("chose." + answered.get().choice().name())))
                : Chapter.of(mark);
        return new AnswerChapter(chapter, answered, asked, last.stop() instanceof Stop.Stopped);
    }

    private AnswerChapter.Answered answered(Chosen chosen) {
        Optional<Shown> words = told.texts("account", false).stream()
                .filter(text -> text.about().at().equals(chosen.at()))
                .findFirst()
                .map(Chapters::shown);
        return new AnswerChapter.Answered(
                chosen.kind(), told.day(chosen), chosen.companion(), chosen.notBefore(), words);
    }

    private TalkChapter talk() {
        var mine = told.texts("account", true).stream().map(this::mine).toList();
        var theirs = told.texts("account", false).stream()
                .map(text -> new TalkChapter.Theirs(day(text), shown(text)))
                .toList();
        var talked = told.each(ConversationRecorded.class)
                .flatMap(event ->
                        Happened.said(event, told.client()).stream().map(said -> new Moment(told.time(event), said)))
                .toList();
        return new TalkChapter(
                talkChapter(talked, theirs),
                ways.to(Act.SPEAK, "/account"),
                typed.at("account"),
                mine,
                theirs,
                ways.to(Act.RECORD_CONVERSATION, "/conversation"),
                ways.to(Act.PROPOSE_CHANGE_WITHOUT_TALKING, "/change"),
                talked);
    }

    private Chapter talkChapter(List<Moment> talked, List<TalkChapter.Theirs> theirs) {
        if (!theirs.isEmpty()) {
            return Chapter.of(Mark.DONE, "talk.so.shared", told.client());
        }
        return talked.isEmpty()
                ? Chapter.of(last.ownership().takenUp() ? Mark.FREE : Mark.LATER)
                : Chapter.of(Mark.DONE, "talk.so", talked.getLast().at().toLocalDate());
    }

    private TalkChapter.Mine mine(Text text) {
        var voice = last.dialogue().voice(new WordsId(text.about().words()));
        boolean shared = voice.filter(Voice.Shared.class::isInstance).isPresent();
        String path = "/accounts/" + text.about().words();
        return new TalkChapter.Mine(
                day(text),
                shown(text),
                shared,
                shared ? Way.absent() : ways.to(Act.SPEAK, path + "/share"),
                shared ? ways.to(Act.TAKE_BACK, path + "/take-back") : Way.absent());
    }

    private AgreeChapter agree() {
        Optional<AgreeChapter.Text> text = last.agreement().onTheTable().map(this::text);
        boolean inForce = last.agreement() instanceof Agreement.InForce;
        boolean theirTurn = text.isPresent() && !inForce;
        Mark mark = inForce ? Mark.DONE : last.ownership().takenUp() ? Mark.FREE : Mark.LATER;
        var chapter = text.isEmpty() ? Chapter.of(mark) : Chapter.of(mark, theirTurn ? "agree.so.open" : "agree.so");
        String proposal = last.agreement()
                .onTheTable()
                .map(found -> "/agreements/" + found.proposal().value())
                .orElse("/agreements");
        boolean mine = last.agreement().endorsedBy(Side.CLINICIAN);
        return new AgreeChapter(
                chapter,
                text,
                text.isEmpty() ? ways.to(Act.PROPOSE, "/agreements") : Way.absent(),
                ways.to(Act.AMEND, proposal + "/change"),
                ways.to(Act.OBJECT, proposal + "/object"),
                mine ? Way.absent() : ways.to(Act.ENDORSE, proposal + "/endorse"),
                typed.at("agreement"));
    }

    private AgreeChapter.Text text(Agreement.Text text) {
        Side by = told.each(AgreementAmended.class)
                .filter(event -> event.words().equals(text.words()))
                .map(AgreementAmended::side)
                .findFirst()
                .or(() -> told.each(AgreementProposed.class)
                        .filter(event -> event.words().equals(text.words()))
                        .map(AgreementProposed::side)
                        .findFirst())
                .orElse(Side.CLINICIAN);
        return new AgreeChapter.Text(
                told.words(text.words()).orElse(Shown.NOTHING),
                text.digest().hex(),
                by,
                last.agreement().endorsedBy(Side.CLIENT),
                last.agreement().endorsedBy(Side.CLINICIAN),
                told.latest(AgreementObjected.class)
                        .flatMap(AgreementObjected::words)
                        .flatMap(told::words));
    }

    private FollowUpChapter followUp() {
        FollowUp.Plan plan = last.followUp().plan();
        Optional<LocalDate> planned =
                plan instanceof FollowUp.Plan.Planned one ? Optional.of(one.on()) : Optional.empty();
        Mark mark = mark(plan instanceof FollowUp.Plan.Done, Step.FOLLOW_UP);
        return new FollowUpChapter(
                planned.map(on -> Chapter.of(mark, "follow.so", on)).orElseGet(() -> Chapter.of(mark)),
                planned,
                Desks.day(told.inside(), told.inside().now()).plusDays(14),
                ways.to(Act.PLAN_FOLLOW_UP, "/follow-up"),
                plan instanceof FollowUp.Plan.NotPlanned && !last.doorClosed()
                        ? Way.refused(Refusal.NO_FOLLOW_UP_PLANNED)
                        : ways.toAsk(About.HOW_IT_IS_NOW, "/follow-up/ask"),
                ways.to(Act.RECORD_FOLLOW_UP, "/follow-up/view"),
                told.each(FollowUpAnswered.class)
                        .map(one -> new FollowUpChapter.Theirs(
                                told.day(one), one.answer(), one.words().flatMap(told::words)))
                        .toList(),
                told.each(FollowUpRecorded.class)
                        .map(one -> new FollowUpChapter.Mine(
                                told.day(one), one.view(), one.words().flatMap(told::words)))
                        .toList());
    }

    private EndChapter end() {
        var state = told.seen().repair().state();
        if (state instanceof Ended) {
            return new EndChapter(Chapter.of(Mark.DONE, "end.so"), ways.path("/end"), List.of(), List.of());
        }
        var possible = ways.can(Act.END) ? Repairing.whichEndings(state) : Set.<Ending>of();
        var listed = Arrays.stream(Ending.values())
                .filter(ending -> ending != Ending.SET_ASIDE)
                .toList();
        Map<Boolean, List<Ending>> split = listed.stream().collect(Collectors.partitioningBy(possible::contains));
        return new EndChapter(
                Chapter.of(mark(false, Step.END)),
                ways.path("/end"),
                split.getOrDefault(true, List.of()),
                split.getOrDefault(false, List.of()).stream()
                        .map(ending -> new EndChapter.Shut(ending, Said.of("end.not." + ending.name())))
                        .toList());
    }

    private static Shown shown(Text text) {
        return new Shown(text.words().reveal());
    }

    private LocalDate day(Text text) {
        return Desks.day(told.inside(), text.about().at());
    }
}
