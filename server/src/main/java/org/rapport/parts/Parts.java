package org.rapport.parts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rapport.access.ComingIn;
import org.rapport.access.Door;
import org.rapport.access.Ids;
import org.rapport.access.Sessions;
import org.rapport.access.Tokens;
import org.rapport.access.WayIn;
import org.rapport.checkin.AnsweringCheckIn;
import org.rapport.checkin.AskingForCheckIn;
import org.rapport.checkin.DisowningAnswers;
import org.rapport.checkin.ExpiringCheckIns;
import org.rapport.checkin.FinishingCheckIn;
import org.rapport.checkin.TakingBackAnswers;
import org.rapport.checkin.WhatWasAnswered;
import org.rapport.concern.Accounts;
import org.rapport.concern.Acting;
import org.rapport.concern.Agreeing;
import org.rapport.concern.Answering;
import org.rapport.concern.Consulting;
import org.rapport.concern.EndingRepair;
import org.rapport.concern.FollowingUp;
import org.rapport.concern.GuardingRecords;
import org.rapport.concern.HandingOver;
import org.rapport.concern.Inviting;
import org.rapport.concern.KeepingTheClock;
import org.rapport.concern.OfferingHelp;
import org.rapport.concern.OwningRepair;
import org.rapport.concern.RaisingConcern;
import org.rapport.concern.Reading;
import org.rapport.concern.Reflections;
import org.rapport.concern.SendingInvitation;
import org.rapport.concern.Speaking;
import org.rapport.concern.Stopping;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.concern.policy.WhenFindingIsMadeThenRaiseConcern;
import org.rapport.concern.policy.WhenHandedOverThenTheRelationshipMoves;
import org.rapport.concern.policy.WhenInvitedThenQueueTheMessage;
import org.rapport.concern.policy.WhenItMovesThenTheLedgerKnows;
import org.rapport.concern.policy.WhenItWaitsTooLongThenTellTheSupervisor;
import org.rapport.concern.policy.WhenNothingMayBeSentThenDropWhatWaits;
import org.rapport.concern.policy.WhenTheClientAnswersThenTellTheOwner;
import org.rapport.concern.policy.WhenWordsAreSharedThenConsentIsKept;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.message.CheckInErrand;
import org.rapport.message.Errand;
import org.rapport.message.InvitationErrand;
import org.rapport.practice.HandingOutCard;
import org.rapport.practice.People;
import org.rapport.practice.RecordingSession;
import org.rapport.practice.TakingIn;
import org.rapport.rights.AskingWhatIsMine;
import org.rapport.rights.ErasingClient;
import org.rapport.rights.Holding;
import org.rapport.rights.Replaying;
import org.rapport.store.Journal;
import org.rapport.store.KeptWords;
import org.rapport.store.MasterKey;
import org.rapport.store.SealedColumn;
import org.rapport.store.Sealing;
import org.rapport.watch.MarkingFinding;
import org.rapport.watch.Watching;

/** Every part of the program below its pages, joined in river order, around one door. */
public record Parts(
        Door door,
        Tokens tokens,
        WayIn wayIn,
        Sessions sessions,
        ComingIn comingIn,
        Sealing sealing,
        KeptWords keptWords,
        People people,
        TakingIn takingIn,
        HandingOutCard handingOutCard,
        RecordingSession recordingSession,
        AskingForCheckIn askingForCheckIn,
        AnsweringCheckIn answeringCheckIn,
        FinishingCheckIn finishingCheckIn,
        TakingBackAnswers takingBackAnswers,
        DisowningAnswers disowningAnswers,
        ExpiringCheckIns expiringCheckIns,
        WhatWasAnswered whatWasAnswered,
        MarkingFinding markingFinding,
        Accounts accounts,
        Reflections reflections,
        Acting acting,
        RaisingConcern raisingConcern,
        OwningRepair owningRepair,
        Inviting inviting,
        Answering answering,
        Stopping stopping,
        Speaking speaking,
        Agreeing agreeing,
        FollowingUp followingUp,
        EndingRepair endingRepair,
        HandingOver handingOver,
        Consulting consulting,
        OfferingHelp offeringHelp,
        SendingInvitation sendingInvitation,
        KeepingTheClock keepingTheClock,
        Reading reading,
        WhatHappenedHere whatHappenedHere,
        ErasingClient erasingClient,
        AskingWhatIsMine askingWhatIsMine,
        Holding holding,
        Replaying replaying) {

    /** What follows from what happened in a repair, in this order. */
    private static final List<WhenRepairMoved> POLICIES = List.of(
            new WhenWordsAreSharedThenConsentIsKept(),
            new WhenInvitedThenQueueTheMessage(),
            new WhenNothingMayBeSentThenDropWhatWaits(),
            new WhenHandedOverThenTheRelationshipMoves(),
            new WhenItWaitsTooLongThenTellTheSupervisor(),
            new WhenTheClientAnswersThenTellTheOwner(),
            new WhenItMovesThenTheLedgerKnows());

    /** The policies in the order in which they follow; the ledger last, because all acts of a practice queue at it. */
    public static List<WhenRepairMoved> policies() {
        return POLICIES;
    }

    /** Every column in which a sealed text stands; a test says so first when one is missing. */
    public static List<SealedColumn> sealedColumns() {
        return Stream.of(People.SEALED, List.of(KeptWords.SEALED, Reflections.SEALED))
                .flatMap(List::stream)
                .toList();
    }

    /** Each part by its name, for whatever joins the pages to them. */
    public Map<String, Object> each() {
        var each = new LinkedHashMap<String, Object>();
        for (var component : Parts.class.getRecordComponents()) {
            try {
                each.put(component.getName(), component.getAccessor().invoke(this));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return each;
    }

    /** What each kind of message needs besides the sending. */
    public List<Errand> errands() {
        return List.of(new CheckInErrand(), new InvitationErrand(sendingInvitation));
    }

    /** What the parts stand on. */
    public record Ground(
            DataSource pool, Clock clock, Ids ids, MasterKey masterKey, SecureRandom random, Journal journal) {
        /** The same ground with another master key. */
        public Ground with(MasterKey other) {
            return new Ground(pool, clock, ids, other, random, journal);
        }

        /** The same ground under another clock, for telling what happened before. */
        public Ground with(Clock other) {
            return new Ground(pool, other, ids, masterKey, random, journal);
        }
    }

    public static Parts on(Ground ground) {
        var door = new Door(ground.pool(), ground.clock(), ground.ids());
        var wayIn = new WayIn(door);
        var sealing = new Sealing(ground.masterKey());
        var keptWords = new KeptWords(sealing);
        var people = new People(sealing);
        var accounts = new Accounts(keptWords);
        var reflections = new Reflections(sealing);
        var acting = new Acting(door, accounts, POLICIES);
        var raisingConcern = new RaisingConcern(acting);
        var watching = new Watching(List.of(new WhenFindingIsMadeThenRaiseConcern(raisingConcern)));
        var sessions = new Sessions(door, wayIn, ground.random());
        var tokens = new Tokens(ground.random());
        var reading = new Reading(keptWords);
        var stopping = new Stopping(door, acting, ground.journal());
        var records = new GuardingRecords(acting);
        var erasingClient = new ErasingClient(door, records, ground.journal());
        var takingBack = new TakingBackAnswers(door);
        return new Parts(
                door,
                tokens,
                wayIn,
                sessions,
                new ComingIn(door, wayIn, sessions),
                sealing,
                keptWords,
                people,
                new TakingIn(door, people, tokens),
                new HandingOutCard(door, tokens),
                new RecordingSession(door),
                new AskingForCheckIn(door, people, tokens),
                new AnsweringCheckIn(door),
                new FinishingCheckIn(door, keptWords, List.of(watching)),
                takingBack,
                new DisowningAnswers(door, takingBack),
                new ExpiringCheckIns(door),
                new WhatWasAnswered(keptWords),
                new MarkingFinding(door),
                accounts,
                reflections,
                acting,
                raisingConcern,
                new OwningRepair(acting, reflections),
                new Inviting(acting),
                new Answering(acting),
                stopping,
                new Speaking(acting, accounts),
                new Agreeing(acting),
                new FollowingUp(acting),
                new EndingRepair(acting),
                new HandingOver(acting, people),
                new Consulting(acting),
                new OfferingHelp(door),
                new SendingInvitation(acting),
                new KeepingTheClock(door, acting),
                reading,
                new WhatHappenedHere(reading),
                erasingClient,
                new AskingWhatIsMine(door, people, erasingClient),
                new Holding(door, people, records),
                new Replaying(door, erasingClient, stopping, ground.journal()));
    }
}
