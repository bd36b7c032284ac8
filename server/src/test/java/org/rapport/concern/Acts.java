package org.rapport.concern;

import static org.rapport.concern.Workshop.id;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.repair.command.Act;
import org.rapport.repair.state.Letter;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.Companion;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.WhyNot;
import org.rapport.store.Words;

/** One act after the other, drawn from a seeded random, by anybody, on any repair, mostly such as is open to them. */
final class Acts {
    private final Workshop workshop;
    private final Random random;
    private final List<Actor> actors;

    Acts(Workshop workshop, Random random) {
        this.workshop = workshop;
        this.random = random;
        var house = workshop.house;
        this.actors =
                List.of(house.sam, house.samByLink, house.kim, workshop.kimByLink, house.dana, house.ravi, house.mona);
    }

    /** Does one act and says in plain words which. */
    String next() {
        Optional<UUID> repair = one(repairs());
        if (repair.isEmpty() || random.nextInt(25) == 0) {
            return raise();
        }
        Actor actor = pick(actors);
        var stream = workshop.stream(repair.get());
        Act act = act(actor, stream);
        Optional<Outcome> outcome = switch (actor) {
            case Actor.Client client -> byClient(client, act, stream);
            case Actor.Clinician clinician -> byClinician(clinician, act, stream);
            case Actor.Supervisor mona -> bySupervisor(mona, act, stream);
            case Actor.Manager _, Actor.Job _ -> Optional.empty();
        };
        return outcome.map(done -> actor.kind() + " " + act + ": " + done.code())
                .orElseGet(this::byItself);
    }

    private Act act(Actor actor, Repairs.Stream stream) {
        var open = workshop.inside(
                inside -> RepairProcess.here(inside).whatCanBeDone(stream.state(), Who.acts(actor), inside.now()));
        boolean seldom = random.nextInt(6) != 0;
        var usual = open.stream()
                .filter(act ->
                        !(seldom && (act == Act.STOP || act == Act.END || act == Act.SET_ASIDE || act == Act.WITHDRAW)))
                .toList();
        return usual.isEmpty() || random.nextInt(5) == 0 ? pick(List.of(Act.values())) : pick(usual);
    }

    private String raise() {
        var house = workshop.house;
        var relationship = random.nextBoolean() ? house.danaAndSam : house.raviAndKim;
        if (random.nextInt(4) == 0) {
            workshop.acting.once(
                    house.job, id(), inside -> workshop.raising.raise(inside, relationship, UUID.randomUUID()));
            return "a finding raises a concern";
        }
        return "raise: "
                + workshop.raising
                        .raise(pick(actors), id(), relationship, words())
                        .code();
    }

    /** Time, the post, and somebody who looks. */
    private String byItself() {
        switch (random.nextInt(4)) {
            case 0 -> workshop.house.clock.pass(java.time.Duration.ofHours(random.nextInt(200)));
            case 1 -> workshop.clock.round();
            case 2 -> workshop.send();
            default -> one(repairs()).ifPresent(repair -> workshop.see(pick(actors), repair));
        }
        return "by itself";
    }

    private Optional<Outcome> byClient(Actor.Client by, Act act, Repairs.Stream on) {
        var repair = on.id();
        return switch (act) {
            case CHOOSE -> Optional.of(workshop.answering.choose(by, id(), repair, choice(), invitation(on), words()));
            case WITHDRAW -> Optional.of(workshop.answering.withdraw(by, id(), repair));
            case REOPEN -> Optional.of(workshop.answering.reopen(by, id(), repair));
            case ANSWER_FOLLOW_UP ->
                Optional.of(workshop.following.answer(by, id(), repair, pick(FollowUpAnswer.values()), words()));
            case STOP -> {
                workshop.stopping.stop(by);
                yield Optional.of(new Outcome.Done(repair));
            }
            case LIFT_STOP -> {
                workshop.stopping.lift(by);
                yield Optional.of(new Outcome.Done(repair));
            }
            case Act either -> byEither(by, either, on);
        };
    }

    private Optional<Outcome> byEither(Actor by, Act act, Repairs.Stream on) {
        var repair = on.id();
        var text = on.last().agreement().onTheTable();
        var proposal = text.map(one -> one.proposal().value()).orElseGet(UUID::randomUUID);
        return switch (act) {
            case SPEAK -> Optional.of(speak(by, repair));
            case TAKE_BACK -> Optional.of(workshop.speaking.takeBack(by, id(), repair, anyWords(repair)));
            case PROPOSE -> Optional.of(workshop.agreeing.propose(by, id(), repair, Words.of("Say the plan first.")));
            case AMEND -> Optional.of(workshop.agreeing.amend(by, id(), repair, proposal, Words.of("Say it twice.")));
            case OBJECT -> Optional.of(workshop.agreeing.object(by, id(), repair, proposal, words()));
            case ENDORSE ->
                text.map(one -> workshop.agreeing.endorse(
                        by, id(), repair, proposal, one.digest().hex()));
            case Act _ -> Optional.empty();
        };
    }

    private Outcome speak(Actor by, UUID repair) {
        return switch (random.nextInt(3)) {
            case 0 -> workshop.speaking.share(by, id(), repair, Words.of("It felt rushed."));
            case 1 -> workshop.speaking.keep(by, id(), repair, Words.of("For myself."));
            default -> workshop.speaking.shareLater(by, id(), repair, anyWords(repair));
        };
    }

    private Optional<Outcome> byClinician(Actor.Clinician by, Act act, Repairs.Stream on) {
        var repair = on.id();
        return switch (act) {
            case OWN -> Optional.of(workshop.owning.own(by, id(), repair));
            case REFLECT -> Optional.of(workshop.owning.reflect(by, id(), repair, Words.of("I was tired.")));
            case RECORD_CONVERSATION ->
                Optional.of(
                        workshop.owning.recordConversation(by, id(), repair, pick(ConversationKind.values()), words()));
            case PROPOSE_CHANGE_WITHOUT_TALKING ->
                Optional.of(workshop.owning.changeWithoutTalking(by, id(), repair, Words.of("I go slower.")));
            case RECORD_WHY_NOT -> Optional.of(workshop.owning.sayWhyNot(by, id(), repair, pick(WhyNot.values())));
            case CONSULT -> Optional.of(workshop.consulting.consult(by, id(), repair, words()));
            case OFFER_HAND_OVER ->
                Optional.of(workshop.handing.offer(
                        by,
                        id(),
                        repair,
                        pick(List.of(workshop.house.dana, workshop.house.ravi)).person()));
            case ACCEPT_HAND_OVER -> Optional.of(workshop.handing.accept(by, id(), repair));
            case REFUSE_HAND_OVER -> Optional.of(workshop.handing.refuse(by, id(), repair));
            case Act asks -> asksOrEnds(by, asks, on);
        };
    }

    private Optional<Outcome> asksOrEnds(Actor.Clinician by, Act act, Repairs.Stream on) {
        var repair = on.id();
        return switch (act) {
            case INVITE ->
                Optional.of(
                        random.nextBoolean()
                                ? workshop.inviting.invite(by, id(), repair, words())
                                : workshop.inviting.askHowItIs(by, id(), repair));
            case CANCEL_INVITATION ->
                Optional.of(workshop.inviting.cancel(
                        by, id(), repair, invitation(on).orElseGet(UUID::randomUUID)));
            case PLAN_FOLLOW_UP ->
                Optional.of(workshop.following.plan(by, id(), repair, today().plusDays(random.nextInt(9))));
            case RECORD_FOLLOW_UP ->
                Optional.of(workshop.following.record(by, id(), repair, pick(FollowUpView.values()), words()));
            case SET_ASIDE, END ->
                Optional.of(workshop.ending.end(
                        by, id(), repair, pick(Ending.values()), pick(EndingReason.values()), words()));
            case Act either -> byEither(by, either, on);
        };
    }

    private Optional<Outcome> bySupervisor(Actor.Supervisor by, Act act, Repairs.Stream on) {
        return act == Act.ADVISE
                ? Optional.of(workshop.consulting.advise(by, id(), on.id(), words()))
                : Optional.empty();
    }

    private Choice choice() {
        return pick(List.of(
                new Choice.Talk(),
                new Choice.Write(),
                new Choice.SomeoneWithMe(pick(Companion.values())),
                new Choice.ChangeWithoutTalking(),
                new Choice.Later(today().plusDays(random.nextInt(10))),
                new Choice.LaterOnlyIfISay(),
                new Choice.No(),
                new Choice.AnotherClinician(),
                new Choice.Complaint(),
                new Choice.SomethingElse(new ConcernId(UUID.randomUUID()))));
    }

    private static Optional<UUID> invitation(Repairs.Stream on) {
        return switch (on.letter()) {
            case Letter.NoLetter _ -> Optional.empty();
            case Letter.Ready ready -> Optional.of(ready.invitation().value());
            case Letter.Sent sent -> Optional.of(sent.invitation().value());
        };
    }

    private UUID anyWords(UUID repair) {
        return workshop.inside(inside -> one(Accounts.of(inside, repair)).map(Accounts.Listed::words))
                .orElseGet(UUID::randomUUID);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(workshop.house.clock.instant(), ZoneOffset.UTC);
    }

    private Words words() {
        return Words.of(random.nextBoolean() ? "" : "Some words.");
    }

    private List<UUID> repairs() {
        return workshop.inside(
                inside -> inside.sql("select id from concern.repair order by live desc, opened_at desc limit 4")
                        .query(UUID.class)
                        .list());
    }

    private <T> T pick(T[] from) {
        return pick(List.of(from));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> Optional<T> one(Collection<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(pick(List.copyOf(from)));
    }
}
