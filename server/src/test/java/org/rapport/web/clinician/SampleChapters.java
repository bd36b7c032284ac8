package org.rapport.web.clinician;

import static org.rapport.web.clinician.SampleRepair.DAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.web.clinician.Chapter.Mark;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;

/** Single chapters of a repair's story, and what stands beside it. */
final class SampleChapters {
    static final String PATH = "/repairs/r1/";
    private static final FormKey KEY = new FormKey("proof", "act");
    private static final String THOUGHT =
            "I cut Sam short twice because I was behind, and then set homework without asking.\n\nSam refused to say"
                    + " more after that. I’m sorry, but the plan was clear.";

    private SampleChapters() {}

    static OwnChapter owned() {
        return new OwnChapter(Chapter.of(Mark.DONE, "own.so", DAY), Way.absent());
    }

    static ReflectChapter reflected() {
        var written = new ReflectChapter.Written(
                LocalDateTime.of(2026, 11, 12, 12, 44), new Shown(THOUGHT), PassingTheBlame.in(THOUGHT));
        return new ReflectChapter(Chapter.of(Mark.DONE, "reflect.so", DAY), way("reflect"), Map.of(), List.of(written));
    }

    static TalkChapter talk(Mark mark, boolean both) {
        var mine = new TalkChapter.Mine(
                DAY.plusDays(2),
                new Shown("I hurried you twice and set homework without asking whether it fitted."),
                true,
                Way.absent(),
                way("accounts/w1/take-back"));
        var kept = new TalkChapter.Mine(
                DAY.plusDays(2), new Shown("I was afraid to ask."), false, way("accounts/w2/share"), Way.absent());
        var theirs = new TalkChapter.Theirs(
                DAY.plusDays(3),
                new Shown("I had been waiting all week to tell you something, and then there was no room for it."));
        return new TalkChapter(
                Chapter.of(mark),
                way("account"),
                Optional.empty(),
                new TalkChapter.Drafts(Shown.NOTHING, Shown.NOTHING),
                both ? List.of(mine, kept) : List.of(),
                both ? List.of(theirs) : List.of(),
                way("conversation"),
                way("change"),
                List.of());
    }

    static AgreeChapter agree(Mark mark, Optional<AgreeChapter.Text> text) {
        return new AgreeChapter(
                Chapter.of(mark),
                text,
                way("agreements"),
                way("agreements/a1/change"),
                way("agreements/a1/object"),
                way("agreements/a1/endorse"),
                new AgreeChapter.Drafts(Shown.NOTHING, Shown.NOTHING));
    }

    static FollowUpChapter follow(Mark mark, Optional<LocalDate> planned) {
        boolean done = mark == Mark.DONE;
        return new FollowUpChapter(
                planned.isPresent() ? Chapter.of(mark, "follow.so", planned.get()) : Chapter.of(mark),
                planned,
                DAY.plusWeeks(2),
                way("follow-up"),
                planned.isPresent() ? way("follow-up/ask") : Way.refused(Refusal.NO_FOLLOW_UP_PLANNED),
                way("follow-up/view"),
                Shown.NOTHING,
                done
                        ? List.of(new FollowUpChapter.Theirs(DAY.plusWeeks(2), FollowUpAnswer.MENDED, Optional.empty()))
                        : List.of(),
                done
                        ? List.of(new FollowUpChapter.Mine(
                                DAY.plusWeeks(2), FollowUpView.BETTER, Optional.of(new Shown("Sam laughed today."))))
                        : List.of());
    }

    static Beside beside() {
        return new Beside(
                "Mona",
                way("consult"),
                Shown.NOTHING,
                List.of(new Beside.Consulted(
                        DAY.plusDays(1),
                        new Shown("I cut somebody short twice and I do not know how to begin again."),
                        Optional.of(new Shown("You noticed. Begin with exactly that sentence.")))),
                Optional.of(PATH + "hand-over"),
                List.of(Option.of("c2", "Ravi"), Option.of("c3", "Ines")),
                Optional.empty(),
                Optional.of(PATH + "end?ending=SET_ASIDE"));
    }

    static Way way(String path) {
        return Way.open(PATH + path, KEY);
    }
}
