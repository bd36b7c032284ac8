package org.rapport.web.clinician;

import java.util.Locale;
import java.util.Optional;
import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.AskingEvent;
import org.rapport.repair.event.ConcernEvent;
import org.rapport.repair.event.EndingEvent;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent;
import org.rapport.repair.event.OwnershipEvent;
import org.rapport.repair.event.RecordEvent;
import org.rapport.repair.event.VoiceEvent;
import org.rapport.repair.event.WorkEvent;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Side;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;
import org.rapport.web.page.Said;

/** What happened in a repair, each in one plain line. */
final class Happened {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH, "clinician/clinician");

    private Happened() {}

    static Optional<Said> said(Event event, String client) {
        return switch (event) {
            case ConcernEvent concern -> concern(concern, client);
            case OwnershipEvent ownership -> ownership(ownership);
            case WorkEvent work -> work(work);
            case AskingEvent asking -> asking(asking);
            case AnswerEvent answer -> answer(answer, client);
            case VoiceEvent voice -> voice(voice, client);
            case AgreementEvent agreement -> agreement(agreement, client);
            case FollowUpEvent followUp -> followUp(followUp, client);
            case EndingEvent.RepairEnded ended ->
                line("ended", PHRASES.say("ending." + ended.ending().name(), client));
            case RecordEvent _ -> Optional.empty();
        };
    }

    private static Optional<Said> concern(ConcernEvent event, String client) {
        return switch (event) {
            case ConcernEvent.RepairOpened _ -> Optional.empty();
            case ConcernEvent.ConcernRaised raised ->
                raised.source() == ConcernSource.FINDING
                        ? line("noticed")
                        : line("raised." + raised.source().name().toLowerCase(Locale.ROOT), client);
        };
    }

    private static Optional<Said> ownership(OwnershipEvent event) {
        return switch (event) {
            case OwnershipEvent.TakenUp _ -> line("own");
            case OwnershipEvent.HandOverOffered _ -> line("offered", PHRASES.say("happening.a-colleague"));
            case OwnershipEvent.HandOverAccepted _ -> line("handed-over", PHRASES.say("happening.a-colleague"));
            case OwnershipEvent.HandOverRefused _ -> line("refused", PHRASES.say("happening.a-colleague"));
        };
    }

    private static Optional<Said> work(WorkEvent event) {
        return switch (event) {
            case WorkEvent.ReflectionMarked _ -> line("reflect");
            case WorkEvent.ConversationRecorded talked ->
                line(talked.kind() == ConversationKind.TALKED_ABOUT_IT ? "talked" : "mended-on-the-spot");
            case WorkEvent.ChangeProposed _ -> line("change");
            case WorkEvent.WhyNotRecorded _ -> line("why-not");
            case WorkEvent.Consulted _ -> line("consulted");
            case WorkEvent.Advised _ -> line("advised");
            case WorkEvent.Escalated _ -> line("waits");
        };
    }

    private static Optional<Said> asking(AskingEvent event) {
        return switch (event) {
            case AskingEvent.InvitationCreated _ -> line("invited");
            case AskingEvent.InvitationCancelled _ -> line("invited.cancelled");
            case AskingEvent.InvitationSent _ -> line("invited.sent");
            case AskingEvent.InvitationExpired _ -> line("invited.lapsed");
        };
    }

    private static Optional<Said> answer(AnswerEvent event, String client) {
        return switch (event) {
            case AnswerEvent.Chosen chosen ->
                line("chose", client, PHRASES.say("chose." + chosen.kind().name()));
            case AnswerEvent.Withdrawn _ -> line("withdrew", client);
            case AnswerEvent.Stopped _ -> line("stopped", client);
            case AnswerEvent.StopLifted _ -> line("stop-lifted", client);
            case AnswerEvent.Reopened _ -> line("reopened", client);
        };
    }

    private static Optional<Said> voice(VoiceEvent event, String client) {
        return switch (event) {
            case VoiceEvent.WordsShared shared -> line("account." + whose(shared.side()), client);
            case VoiceEvent.WordsTakenBack taken -> line("account." + whose(taken.side()) + ".back", client);
        };
    }

    private static Optional<Said> agreement(AgreementEvent event, String client) {
        return switch (event) {
            case AgreementEvent.AgreementProposed proposed -> line("proposed." + whose(proposed.side()), client);
            case AgreementEvent.AgreementAmended amended -> line("amended." + whose(amended.side()), client);
            case AgreementEvent.AgreementObjected objected -> line("objected." + whose(objected.side()), client);
            case AgreementEvent.AgreementEndorsed endorsed -> line("endorsed." + whose(endorsed.side()), client);
        };
    }

    private static Optional<Said> followUp(FollowUpEvent event, String client) {
        return switch (event) {
            case FollowUpEvent.FollowUpPlanned _ -> line("follow-up.planned");
            case FollowUpEvent.FollowUpRecorded _ -> line("follow-up.mine");
            case FollowUpEvent.FollowUpAnswered _ -> line("follow-up.theirs", client);
        };
    }

    private static String whose(Side side) {
        return side == Side.CLIENT ? "theirs" : "mine";
    }

    private static Optional<Said> line(String key, Object... gaps) {
        return Optional.of(Said.of("happening." + key, gaps));
    }
}
