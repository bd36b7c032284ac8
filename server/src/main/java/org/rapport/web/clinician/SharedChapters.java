package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.WordsId;
import org.rapport.store.Words;
import org.rapport.web.clinician.Chapter.Mark;
import org.rapport.web.clinician.Chapters.Name;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** The last four chapters: what the two tell each other and agree on, how it is later, and how it ends. */
record SharedChapters(Chapters all, PlanTexts.Two two) {
    /** Two weeks: long enough to notice, soon enough to remember. */
    private static final int DAYS_UNTIL_A_LOOK = 14;

    TalkChapter talk() {
        var mine = Stream.concat(all.told().texts("account", true).stream(), all.told().texts("change", true).stream())
                .sorted((one, other) -> other.about().at().compareTo(one.about().at()))
                .map(this::mine)
                .toList();
        var theirs = all.told().texts("account", false).stream()
                .map(text -> new TalkChapter.Theirs(all.day(text), Chapters.shown(text)))
                .toList();
        var talked = all.told().moments(ConversationRecorded.class);
        boolean live = all.ways().can(Act.REFLECT);
        return new TalkChapter(
                talkChapter(talked, theirs),
                live ? Way.open(all.ways().path("/account"), all.ways().key()) : Way.absent(),
                all.ways().against(Act.SPEAK).map(refusal -> Said.of("refusal." + refusal.name())),
                new TalkChapter.Drafts(
                        all.typed().at(Deed.SHARE.field()), all.typed().at(Deed.CHANGE.field())),
                mine,
                theirs,
                all.ways().to(Act.RECORD_CONVERSATION, "/conversation"),
                all.ways().to(Act.PROPOSE_CHANGE_WITHOUT_TALKING, "/change"),
                talked);
    }

    private Chapter talkChapter(List<Moment> talked, List<TalkChapter.Theirs> theirs) {
        boolean done = !theirs.isEmpty() || !talked.isEmpty();
        Mark mark = all.mark(Name.TALK, done, all.ways().can(Act.RECORD_CONVERSATION));
        if (!theirs.isEmpty()) {
            return Chapter.of(mark, "talk.so.shared", all.told().client());
        }
        return talked.isEmpty()
                ? Chapter.of(mark)
                : Chapter.of(mark, "talk.so", talked.getLast().at().toLocalDate());
    }

    private TalkChapter.Mine mine(Text text) {
        var voice = all.last().dialogue().voice(new WordsId(text.about().words()));
        boolean shared = voice.filter(Voice.Shared.class::isInstance).isPresent();
        String path = "/accounts/" + text.about().words();
        return new TalkChapter.Mine(
                all.day(text),
                Chapters.shown(text),
                shared,
                shared ? Way.absent() : all.ways().ifOpen(Act.SPEAK, path + "/share"),
                shared ? all.ways().ifOpen(Act.TAKE_BACK, path + "/take-back") : Way.absent());
    }

    AgreeChapter agree() {
        Agreement agreement = all.last().agreement();
        Optional<AgreeChapter.Text> text = agreement.onTheTable().map(this::text);
        boolean inForce = agreement instanceof Agreement.InForce;
        Mark mark = all.mark(Name.AGREE, inForce, all.ways().can(text.isEmpty() ? Act.PROPOSE : Act.AMEND));
        String proposal = agreement
                .onTheTable()
                .map(found -> "/agreements/" + found.proposal().value())
                .orElse("/agreements");
        return new AgreeChapter(
                text.isEmpty() ? Chapter.of(mark) : Chapter.of(mark, inForce ? "agree.so" : "agree.so.open"),
                text,
                text.isEmpty() ? all.ways().to(Act.PROPOSE, "/agreements") : Way.absent(),
                all.ways().to(Act.AMEND, proposal + "/change"),
                all.ways().to(Act.OBJECT, proposal + "/object"),
                all.ways().ifOpen(Act.ENDORSE, proposal + "/endorse"),
                new AgreeChapter.Drafts(
                        all.typed().at(Deed.AMEND.field()), all.typed().at(Deed.OBJECT.field())));
    }

    private AgreeChapter.Text text(Agreement.Text text) {
        return new AgreeChapter.Text(
                all.told()
                        .words(text.words())
                        .map(shown -> PlanTexts.shown(two, Words.of(shown.text())))
                        .orElse(Shown.NOTHING),
                text.digest().hex(),
                by(text.words()),
                all.last().agreement().endorsedBy(Side.CLIENT),
                all.last().agreement().endorsedBy(Side.CLINICIAN),
                objection());
    }

    private Side by(WordsId words) {
        return all.told()
                .each(AgreementEvent.class)
                .flatMap(event -> switch (event) {
                    case AgreementProposed proposed when proposed.words().equals(words) -> Stream.of(proposed.side());
                    case AgreementAmended amended when amended.words().equals(words) -> Stream.of(amended.side());
                    case AgreementEvent _ -> Stream.<Side>empty();
                })
                .findFirst()
                .orElseThrow();
    }

    /** What was said against the text that stands, and not against one before it. */
    private Optional<Shown> objection() {
        Optional<AgreementObjected> latest = Optional.empty();
        for (AgreementEvent event : all.told().each(AgreementEvent.class).toList()) {
            latest = switch (event) {
                case AgreementProposed _, AgreementAmended _ -> Optional.empty();
                case AgreementObjected objected -> Optional.of(objected);
                case AgreementEvent.AgreementEndorsed _ -> latest;
            };
        }
        return latest.flatMap(AgreementObjected::words).flatMap(all.told()::words);
    }

    FollowUpChapter followUp() {
        FollowUp.Plan plan = all.last().followUp().plan();
        Optional<LocalDate> planned =
                plan instanceof FollowUp.Plan.Planned one ? Optional.of(one.on()) : Optional.empty();
        Mark mark = all.mark(
                Name.FOLLOW_UP, plan instanceof FollowUp.Plan.Done, all.ways().can(Act.PLAN_FOLLOW_UP));
        return new FollowUpChapter(
                planned.map(on -> Chapter.of(mark, "follow.so", on)).orElseGet(() -> Chapter.of(mark)),
                planned,
                LookingAgainController.day(all.typed().text(Deed.PLAN.field()))
                        .orElseGet(() -> all.today().plusDays(DAYS_UNTIL_A_LOOK)),
                all.ways().to(Act.PLAN_FOLLOW_UP, "/follow-up"),
                plan instanceof FollowUp.Plan.Planned || all.last().doorClosed()
                        ? all.ways().toAsk(About.HOW_IT_IS_NOW, "/follow-up/ask")
                        : all.ways().unless(Refusal.NO_FOLLOW_UP_PLANNED),
                all.ways().to(Act.RECORD_FOLLOW_UP, "/follow-up/view"),
                all.typed().at("note"),
                theirs(),
                mine());
    }

    private List<FollowUpChapter.Theirs> theirs() {
        return all.told()
                .each(FollowUpAnswered.class)
                .map(one -> new FollowUpChapter.Theirs(
                        all.told().day(one), one.answer(), one.words().flatMap(all.told()::words)))
                .toList();
    }

    private List<FollowUpChapter.Mine> mine() {
        return all.told()
                .each(FollowUpRecorded.class)
                .filter(one -> all.told().byMe(one.by()))
                .map(one -> new FollowUpChapter.Mine(
                        all.told().day(one), one.view(), one.words().flatMap(all.told()::words)))
                .toList();
    }

    EndChapter end() {
        String path = all.ways().path("/end");
        if (all.told().seen().repair().state() instanceof Ended) {
            return new EndChapter(Chapter.of(Mark.DONE, "end.so"), path, List.of(), List.of());
        }
        return new EndChapter(
                Chapter.of(all.mark(Name.END, false, all.ways().can(Act.END))),
                path,
                all.ways().endings(),
                all.ways().shutEndings());
    }
}
