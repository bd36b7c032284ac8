package org.rapport.repair.rule;

import java.time.Instant;
import org.rapport.repair.event.ConcernEvent;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.NoStillStands;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.event.EndingEvent;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.FollowUpEvent.FollowUpPlanned;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.RecordEvent;
import org.rapport.repair.event.RecordEvent.HoldPlaced;
import org.rapport.repair.event.RecordEvent.HoldReleased;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.event.VoiceEvent;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Asking;
import org.rapport.repair.state.ConcernNote;
import org.rapport.repair.state.Dialogue;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Hold;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Voice;
import org.rapport.repair.state.Work;
import org.rapport.repair.word.About;

/** What concerns, voices, follow-ups, holds and endings leave behind. */
final class Applying {
    private Applying() {}

    static Live concern(Live live, ConcernEvent event) {
        return switch (event) {
            case RepairOpened e -> throw new CorruptHistory(e, live);
            case NoStillStands e -> {
                follows(live.concerns().isEmpty() && live.answer() instanceof Answer.NoAnswer, e, live);
                yield live.with(new Answer.SaidNoBefore());
            }
            case ConcernRaised e -> {
                follows(!live.has(e.concern()), e, live);
                yield live.with(new ConcernNote(e.concern(), e.source()))
                        .with(live.followUp().begunAgain());
            }
        };
    }

    static Live voice(Live live, VoiceEvent event) {
        return switch (event) {
            case WordsShared e ->
                live.with(live.dialogue()
                        .with(e.words(), new Voice.Shared(e.side(), e.author(), e.audience(), e.purpose())));
            case WordsTakenBack e -> live.with(takenBack(live, e));
        };
    }

    private static Dialogue takenBack(Live live, WordsTakenBack event) {
        return live.dialogue()
                .voice(event.words())
                .filter(Voice.Shared.class::isInstance)
                .map(Voice.Shared.class::cast)
                .map(shared -> live.dialogue().with(event.words(), new Voice.Unshared(shared.side(), shared.author())))
                .orElseThrow(() -> new CorruptHistory(event, live));
    }

    static Live followUp(Live live, FollowUpEvent event) {
        return switch (event) {
            case FollowUpPlanned e -> live.with(live.followUp().plannedOn(e.on()));
            case FollowUpRecorded e -> live.with(live.followUp().recorded(e.view()));
            case FollowUpAnswered e ->
                live.with(live.followUp().answered(e.answer())).with(answeredHowItIs(live.asking()));
        };
    }

    /** A message that asks how it is has been answered by this; one that asks how to go on has not. */
    private static Asking answeredHowItIs(Asking asking) {
        return switch (asking.letter()) {
            case Letter.NoLetter n -> asking;
            case Letter.Ready r -> r.about() == About.HOW_IT_IS_NOW ? asking.withoutLetter() : asking;
            case Letter.Sent s -> s.about() == About.HOW_IT_IS_NOW ? asking.withoutLetter() : asking;
        };
    }

    static Live onRecord(Live live, RecordEvent event) {
        return switch (event) {
            case HoldPlaced e -> {
                follows(live.hold() instanceof Hold.NoHold, e, live);
                yield live.with(new Hold.Held(e.reason(), e.clientTold()));
            }
            case HoldReleased e -> {
                follows(live.hold() instanceof Hold.Held, e, live);
                yield live.with(new Hold.NoHold());
            }
            case WordsErased e -> {
                follows(live.hold() instanceof Hold.NoHold, e, live);
                yield live.with(live.dialogue().with(e.words(), new Voice.Erased()));
            }
        };
    }

    static Ended ending(Live live, EndingEvent event) {
        return switch (event) {
            case RepairEnded e -> {
                follows(e.by().equals(live.owner()), e, live);
                var last = live.with(live.asking().withoutLetter())
                        .with(live.dialogue().withoutClientConsents())
                        .with(live.ownership().unoffered());
                yield new Ended(last, e.ending(), e.reason(), e.at());
            }
        };
    }

    /** With the same owner, who takes it up anew; a stop still stands. */
    static Live begunAgain(Live last, Instant at) {
        return last.with(last.ownership().begunAgain())
                .with(Work.since(at))
                .with(new Answer.NoAnswer())
                .with(FollowUp.none());
    }

    static void follows(boolean condition, Event event, Live live) {
        if (!condition) {
            throw new CorruptHistory(event, live);
        }
    }
}
