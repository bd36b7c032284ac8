package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.concern.Reflections.Reflection;
import org.rapport.repair.command.Act;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.WorkEvent.WhyNotRecorded;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Side;
import org.rapport.web.clinician.AnswerChapter.Answered;
import org.rapport.web.clinician.Chapter.Mark;
import org.rapport.web.clinician.Chapters.Name;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/** The first four chapters: what the owner does on their own side, and what the client answers. */
record OwnChapters(Chapters all) {
    OwnChapter own() {
        boolean done = all.last().ownership().takenUp();
        Mark mark = all.mark(Name.OWN, done, all.ways().can(Act.OWN));
        Optional<LocalDate> on = done ? all.told().latest(TakenUp.class).map(all.told()::day) : Optional.empty();
        return new OwnChapter(
                on.map(day -> Chapter.of(mark, "own.so", day)).orElseGet(() -> Chapter.of(mark)),
                all.ways().ifOpen(Act.OWN, "/own"));
    }

    ReflectChapter reflect(List<Reflection> reflections) {
        var written = reflections.reversed().stream().map(this::written).toList();
        Mark mark = all.mark(Name.REFLECT, !written.isEmpty(), all.ways().can(Act.REFLECT));
        Map<String, Shown> drafts = new HashMap<>();
        ReflectChapter.FIELDS.stream()
                .filter(all.typed().fields()::containsKey)
                .forEach(field -> drafts.put(field, all.typed().at(field)));
        return new ReflectChapter(
                written.isEmpty()
                        ? Chapter.of(mark)
                        : Chapter.of(mark, "reflect.so", written.getFirst().at().toLocalDate()),
                all.ways().to(Act.REFLECT, "/reflect"),
                drafts,
                written);
    }

    private ReflectChapter.Written written(Reflection one) {
        return new ReflectChapter.Written(
                Desks.time(all.told().inside(), one.at()),
                new Shown(one.words().reveal()),
                PassingTheBlame.in(one.words().reveal()));
    }

    InviteChapter invite(Said channel) {
        var sent = all.told()
                .each(InvitationCreated.class)
                .filter(created -> created.about() == About.HOW_TO_GO_ON)
                .map(this::sent)
                .toList()
                .reversed();
        Way send = all.ways().toAsk(About.HOW_TO_GO_ON, "/invite");
        Optional<WhyNotRecorded> reason = all.told()
                .latest(WhyNotRecorded.class)
                .filter(noted -> all.told().byMe(noted.by()));
        Mark mark = all.mark(Name.INVITE, !sent.isEmpty() || reason.isPresent(), send.isOpen());
        return new InviteChapter(
                sent.isEmpty()
                        ? Chapter.of(mark)
                        : Chapter.of(mark, "invite.so", sent.getFirst().made()),
                send,
                all.typed().at(Deed.INVITE.field()),
                channel,
                sent,
                stillUnasked() ? all.ways().to(Act.RECORD_WHY_NOT, "/why-not") : Way.absent(),
                reason.map(WhyNotRecorded::reason));
    }

    private boolean stillUnasked() {
        return all.last().answer() instanceof Answer.NoAnswer
                && all.last().asking().letter() instanceof Letter.NoLetter;
    }

    private InviteChapter.Sent sent(InvitationCreated created) {
        var left = all.told()
                .each(InvitationSent.class)
                .filter(one -> one.invitation().equals(created.invitation()))
                .findFirst();
        boolean waits = all.last().asking().letter() instanceof Letter.Ready ready
                && ready.invitation().equals(created.invitation());
        String cancel = "/invitations/" + created.invitation().value() + "/cancel";
        return new InviteChapter.Sent(
                all.told().day(created),
                left.map(all.told()::time),
                Desks.day(all.told().inside(), created.expires()),
                waits,
                created.words().flatMap(all.told()::words).orElse(Shown.NOTHING),
                waits ? all.ways().ifOpen(Act.CANCEL_INVITATION, cancel) : Way.absent());
    }

    AnswerChapter answer() {
        boolean asked = !(all.last().asking().letter() instanceof Letter.NoLetter);
        Optional<Answered> answered = stands() ? all.told().latest(Chosen.class).map(this::answered) : Optional.empty();
        Mark mark = all.mark(Name.ANSWER, answered.isPresent() || out().isPresent(), false);
        Optional<Said> so =
                answered.map(given -> Said.of("chose." + given.choice().name()));
        return new AnswerChapter(
                new Chapter(mark, so), answered, out(), asked, all.last().stop() instanceof Stop.Stopped);
    }

    private Optional<Said> out() {
        return switch (all.last().answer()) {
            case Answer.Withdrew _ ->
                Optional.of(Said.of("answer.withdrew", all.told().client()));
            case Answer.SaidNoBefore _ ->
                Optional.of(Said.of("answer.no-before", all.told().client()));
            case Answer.NoAnswer _, Answer.Chose _, Answer.ChoseLater _ -> Optional.empty();
        };
    }

    private boolean stands() {
        return switch (all.last().answer()) {
            case Answer.NoAnswer _, Answer.Withdrew _, Answer.SaidNoBefore _ -> false;
            case Answer.Chose _, Answer.ChoseLater _ -> true;
        };
    }

    /** What came in the same act with the choice belongs to it. */
    private Answered answered(Chosen chosen) {
        Optional<Shown> words = all.told().texts("account", false).stream()
                .filter(text -> text.about().side().equals(Side.CLIENT.name()))
                .filter(text -> text.about().at().equals(chosen.at()))
                .findFirst()
                .map(Chapters::shown);
        return new Answered(chosen.kind(), all.told().day(chosen), chosen.companion(), chosen.notBefore(), words);
    }
}
