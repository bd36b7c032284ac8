package org.rapport.repair.rule;

import org.rapport.repair.event.OwnershipEvent;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.repair.event.OwnershipEvent.HandOverRefused;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.WorkEvent;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.event.WorkEvent.ChangeProposed;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.event.WorkEvent.WhyNotRecorded;
import org.rapport.repair.state.Advice;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Side;

/** What owning and working leave behind. */
final class ApplyingWork {
    private ApplyingWork() {}

    static Live ownership(Live live, OwnershipEvent event) {
        var ownership = live.ownership();
        return switch (event) {
            case TakenUp e -> {
                Applying.follows(e.by().equals(live.owner()) && !ownership.takenUp(), e, live);
                yield live.with(ownership.nowTakenUp());
            }
            case HandOverOffered e -> {
                Applying.follows(e.by().equals(live.owner()) && !e.to().equals(live.owner()), e, live);
                yield live.with(ownership.offeredTo(e.to())).with(live.work().withFirstStep());
            }
            case HandOverAccepted e -> {
                Applying.follows(ownership.handOver().equals(new HandOver.Offered(e.by())), e, live);
                yield handedOver(live, e);
            }
            case HandOverRefused e -> {
                Applying.follows(ownership.handOver().equals(new HandOver.Offered(e.by())), e, live);
                yield live.with(ownership.unoffered());
            }
        };
    }

    /**
     * Consents stay with the persons they name. The new owner has endorsed nothing, has asked nothing, and is the other
     * clinician whom the client may have chosen.
     */
    private static Live handedOver(Live live, HandOverAccepted event) {
        var answer = live.answer() instanceof Answer.Chose chose && chose.kind() == ChoiceKind.ANOTHER_CLINICIAN
                ? new Answer.NoAnswer()
                : live.answer();
        return live.with(live.ownership().movedTo(event.by()))
                .with(live.work().begunAgain(event.at()))
                .with(live.asking().withoutLetter())
                .with(live.agreement().without(Side.CLINICIAN))
                .with(answer);
    }

    static Live work(Live live, WorkEvent event) {
        var work = live.work();
        return switch (event) {
            case ReflectionMarked e -> live.with(work.withFirstStep());
            case ConversationRecorded e ->
                owned(live).with(work.withOwnSideDone().reachedAt(e.at()));
            case ChangeProposed e -> live.with(work.withOwnSideDone().reachedAt(e.at()));
            case WhyNotRecorded e -> live.with(work.withFirstStep().reachedAt(e.at()));
            case Consulted e -> live.with(work.withOwnSideDone().with(new Advice.AskedOf(e.supervisor())));
            case Advised e -> live.with(work.with(new Advice.Given(e.by())));
            case Escalated e -> {
                Applying.follows(!work.escalated().contains(e.step()), e, live);
                yield live.with(work.escalated(e.step()));
            }
        };
    }

    /** Who has had the conversation has taken it up. */
    private static Live owned(Live live) {
        return live.with(live.ownership().nowTakenUp());
    }
}
