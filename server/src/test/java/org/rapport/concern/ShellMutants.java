package org.rapport.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.concern.policy.WhenHandedOverThenTheRelationshipMoves;
import org.rapport.concern.policy.WhenInvitedThenQueueTheMessage;
import org.rapport.concern.policy.WhenItMovesThenTheLedgerKnows;
import org.rapport.concern.policy.WhenItWaitsTooLongThenTellTheSupervisor;
import org.rapport.concern.policy.WhenNothingMayBeSentThenDropWhatWaits;
import org.rapport.concern.policy.WhenTheClientAnswersThenTellTheOwner;
import org.rapport.concern.policy.WhenWordsAreSharedThenConsentIsKept;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.message.Errand;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.store.Outbox;

/** The shell of repair, broken in one place at a time, each with the check that must notice. */
final class ShellMutants {
    private static final String RACING_HOLD = " for no key update";

    private ShellMutants() {}

    /**
     * One way to break it.
     *
     * @param prepare what is done to the house first, for instance to its database
     */
    record Mutant(String name, Change change, Consumer<Workshop> prepare, Consumer<Workshop> check) {
        Mutant(String name, Change change, Consumer<Workshop> check) {
            this(name, change, workshop -> {}, check);
        }
    }

    static List<Mutant> policies() {
        return List.of(
                new Mutant(
                        "consent is not kept",
                        Change.without(WhenWordsAreSharedThenConsentIsKept.class),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "what waits is not dropped",
                        Change.without(WhenNothingMayBeSentThenDropWhatWaits.class),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "an invitation is not queued",
                        Change.without(WhenInvitedThenQueueTheMessage.class),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "the relationship does not move",
                        Change.without(WhenHandedOverThenTheRelationshipMoves.class),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "the ledger does not know",
                        Change.without(WhenItMovesThenTheLedgerKnows.class),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "the supervisor is not told",
                        Change.without(WhenItWaitsTooLongThenTellTheSupervisor.class),
                        ClockChecks::anUnattendedRepairIsToldOnceToTheSupervisor),
                new Mutant(
                        "the client is told that it waits",
                        Change.ofPolicies(ShellMutants::tellingTheClient),
                        ClockChecks::anUnattendedRepairIsToldOnceToTheSupervisor),
                new Mutant(
                        "the owner is not told",
                        Change.without(WhenTheClientAnswersThenTellTheOwner.class),
                        StoryChecks::theOwnerHearsThatTheClientHasSpoken));
    }

    private static List<WhenRepairMoved> tellingTheClient(List<WhenRepairMoved> policies) {
        WhenRepairMoved telling = (inside, after, event) -> {
            if (event instanceof Escalated) {
                Outbox.put(inside, AlwaysWanted.KIND, after.client(), after.id(), inside.now());
            }
        };
        return java.util.stream.Stream.concat(policies.stream(), java.util.stream.Stream.of(telling))
                .toList();
    }

    static List<Mutant> statements() {
        return List.of(
                new Mutant(
                        "the row keeps the old owner",
                        Change.ofSql("owner = excluded.owner", "owner = r.owner"),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "consent is never ended",
                        Change.ofSqlWhere("update concern.consent", "ended_at is null", "ended_at is not null"),
                        StoryChecks::whatIsStoredStaysTrue),
                new Mutant(
                        "an ended consent still opens words",
                        Change.ofSqlWhere("select words from concern.consent", " and ended_at is null", ""),
                        RaceChecks::takingBackWaitsForAReadingUnderWay),
                new Mutant(
                        "a reader does not hold the consent",
                        Change.ofSqlWhere("select words from concern.consent", " for share", ""),
                        RaceChecks::takingBackWaitsForAReadingUnderWay),
                new Mutant(
                        "acts do not queue, nor is what waits dropped",
                        Change.ofSqlWhere("from concern.repair", RACING_HOLD, "")
                                .and(Change.without(WhenNothingMayBeSentThenDropWhatWaits.class)),
                        RaceChecks::aNoWaitsForALetterThatIsLeaving),
                new Mutant(
                        "two first concerns do not queue",
                        Change.ofSqlWhere("from practice.relationship", RACING_HOLD, ""),
                        RaceChecks::aFirstConcernWaitsForAnotherThatBegins),
                new Mutant(
                        "every submit is a new act",
                        Change.ofSqlWhere(
                                "insert into store.command",
                                "values (?, ?, ?",
                                "values (?, ?, coalesce(gen_random_uuid(), ?)"),
                        RaceChecks::aDoubledSubmitIsOneAct),
                new Mutant(
                        "the stop list is not asked",
                        Change.ofSqlWhere(
                                "select door from practice.stop", "lifted_at is null", "lifted_at is not null"),
                        RaceChecks::afterAStopNothingLeaves));
    }

    static List<Mutant> views() {
        return List.of(
                new Mutant(
                        "words are read without consent",
                        Change.ofView(see ->
                                (inside, repair) -> rewritten(see, inside, repair, seen -> everything(inside, seen))),
                        ReadingChecks::eachReadsWhatIsTheirs),
                new Mutant(
                        "a link takes words out",
                        Change.ofView(see ->
                                (inside, repair) -> rewritten(see, inside, repair, seen -> everything(inside, seen))),
                        ReadingChecks::aLinkTakesNothingOut),
                new Mutant(
                        "reading leaves no entry",
                        Change.ofSqlWhere(
                                "insert into store.ledger (",
                                "values (?, ?, ?, ?, ?, ?, ?",
                                "values (?, ?, ?, ?, ?, replace(?, 'read-words', 'looked'), ?"),
                        ReadingChecks::everyReadingIsListed),
                new Mutant(
                        "everybody sees every repair",
                        Change.ofView(see -> ShellMutants::whatever),
                        ReadingChecks::foreignLooksLikeMissing),
                new Mutant(
                        "the client is shown the whole history",
                        Change.ofView(see -> (inside, repair) -> rewritten(
                                see,
                                inside,
                                repair,
                                seen -> new Seen(seen.repair(), new Repairs().history(inside, repair), seen.texts()))),
                        ReadingChecks::theClientCannotTellWhatTheOwnerDoesInPrivate),
                new Mutant(
                        "the client is shown the whole state",
                        Change.ofView(see -> (inside, repair) -> rewritten(
                                see,
                                inside,
                                repair,
                                seen -> new Seen(
                                        new Repairs().find(inside, repair).orElseThrow(),
                                        seen.history(),
                                        seen.texts()))),
                        ReadingChecks::theClientCannotTellWhatTheOwnerDoesInPrivate),
                new Mutant(
                        "the row policy of reflections forgets their author",
                        Change.none(),
                        workshop -> workshop.owner
                                .sql(
                                        "alter policy own_practice on concern.reflection using (practice = access.practice())")
                                .update(),
                        ReadingChecks::aReflectionIsItsAuthorsAlone));
    }

    private static Optional<Seen> rewritten(
            Change.See see, Inside inside, UUID repair, Function<Seen, Seen> rewriting) {
        return see.see(inside, repair).map(rewriting);
    }

    private static Seen everything(Inside inside, Seen seen) {
        var texts = Accounts.of(inside, seen.repair().id()).stream()
                .map(listed -> new Text(listed, org.rapport.store.Words.of("")))
                .toList();
        return new Seen(seen.repair(), seen.history(), texts);
    }

    private static Optional<Seen> whatever(Inside inside, UUID repair) {
        var repairs = new Repairs();
        return repairs.find(inside, repair).map(stream -> new Seen(stream, repairs.history(inside, repair), List.of()));
    }

    static List<Mutant> errands() {
        return List.of(new Mutant(
                "the process is not asked again before sending",
                Change.ofErrands(errands ->
                        errands.stream().map(ShellMutants::neverAsking).toList()),
                RaceChecks::afterANoAQueuedLetterDoesNotLeave));
    }

    private static Errand neverAsking(Errand errand) {
        return new Errand() {
            @Override
            public String kind() {
                return errand.kind();
            }

            @Override
            public Purpose opens() {
                return errand.opens();
            }

            @Override
            public boolean stillWanted(Inside inside, Outbox.Item item) {
                return true;
            }

            @Override
            public void sent(Inside inside, Outbox.Item item) {
                errand.sent(inside, item);
            }
        };
    }
}
