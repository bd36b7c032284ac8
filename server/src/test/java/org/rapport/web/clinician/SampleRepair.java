package org.rapport.web.clinician;

import static org.rapport.web.clinician.SampleChapters.PATH;
import static org.rapport.web.clinician.SampleChapters.agree;
import static org.rapport.web.clinician.SampleChapters.beside;
import static org.rapport.web.clinician.SampleChapters.follow;
import static org.rapport.web.clinician.SampleChapters.owned;
import static org.rapport.web.clinician.SampleChapters.reflected;
import static org.rapport.web.clinician.SampleChapters.talk;
import static org.rapport.web.clinician.SampleChapters.way;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Companion;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.WhyNot;
import org.rapport.web.clinician.Chapter.Mark;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** One repair at several points of its story. */
final class SampleRepair {
    static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Said BY_MAIL = Said.of("channel.email");
    private static final String INVITATION =
            "Dear Sam. I have been thinking about our last two visits. I hurried you, and I think I missed something that"
                    + " matters to you. I would like to hear about it, if you want to tell me.";

    private final Desk desk;
    private final String client;

    SampleRepair(Desk desk, String client) {
        this.desk = desk;
        this.client = client;
    }

    /** Just noticed: nobody has done anything. */
    RepairPage fresh() {
        var story = new RepairPage.Story(
                new OwnChapter(Chapter.of(Mark.NOW), way("own")),
                new ReflectChapter(Chapter.of(Mark.FREE), way("reflect"), Map.of(), List.of()),
                new InviteChapter(
                        Chapter.of(Mark.LATER),
                        Way.refused(Refusal.NOT_TAKEN_UP),
                        Shown.NOTHING,
                        BY_MAIL,
                        List.of(),
                        Way.absent(),
                        Optional.empty()),
                new AnswerChapter(Chapter.of(Mark.LATER), Optional.empty(), Optional.empty(), false, false),
                talk(Mark.FREE, false),
                agree(Mark.LATER, Optional.empty()),
                follow(Mark.LATER, Optional.empty()),
                new EndChapter(
                        Chapter.of(Mark.FREE),
                        PATH + "end",
                        List.of(Ending.OWNER_BELIEVES_MENDED, Ending.REFERRED),
                        List.of(new EndChapter.Shut(
                                Ending.MENDED, Said.of("refusal." + Refusal.NEEDS_CLIENTS_YES.name())))));
        return page(story, Optional.of(DAY.plusDays(4)), Optional.empty());
    }

    /** Taken up; now it is time to think. */
    RepairPage reflecting() {
        var page = fresh();
        return with(
                page,
                new RepairPage.Story(
                        owned(),
                        new ReflectChapter(Chapter.of(Mark.NOW), way("reflect"), Map.of(), List.of()),
                        new InviteChapter(
                                Chapter.of(Mark.FREE),
                                way("invite"),
                                Shown.NOTHING,
                                BY_MAIL,
                                List.of(),
                                way("why-not"),
                                Optional.of(WhyNot.CHANGING_MY_OWN_SIDE_FIRST)),
                        page.story().answer(),
                        page.story().talk(),
                        page.story().agree(),
                        page.story().followUp(),
                        page.story().end()));
    }

    /** Thought about; the invitation is being written. */
    RepairPage inviting() {
        var page = reflecting();
        return with(
                page,
                new RepairPage.Story(
                        owned(),
                        reflected(),
                        new InviteChapter(
                                Chapter.of(Mark.NOW),
                                way("invite"),
                                new Shown(INVITATION),
                                BY_MAIL,
                                List.of(),
                                way("why-not"),
                                Optional.empty()),
                        page.story().answer(),
                        page.story().talk(),
                        page.story().agree(),
                        page.story().followUp(),
                        page.story().end()));
    }

    /** Answered with this choice. */
    RepairPage answered(ChoiceKind choice) {
        var page = inviting();
        boolean shut = choice.closesTheDoor();
        var given = new AnswerChapter.Answered(
                choice,
                DAY.plusDays(1),
                choice == ChoiceKind.SOMEONE_WITH_ME ? Optional.of(Companion.FAMILY_OR_FRIEND) : Optional.empty(),
                choice == ChoiceKind.LATER ? Optional.of(DAY.plusWeeks(3)) : Optional.empty(),
                choice == ChoiceKind.WRITE
                        ? Optional.of(new Shown("I had been waiting all week to tell you something."))
                        : Optional.empty());
        return with(
                page,
                new RepairPage.Story(
                        owned(),
                        reflected(),
                        new InviteChapter(
                                Chapter.of(Mark.DONE, "invite.so", DAY),
                                Way.refused(shut ? Refusal.CLIENT_SAID_NO : Refusal.CLIENT_HAS_CHOSEN),
                                Shown.NOTHING,
                                BY_MAIL,
                                List.of(new InviteChapter.Sent(
                                        DAY,
                                        Optional.of(DAY.atTime(17, 3)),
                                        DAY.plusDays(7),
                                        false,
                                        new Shown(INVITATION),
                                        Way.absent())),
                                Way.absent(),
                                Optional.empty()),
                        new AnswerChapter(
                                Chapter.of(Mark.NOW, "chose." + choice.name()),
                                Optional.of(given),
                                Optional.empty(),
                                false,
                                false),
                        talk(Mark.FREE, !shut),
                        agree(Mark.FREE, Optional.empty()),
                        follow(Mark.FREE, Optional.empty()),
                        page.story().end()));
    }

    /** Talked; the words of the agreement are on the table. */
    RepairPage agreeing() {
        var page = answered(ChoiceKind.TALK);
        var story = page.story();
        var text = new AgreeChapter.Text(
                new Shown(
                        "Dana says the plan for the day at the start.\nSam can hold up a hand when it goes too fast.\n"
                                + "We look at this again on 26 November."),
                "ab12",
                Side.CLIENT,
                true,
                false,
                Optional.of(new Shown("Can we say “slow down” instead of the hand?")));
        return with(
                page,
                new RepairPage.Story(
                        story.own(),
                        story.reflect(),
                        story.invite(),
                        new AnswerChapter(
                                Chapter.of(Mark.DONE, "chose.TALK"),
                                story.answer().answered(),
                                Optional.empty(),
                                false,
                                false),
                        new TalkChapter(
                                Chapter.of(Mark.DONE, "talk.so", DAY.plusDays(5)),
                                story.talk().account(),
                                Optional.empty(),
                                new TalkChapter.Drafts(Shown.NOTHING, Shown.NOTHING),
                                story.talk().mine(),
                                story.talk().theirs(),
                                story.talk().conversation(),
                                story.talk().change(),
                                List.of(new Moment(DAY.plusDays(5).atTime(15, 0), Said.of("talk.together")))),
                        agree(Mark.NOW, Optional.of(text)),
                        follow(Mark.FREE, Optional.of(DAY.plusWeeks(2))),
                        story.end()));
    }

    /** Ended by the client's own yes. */
    RepairPage ended() {
        var page = agreeing();
        var story = page.story();
        return page(
                new RepairPage.Story(
                        story.own(),
                        story.reflect(),
                        story.invite(),
                        story.answer(),
                        story.talk(),
                        new AgreeChapter(
                                Chapter.of(Mark.DONE, "agree.so"),
                                story.agree().text(),
                                Way.absent(),
                                Way.absent(),
                                Way.absent(),
                                Way.absent(),
                                new AgreeChapter.Drafts(Shown.NOTHING, Shown.NOTHING)),
                        follow(Mark.DONE, Optional.of(DAY.plusWeeks(2))),
                        new EndChapter(Chapter.of(Mark.DONE, "end.so"), PATH + "end", List.of(), List.of())),
                Optional.empty(),
                Optional.of(new RepairPage.Ended(Ending.MENDED, EndingReason.CLIENT_SAYS_SO, DAY.plusWeeks(2))));
    }

    private RepairPage page(RepairPage.Story story, Optional<LocalDate> due, Optional<RepairPage.Ended> ended) {
        return new RepairPage(
                desk,
                client,
                "/people/p1",
                DAY,
                List.of(
                        new RepairPage.Concern(
                                ConcernSource.FINDING,
                                Optional.empty(),
                                DAY,
                                Optional.of("Sam’s answers fell by 7 points from one visit to the next."),
                                Optional.empty()),
                        new RepairPage.Concern(
                                ConcernSource.CLIENT,
                                Optional.empty(),
                                DAY.plusDays(1),
                                Optional.empty(),
                                Optional.empty())),
                due,
                ended,
                story,
                beside(),
                List.of(
                        new Moment(DAY.atTime(10, 4), Said.of("repair.source.FINDING", client)),
                        new Moment(DAY.atTime(12, 40), Said.of("own.so", DAY))));
    }

    private RepairPage with(RepairPage page, RepairPage.Story story) {
        return page(story, page.due(), page.ended());
    }
}
