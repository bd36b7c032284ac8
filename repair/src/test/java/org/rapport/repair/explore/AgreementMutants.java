package org.rapport.repair.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.RecordCommand.Erase;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.RecordEvent.HoldPlaced;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Hold;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;

/** Guards of agreements, holds, erasure and dates, removed one by one. */
final class AgreementMutants {
    private AgreementMutants() {}

    static List<Mutant> all() {
        return Stream.of(endorsing(), unbinding(), holding(), keeping())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> endorsing() {
        return List.of(
                new Mutant(
                        "an edit keeps the other's endorsement",
                        "I22",
                        Scenes.agreeing(),
                        Mutant.leaves(
                                AgreementAmended.class,
                                (e, before, after) -> before.agreement()
                                                .endorsedBy(e.side().other())
                                        ? after.with(new Agreement.InForce(
                                                after.agreement().onTheTable().orElseThrow(), Set.of()))
                                        : after)),
                new Mutant("any text may be endorsed", "I22", Scenes.agreeing(), AgreementMutants::endorsesAnything),
                new Mutant(
                        "one side is enough",
                        "I22",
                        Scenes.agreeing(),
                        Mutant.leaves(
                                AgreementProposed.class,
                                (e, before, after) -> after.with(new Agreement.InForce(
                                        after.agreement().onTheTable().orElseThrow(), Set.of())))),
                new Mutant(
                        "an objection changes nothing",
                        "I22",
                        Scenes.agreeing(),
                        Mutant.leaves(AgreementObjected.class, (e, before, after) -> before)));
    }

    private static List<Mutant> unbinding() {
        return List.of(
                new Mutant(
                        "an objection is forgotten",
                        "I22",
                        Scenes.agreeing(),
                        Mutant.leaves(
                                AgreementEndorsed.class,
                                (e, before, after) -> after.with(new Agreement.Proposed(
                                        after.agreement().onTheTable().orElseThrow(),
                                        Optional.of(e.side()),
                                        Set.of())))),
                new Mutant(
                        "the old owner's endorsement binds the new one",
                        "I22",
                        Scenes.agreeing(),
                        Mutant.leaves(HandOverAccepted.class, (e, before, after) -> after.with(before.agreement()))),
                new Mutant(
                        "a withdrawal leaves the client bound",
                        "I22",
                        Scenes.agreeing(),
                        Mutant.leaves(Withdrawn.class, (e, before, after) -> after.with(before.agreement()))));
    }

    private static List<Mutant> holding() {
        return List.of(
                new Mutant(
                        "erased under a hold",
                        "I25",
                        Scenes.words(),
                        Mutant.allows(
                                Erase.class,
                                Refusal.UNDER_HOLD,
                                (c, live, now) -> new WordsErased(c.words(), World.ALEX, now))),
                new Mutant(
                        "a hold lets the officer read",
                        "I12",
                        Scenes.words(),
                        inside -> Mutated.read(
                                inside,
                                (repair, reader, allowed) -> allowed
                                        || (repair instanceof Live live
                                                && live.hold() instanceof Hold.Held
                                                && reader.equals(World.ALEX.person())))),
                new Mutant(
                        "a hold shares the words with the officer",
                        "I25",
                        Scenes.words(),
                        Mutant.leaves(
                                HoldPlaced.class,
                                (e, before, after) -> after.with(after.dialogue()
                                        .with(
                                                World.SAMS_WORDS,
                                                new Voice.Shared(
                                                        Side.CLIENT,
                                                        World.SAM.person(),
                                                        Set.of(World.ALEX.person()),
                                                        Purpose.THIS_REPAIR))))));
    }

    private static List<Mutant> keeping() {
        return List.of(
                new Mutant(
                        "erased words are shared again",
                        "I24",
                        Scenes.words(),
                        Mutant.allows(
                                Speak.class,
                                Refusal.WORDS_ARE_ERASED,
                                (c, live, now) -> new WordsShared(
                                        c.words(), Side.CLIENT, World.SAM.person(), c.audience(), c.purpose(), now))),
                new Mutant("what happens is dated back", "I29", Scenes.askingOnce(), AgreementMutants::datedBack));
    }

    private static UnderTest datedBack(UnderTest inside) {
        return Mutated.judged(
                inside,
                (attempted, decision) -> decision instanceof Decision.Accepted accepted
                                && accepted.events().getFirst() instanceof TakenUp taken
                        ? Decision.accepted(new TakenUp(taken.by(), taken.at().minusSeconds(60)))
                        : decision);
    }

    private static UnderTest endorsesAnything(UnderTest inside) {
        return Mutated.affected(
                Mutant.allows(
                                Endorse.class,
                                Refusal.TEXT_HAS_CHANGED,
                                (c, live, now) -> new AgreementEndorsed(
                                        c.proposal(),
                                        c.by() instanceof Actor.Client ? Side.CLIENT : Side.CLINICIAN,
                                        c.digest(),
                                        now))
                        .apply(inside),
                (before, event, after) -> event instanceof AgreementEndorsed e
                                && before instanceof Live live
                                && live.agreement().endorsedBy(e.side().other())
                        ? live.with(new Agreement.InForce(
                                live.agreement().onTheTable().orElseThrow(),
                                live.agreement().objectors()))
                        : after);
    }
}
