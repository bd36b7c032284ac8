package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.concern.policy.Bell;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.word.Choice;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/** Directed stories in which everything that is stored stays true after every act. */
final class StoryChecks {
    private StoryChecks() {}

    /** From a concern over an invitation, a hand-over and a no to an ending. */
    static void whatIsStoredStaysTrue(Workshop workshop) {
        var house = workshop.house;
        UUID repair = workshop.takenUp();
        Truth.holds(workshop, "taken up");
        done(workshop.owning.reflect(house.dana, id(), repair, Words.of("R")));
        done(workshop.inviting.invite(house.dana, id(), repair, Words.of("I would like to hear.")));
        Truth.holds(workshop, "invited");
        workshop.send();
        Truth.holds(workshop, "sent");
        done(workshop.answering.choose(
                house.samByLink, id(), repair, new Choice.AnotherClinician(), Optional.empty(), Words.of("Yes.")));
        Truth.holds(workshop, "chosen");
        done(workshop.consulting.consult(house.dana, id(), repair, Words.of("An excerpt.")));
        done(workshop.consulting.advise(house.mona, id(), repair, Words.of("Ask.")));
        Truth.holds(workshop, "advised");
        done(workshop.handing.offer(house.dana, id(), repair, house.ravi.person()));
        done(workshop.handing.accept(house.ravi, id(), repair));
        Truth.holds(workshop, "handed over");
        done(workshop.owning.own(house.ravi, id(), repair));
        done(workshop.inviting.invite(house.ravi, id(), repair, Words.of("")));
        done(RaceChecks.no(workshop, repair));
        Truth.holds(workshop, "said no");
        done(workshop.speaking.share(house.sam, id(), repair, Words.of("Why not.")));
        done(workshop.answering.withdraw(house.samByLink, id(), repair));
        Truth.holds(workshop, "withdrawn");
    }

    /** A stop goes on standing in whatever begins after it, until the client lifts it in the room. */
    static void aStopStandsForWhatBeginsAfterIt(Workshop workshop) {
        var house = workshop.house;
        workshop.stopping.stop(house.samByLink);
        UUID repair = done(workshop.raising.raise(house.dana, id(), house.danaAndSam, Words.of("")));
        done(workshop.owning.own(house.dana, id(), repair));
        Truth.holds(workshop, "born stopped");
        assertThat(workshop.inviting.invite(house.dana, id(), repair, Words.of("")))
                .isEqualTo(new Outcome.Refused(Refusal.CLIENT_STOPPED));
        workshop.stopping.lift(house.samByLink);
        Truth.holds(workshop, "not lifted by a link");
        assertThat(workshop.inviting.invite(house.dana, id(), repair, Words.of("")))
                .isEqualTo(new Outcome.Refused(Refusal.CLIENT_STOPPED));
        workshop.stopping.lift(house.sam);
        done(workshop.inviting.invite(house.dana, id(), repair, Words.of("")));
        Truth.holds(workshop, "lifted");
    }

    /** An ended repair that the client wants to look at again, while another is live, is looked at within that one. */
    static void thereIsOneLiveRepair(Workshop workshop) {
        UUID first = workshop.takenUp();
        RaceChecks.end(workshop, first);
        UUID second = workshop.takenUp();
        assertThat(done(workshop.answering.reopen(workshop.house.sam, id(), first)))
                .isEqualTo(second);
        RaceChecks.end(workshop, second);
        assertThat(done(workshop.answering.reopen(workshop.house.sam, id(), first)))
                .isEqualTo(first);
        Truth.holds(workshop, "reopened");
    }

    /** What the client says rings at the owner, and what the owner does rings nowhere. */
    static void theOwnerHearsThatTheClientHasSpoken(Workshop workshop) {
        var house = workshop.house;
        UUID repair = workshop.takenUp();
        List<Runnable> said = List.of(
                () -> {},
                () -> done(RaceChecks.no(workshop, repair)),
                () -> done(workshop.answering.reopen(house.sam, id(), repair)),
                () -> done(workshop.speaking.share(house.sam, id(), repair, Words.of("S"))),
                () -> done(workshop.following.answer(
                        house.samByLink, id(), repair, org.rapport.repair.word.FollowUpAnswer.BETTER, Words.of(""))),
                () -> done(workshop.answering.withdraw(house.samByLink, id(), repair)));
        for (Runnable one : said) {
            one.run();
            assertThat(bells(workshop)).containsExactly(house.dana.id());
            workshop.send();
            done(workshop.owning.reflect(house.dana, id(), repair, Words.of("R")));
            assertThat(bells(workshop)).isEmpty();
        }
        assertThat(workshop.leftTo("dana")).hasSize(said.size());
        assertThat(workshop.left).hasSize(said.size());
    }

    private static List<UUID> bells(Workshop workshop) {
        return workshop.inside(inside -> List.of(workshop.house.dana, workshop.house.ravi, workshop.house.mona).stream()
                .flatMap(person -> Outbox.waitingFor(inside, person.id()).stream())
                .filter(item -> item.kind().equals(Bell.KIND))
                .map(Outbox.Item::person)
                .toList());
    }
}
