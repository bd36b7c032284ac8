package org.rapport.repair.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.FollowUpCommand.AnswerFollowUp;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.VoiceCommand.TakeBack;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Hold;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Door;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;

/** Guards of who speaks for whom, of words and of consent, removed one by one. */
final class WordsMutants {
    private WordsMutants() {}

    static List<Mutant> all() {
        return Stream.of(choosingFor(), endorsingFor(), reading(), takingBack(), consentsStanding(), leftAlone())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> choosingFor() {
        return List.of(
                new Mutant(
                        "the owner chooses for the client",
                        "I11",
                        Scenes.askingOnce(),
                        Mutant.allows(
                                Choose.class,
                                Refusal.NOT_THIS_CLIENT,
                                (c, live, now) -> new Chosen(
                                        c.choice().kind(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Door.SESSION,
                                        now))),
                new Mutant(
                        "the owner says for the client how it is",
                        "I11",
                        Scenes.ending(),
                        Mutant.allows(
                                AnswerFollowUp.class,
                                Refusal.NOT_THIS_CLIENT,
                                (c, live, now) ->
                                        new FollowUpAnswered(c.answer(), Optional.empty(), Door.SESSION, now))));
    }

    private static List<Mutant> endorsingFor() {
        return List.of(
                new Mutant(
                        "the owner endorses for the client",
                        "I11",
                        Scenes.agreeing(),
                        Mutant.allows(
                                Endorse.class,
                                Refusal.ALREADY_ENDORSED,
                                (c, live, now) -> new AgreementEndorsed(c.proposal(), Side.CLIENT, c.digest(), now))),
                new Mutant(
                        "a link endorses",
                        "I11",
                        Scenes.agreeing(),
                        Mutant.allows(
                                Endorse.class,
                                Refusal.NEEDS_SIGN_IN,
                                (c, live, now) -> new AgreementEndorsed(c.proposal(), Side.CLIENT, c.digest(), now))),
                new Mutant(
                        "anybody speaks for the client",
                        "I11",
                        Scenes.words(),
                        Mutant.allows(
                                Speak.class,
                                Refusal.NOT_ONE_OF_THE_TWO,
                                (c, live, now) -> new WordsShared(
                                        c.words(), Side.CLIENT, World.SAM.person(), c.audience(), c.purpose(), now))),
                new Mutant(
                        "a stranger reopens",
                        "I11",
                        Scenes.askingOnce(),
                        Mutant.allows(Reopen.class, Refusal.NOT_THIS_CLIENT, (c, live, now) -> new Reopened(now))));
    }

    private static List<Mutant> reading() {
        return List.of(
                new Mutant(
                        "taken back, still readable",
                        "I12",
                        Scenes.words(),
                        Mutant.leaves(WordsTakenBack.class, (e, before, after) -> before)),
                new Mutant(
                        "the owner reads everything",
                        "I12",
                        Scenes.words(),
                        inside -> Mutated.read(
                                inside,
                                (repair, reader, allowed) -> allowed
                                        || (repair instanceof Live live
                                                && live.owner().person().equals(reader)
                                                && !live.dialogue().voices().isEmpty()))),
                new Mutant("consent is for every purpose", "I12", Scenes.words(), WordsMutants::everyPurpose),
                new Mutant(
                        "sharing adds a reader nobody named",
                        "I12",
                        Scenes.words(),
                        Mutant.leaves(
                                WordsShared.class,
                                (e, before, after) ->
                                        shared(after, e, Set.of(World.DANA.person(), World.MONA.person())))),
                new Mutant(
                        "sharing again does not narrow",
                        "I12",
                        Scenes.words(),
                        Mutant.leaves(
                                WordsShared.class,
                                (e, before, after) ->
                                        before.dialogue().voice(e.words()).isPresent() ? before : after)));
    }

    private static List<Mutant> takingBack() {
        return List.of(
                new Mutant(
                        "somebody else's words are shared on",
                        "I12",
                        Scenes.words(),
                        Mutant.allows(
                                Speak.class,
                                Refusal.NOT_YOUR_WORDS,
                                (c, live, now) -> new WordsShared(
                                        c.words(),
                                        Side.CLINICIAN,
                                        live.owner().person(),
                                        Set.of(World.RAVI.person()),
                                        c.purpose(),
                                        now))),
                new Mutant(
                        "consent follows ownership",
                        "I13",
                        Scenes.words(),
                        Mutant.leaves(HandOverAccepted.class, (e, before, after) -> followed(after, e.by()))),
                new Mutant(
                        "withdrawing needs the client signed in",
                        "I15",
                        Scenes.askingOnce(),
                        Mutant.refuses(Withdraw.class, (c, live) -> c.by().equals(World.SAM_BY_LINK))),
                new Mutant(
                        "withdrawing needs an answer first",
                        "I15",
                        Scenes.askingOnce(),
                        Mutant.refuses(Withdraw.class, (c, live) -> live.answer() instanceof Answer.NoAnswer)),
                new Mutant(
                        "nothing is taken back under a hold",
                        "I15",
                        Scenes.words(),
                        Mutant.refuses(TakeBack.class, (c, live) -> live.hold() instanceof Hold.Held)));
    }

    private static List<Mutant> consentsStanding() {
        return List.of(
                keepsConsents("a stop leaves consents standing", Stopped.class, "I17"),
                keepsConsents("a withdrawal leaves consents standing", Withdrawn.class, "I17"),
                new Mutant(
                        "an ending leaves consents standing",
                        "I12",
                        Scenes.words(),
                        inside -> Mutated.affected(
                                inside,
                                (before, event, after) -> before instanceof Live live && after instanceof Ended ended
                                        ? new Ended(
                                                ended.last().with(live.dialogue()),
                                                ended.ending(),
                                                ended.reason(),
                                                ended.at())
                                        : after)),
                new Mutant(
                        "words are shared while the stop stands",
                        "I17",
                        Scenes.words(),
                        Mutant.allows(
                                Speak.class,
                                Refusal.LIFT_THE_STOP_FIRST,
                                (c, live, now) -> new WordsShared(
                                        c.words(), Side.CLIENT, World.SAM.person(), c.audience(), c.purpose(), now))));
    }

    private static List<Mutant> leftAlone() {
        return List.of(
                new Mutant(
                        "the owner speaks on after a no",
                        "P1",
                        Scenes.words(),
                        Mutant.allows(
                                Speak.class,
                                Refusal.CLIENT_SAID_NO,
                                (c, live, now) -> new WordsShared(
                                        c.words(),
                                        Side.CLINICIAN,
                                        live.owner().person(),
                                        c.audience(),
                                        c.purpose(),
                                        now))),
                new Mutant(
                        "the owner proposes on after a stop",
                        "P1",
                        Scenes.agreeing(),
                        Mutant.allows(
                                Propose.class,
                                Refusal.CLIENT_STOPPED,
                                (c, live, now) -> new AgreementProposed(
                                        c.proposal(), Side.CLINICIAN, c.words(), c.digest(), now))),
                new Mutant(
                        "a reflection opens an ending the client can see",
                        "I21",
                        Scenes.ending(),
                        Mutant.leaves(
                                ReflectionMarked.class,
                                (e, before, after) -> after.with(after.work().withOwnSideDone()))),
                new Mutant(
                        "somebody else reflects as the owner",
                        "I20",
                        Scenes.ending(),
                        Mutant.allows(
                                Reflect.class,
                                Refusal.NOT_THE_OWNER,
                                (c, live, now) -> new ReflectionMarked(live.owner(), now))));
    }

    private static <E extends Event> Mutant keepsConsents(String says, Class<E> type, String law) {
        return new Mutant(
                says, law, Scenes.words(), Mutant.leaves(type, (e, before, after) -> after.with(before.dialogue())));
    }

    private static Live shared(Live live, WordsShared e, Set<PersonId> audience) {
        return live.with(
                live.dialogue().with(e.words(), new Voice.Shared(e.side(), e.author(), audience, e.purpose())));
    }

    private static Live followed(Live live, ClinicianId newOwner) {
        return live.dialogue().voice(World.SAMS_WORDS).isPresent()
                ? live.with(live.dialogue()
                        .with(
                                World.SAMS_WORDS,
                                new Voice.Shared(
                                        Side.CLIENT,
                                        World.SAM.person(),
                                        Set.of(newOwner.person()),
                                        Purpose.THIS_REPAIR)))
                : live;
    }

    private static UnderTest everyPurpose(UnderTest inside) {
        return Mutated.read(
                inside,
                (repair, reader, allowed) -> allowed
                        || Probe.anyPurpose(purpose -> inside.mayRead(repair, World.SAMS_WORDS, reader, purpose)));
    }
}
