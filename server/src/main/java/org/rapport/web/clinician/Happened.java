package org.rapport.web.clinician;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.rapport.repair.word.WordsId;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;
import org.rapport.web.page.Said;

/** Tells what happened in a repair from first to last, each in one plain line. "You" is the reader and nobody before them. */
final class Happened {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH, "clinician/clinician");

    private final Told told;
    private final Set<WordsId> partOfAnAct;
    private UUID owner = new UUID(0, 0);

    Happened(Told told) {
        this.told = told;
        this.partOfAnAct = told.seen().history().stream()
                .flatMap(event -> wordsOf(event).stream())
                .collect(Collectors.toSet());
    }

    /** Words that belong to another act, whose line says it all. */
    private static Optional<WordsId> wordsOf(Event event) {
        return switch (event) {
            case ConcernEvent.ConcernRaised raised -> raised.words();
            case AskingEvent.InvitationCreated created -> created.words();
            case WorkEvent.ChangeProposed change -> Optional.of(change.words());
            case WorkEvent.Consulted consulted -> consulted.words();
            case AgreementEvent.AgreementProposed proposed -> Optional.of(proposed.words());
            case AgreementEvent.AgreementAmended amended -> Optional.of(amended.words());
            case AgreementEvent.AgreementObjected objected -> objected.words();
            case FollowUpEvent.FollowUpAnswered answered -> answered.words();
            case Event _ -> Optional.empty();
        };
    }

    /** The line for what happened next. */
    Optional<Said> next(Event event) {
        Optional<Said> said = said(event).map(this::byWhom);
        switch (event) {
            case ConcernEvent.RepairOpened opened -> owner = opened.owner().value();
            case OwnershipEvent.HandOverAccepted accepted ->
                owner = accepted.by().value();
            case Event _ -> {}
        }
        return said;
    }

    /** What another clinician did while they led this is told with their name. */
    private Said byWhom(Said said) {
        String other = said.key() + ".other";
        return owner.equals(told.me()) || !PHRASES.all().containsKey(other)
                ? said
                : Said.of(
                        other,
                        name(owner),
                        said.gaps().isEmpty() ? told.client() : said.gaps().getFirst());
    }

    private String name(UUID colleague) {
        return told.colleagues().apply(colleague);
    }

    private Optional<Said> said(Event event) {
        String client = told.client();
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
            case ConcernEvent.NoStillStands _ -> line("no-still-stands", client);
            case ConcernEvent.ConcernRaised raised ->
                raised.source() == ConcernSource.FINDING
                        ? line("noticed")
                        : line("raised." + raised.source().name().toLowerCase(Locale.ROOT), client);
        };
    }

    private Optional<Said> ownership(OwnershipEvent event) {
        return switch (event) {
            case OwnershipEvent.TakenUp _ -> line("own");
            case OwnershipEvent.HandOverOffered offered ->
                line("offered", name(offered.to().value()));
            case OwnershipEvent.HandOverAccepted accepted ->
                told.byMe(accepted.by())
                        ? line("handed-over.mine", name(accepted.from().value()))
                        : line("handed-over", name(accepted.by().value()));
            case OwnershipEvent.HandOverRefused refused ->
                line("refused", name(refused.by().value()));
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

    private Optional<Said> voice(VoiceEvent event, String client) {
        return switch (event) {
            case VoiceEvent.WordsShared shared ->
                line("account." + whose(shared.side()), client).filter(_ -> !partOfAnAct.contains(shared.words()));
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
