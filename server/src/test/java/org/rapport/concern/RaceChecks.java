package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.rapport.access.Actor;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.word.Choice;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/** What must hold when two things happen at once, with one of them halted at the worst moment. */
final class RaceChecks {
    private RaceChecks() {}

    /** Words are taken back while a reading has seen the consent and not yet written the ledger. */
    static void takingBackWaitsForAReadingUnderWay(Workshop workshop) {
        UUID repair = workshop.takenUp();
        done(workshop.speaking.share(workshop.house.sam, id(), repair, Words.of("It felt rushed.")));
        UUID words = wordsOf(workshop, repair, "It felt rushed.");
        var reader = workshop.database.at("store.ledger_head");
        try (var threads = new AtOnce()) {
            var reading = threads.start(() -> workshop.texts(workshop.house.dana, repair));
            reader.awaitSomebody();
            var back = threads.start(() -> workshop.speaking.takeBack(workshop.house.sam, id(), repair, words));
            boolean returned = AtOnce.endsUnlessHeld(workshop, back);
            boolean listed = returned && listed(workshop, words);
            reader.letGo();
            boolean delivered = AtOnce.get(reading).contains("It felt rushed.");
            assertThat(AtOnce.get(back)).isInstanceOf(Outcome.Done.class);
            assertThat(returned && delivered && !listed)
                    .as("read after it was taken back, and not on the list")
                    .isFalse();
            assertThat(listed(workshop, words)).isEqualTo(delivered);
        }
        assertThat(workshop.texts(workshop.house.dana, repair)).doesNotContain("It felt rushed.");
    }

    /** The client says no while the letter is being handed over. */
    static void aNoWaitsForALetterThatIsLeaving(Workshop workshop) {
        UUID repair = leavingMeanwhile(workshop, id -> done(no(workshop, id)));
        assertThat(kinds(workshop, repair)).containsSubsequence(InvitationSent.class, Chosen.class);
    }

    /** The client presses stop while the letter is being handed over. */
    static void aStopWaitsForALetterThatIsLeaving(Workshop workshop) {
        UUID repair = leavingMeanwhile(workshop, _ -> workshop.stopping.stop(workshop.house.samByLink));
        assertThat(kinds(workshop, repair)).containsSubsequence(InvitationSent.class, Stopped.class);
    }

    private static UUID leavingMeanwhile(Workshop workshop, Consumer<UUID> answer) {
        UUID repair = workshop.takenUp();
        done(workshop.inviting.invite(workshop.house.dana, id(), repair, Words.of("")));
        var atTheDoor = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var left = new AtomicBoolean();
        workshop.post = letter -> {
            if (letter.stop().isPresent()) {
                atTheDoor.countDown();
                Altered.Pause.await(go);
                left.set(true);
            }
        };
        try (var threads = new AtOnce()) {
            var sending = threads.start(workshop::send);
            Altered.Pause.await(atTheDoor);
            var answering = threads.start(() -> answer(answer, repair));
            boolean returned = AtOnce.endsUnlessHeld(workshop, answering);
            assertThat(returned)
                    .as("the answer was in while a letter was leaving")
                    .isFalse();
            go.countDown();
            AtOnce.get(sending);
            assertThat(AtOnce.get(answering)).isTrue();
        }
        assertThat(left).isTrue();
        nothingLeavesAnyMore(workshop);
        return repair;
    }

    private static boolean answer(Consumer<UUID> answer, UUID repair) {
        answer.accept(repair);
        return true;
    }

    /** A letter that was queued by whatever road is not sent after a stop. */
    static void afterAStopNothingLeaves(Workshop workshop) {
        workshop.stopping.stop(workshop.house.samByLink);
        workshop.house.door.run(
                workshop.house.job,
                inside -> org.rapport.store.Outbox.put(
                        inside, AlwaysWanted.KIND, workshop.house.sam.id(), UUID.randomUUID(), inside.now()));
        nothingLeavesAnyMore(workshop);
    }

    private static void nothingLeavesAnyMore(Workshop workshop) {
        workshop.left.clear();
        workshop.post = workshop.left::add;
        workshop.house.clock.pass(java.time.Duration.ofHours(1));
        workshop.send();
        assertThat(workshop.left.stream().filter(letter -> letter.stop().isPresent()))
                .isEmpty();
    }

    /** The client said no before the sender takes the letter up, and whatever dropped it from the outbox failed to. */
    static void afterANoAQueuedLetterDoesNotLeave(Workshop workshop) {
        UUID repair = workshop.takenUp();
        done(workshop.inviting.invite(workshop.house.dana, id(), repair, Words.of("")));
        no(workshop, repair);
        workshop.owner
                .sql("update store.outbox set state = 'waiting' where kind = 'invitation'")
                .update();
        nothingLeavesAnyMore(workshop);
    }

    /** The same form sent twice at the same moment. */
    static void aDoubledSubmitIsOneAct(Workshop workshop) {
        try (var threads = new AtOnce()) {
            for (int round = 0; round < 15; round++) {
                UUID repair = workshop.takenUp();
                var same = id();
                var both = threads.both(
                        () -> workshop.raising.raise(workshop.house.sam, same, workshop.house.danaAndSam, Words.of("")),
                        () -> workshop.raising.raise(
                                workshop.house.sam, same, workshop.house.danaAndSam, Words.of("")));
                assertThat(both.first()).isEqualTo(both.second()).isEqualTo(new Outcome.Done(repair));
                assertThat(kinds(workshop, repair))
                        .filteredOn(ConcernRaised.class::equals)
                        .hasSize(2);
                end(workshop, repair);
            }
        }
    }

    /** A first concern while another has found none and not yet begun the repair. */
    static void aFirstConcernWaitsForAnotherThatBegins(Workshop workshop) {
        var first = workshop.database.at("insert into store.event");
        try (var threads = new AtOnce()) {
            var sam = threads.start(() -> firstConcern(workshop, workshop.house.sam));
            first.awaitSomebody();
            var dana = threads.start(() -> firstConcern(workshop, workshop.house.dana));
            boolean returned = AtOnce.endsUnlessHeld(workshop, dana);
            first.letGo();
            UUID repair = done(AtOnce.get(sam));
            assertThat(done(AtOnce.get(dana))).isEqualTo(repair);
            assertThat(returned).isFalse();
        }
    }

    private static Outcome firstConcern(Workshop workshop, Actor actor) {
        return workshop.raising.raise(actor, id(), workshop.house.danaAndSam, Words.of("A"));
    }

    /** Two first concerns at the same moment. */
    static void twoFirstConcernsAreOneRepair(Workshop workshop) {
        try (var threads = new AtOnce()) {
            for (int round = 0; round < 15; round++) {
                var both = threads.both(
                        () -> firstConcern(workshop, workshop.house.sam),
                        () -> firstConcern(workshop, workshop.house.dana));
                UUID repair = done(both.first());
                assertThat(done(both.second())).isEqualTo(repair);
                assertThat(kinds(workshop, repair))
                        .filteredOn(ConcernRaised.class::equals)
                        .hasSize(2);
                end(workshop, repair);
            }
        }
    }

    /** By a link a client says yes while their no, by another, is being written down. */
    static void afterANoNoLinkChoosesAgain(Workshop workshop) {
        UUID repair = workshop.takenUp();
        var first = workshop.database.at("insert into store.event");
        try (var threads = new AtOnce()) {
            var no = threads.start(() -> no(workshop, repair));
            first.awaitSomebody();
            var yes = threads.start(() -> talk(workshop, workshop.house.samByLink, repair));
            boolean returned = AtOnce.endsUnlessHeld(workshop, yes);
            first.letGo();
            done(AtOnce.get(no));
            assertThat(AtOnce.get(yes)).isEqualTo(new Outcome.Refused(Refusal.NEEDS_SIGN_IN));
            assertThat(returned).isFalse();
        }
        assertThat(kinds(workshop, repair)).filteredOn(Chosen.class::equals).hasSize(1);
        done(talk(workshop, workshop.house.sam, repair));
    }

    private static Outcome talk(Workshop workshop, Actor.Client client, UUID repair) {
        return workshop.answering.choose(client, id(), repair, new Choice.Talk(), Optional.empty(), Words.of(""));
    }

    static void end(Workshop workshop, UUID repair) {
        done(workshop.ending.end(
                workshop.house.dana,
                id(),
                repair,
                org.rapport.repair.word.Ending.RELATIONSHIP_ENDED,
                org.rapport.repair.word.EndingReason.WORK_IS_DONE,
                Words.of("")));
    }

    static Outcome no(Workshop workshop, UUID repair) {
        return workshop.answering.choose(
                workshop.house.samByLink, id(), repair, new Choice.No(), Optional.empty(), Words.of(""));
    }

    static List<Class<? extends Event>> kinds(Workshop workshop, UUID repair) {
        return workshop.inside(inside -> workshop.repairs.history(inside, repair)).stream()
                .<Class<? extends Event>>map(Event::getClass)
                .toList();
    }

    /** The id of a text that Sam wrote. */
    static UUID wordsOf(Workshop workshop, UUID repair, String text) {
        return workshop.house.door.through(
                workshop.house.sam,
                inside -> Accounts.of(inside, repair).stream()
                        .filter(one -> workshop.house
                                .keptWords
                                .read(inside, one.words())
                                .filter(Words.of(text)::equals)
                                .isPresent())
                        .map(Accounts.Listed::words)
                        .findFirst()
                        .orElseThrow());
    }

    /** Whether a reading of these words by Dana stands on the list that Sam is shown now. */
    static boolean listed(Workshop workshop, UUID words) {
        return workshop.inside(inside -> Ledger.about(inside, workshop.house.sam.id())).stream()
                .anyMatch(entry -> entry.subject().equals(words)
                        && entry.act().equals("read-words")
                        && entry.actor().equals(workshop.house.dana.id()));
    }
}
