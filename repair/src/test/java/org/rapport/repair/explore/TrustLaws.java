package org.rapport.repair.explore;

import java.util.List;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.command.OwnershipCommand;
import org.rapport.repair.command.VoiceCommand;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.RecordEvent.HoldPlaced;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.WordsId;

/** Laws about words, consent, agreements and the record. */
final class TrustLaws {
    private TrustLaws() {}

    static List<Law> all() {
        return List.of(
                Law.ofSteps(
                        "I11",
                        "only the client chooses, answers, withdraws, reopens and shares for the client",
                        TrustLaws::clientSpeaksForSelf),
                Law.ofSteps(
                        "I11", "only the client, signed in, endorses for the client", TrustLaws::clientEndorsesForSelf),
                Law.ofStates(
                        "I12",
                        "words are readable exactly by their author and by those with consent, for its purpose",
                        TrustLaws::readableByConsent),
                Law.ofSteps("I13", "a change of owner carries no consent", TrustLaws::consentStaysPersonal),
                Law.ofStates(
                        "I15",
                        "withdrawing and taking back are one step, by link, without a reason",
                        TrustLaws::canTakeBack),
                Law.ofSteps(
                        "I17", "stop and withdraw end all reading of the client's words", TrustLaws::stopEndsReading),
                Law.ofStates(
                        "I17", "while the stop stands nobody reads the client's words", TrustLaws::noReadingUnderStop),
                Law.ofSteps("I20", "a reflection is its author's", TrustLaws::reflectionByOwner),
                Law.ofSteps(
                        "I21",
                        "nothing the client can see or do changes with a reflection",
                        TrustLaws::reflectionIsInvisible),
                Law.ofStates(
                        "I22",
                        "an agreement is in force exactly while both stand behind the same text",
                        TrustLaws::inForceByBoth),
                Law.ofSteps("I22", "an objection is kept", TrustLaws::objectionsAreKept),
                Law.ofStates("I24", "erased words are readable by nobody", TrustLaws::erasedIsUnreadable),
                Law.ofSteps(
                        "I25", "nothing is erased under a hold, and a hold grants no reading", TrustLaws::holdKeeps),
                Law.ofSteps("I29", "what happened is dated when it happened", TrustLaws::datedNow),
                Law.ofSteps(
                        "P1",
                        "after a no the owner puts nothing new before the client",
                        TrustLaws::ownerLeavesClientAlone));
    }

    private static boolean clientSpeaksForSelf(Taken step) {
        return step.byClient()
                || step.events().stream().noneMatch(event -> switch (event) {
                    case AnswerEvent e -> true;
                    case FollowUpAnswered e -> true;
                    case WordsShared e -> e.side() == Side.CLIENT || e.author().equals(World.SAM.person());
                    case ConcernRaised e -> e.source() == ConcernSource.CLIENT;
                    case Event other -> false;
                });
    }

    private static boolean clientEndorsesForSelf(Taken step) {
        return step.move().actor().equals(World.SAM_SIGNED_IN)
                || step.events().stream().noneMatch(event -> switch (event) {
                    case AgreementEndorsed e -> e.side() == Side.CLIENT;
                    case AgreementProposed e -> e.side() == Side.CLIENT;
                    case AgreementAmended e -> e.side() == Side.CLIENT;
                    case Event other -> false;
                });
    }

    private static boolean readableByConsent(Node node, Probe probe) {
        return World.READERS.stream()
                .noneMatch(reader -> Probe.anyPurpose(purpose -> differs(World.SAMS_WORDS, reader, purpose, node, probe)
                        || differs(World.DANAS_WORDS, reader, purpose, node, probe)));
    }

    private static boolean differs(WordsId words, PersonId reader, Purpose purpose, Node node, Probe probe) {
        return probe.process().mayRead(node.repair(), words, reader, purpose)
                != node.witness().consents().allows(words, reader, purpose);
    }

    private static boolean consentStaysPersonal(Taken step) {
        return !(step.command() instanceof OwnershipCommand)
                || step.before()
                        .parts()
                        .map(Live::dialogue)
                        .equals(step.after().parts().map(Live::dialogue));
    }

    private static boolean canTakeBack(Node node, Probe probe) {
        return !node.isLive()
                || ((node.parts()
                                        .filter(l -> l.answer() instanceof Answer.Withdrew)
                                        .isPresent()
                                || probe.accepts(node, new AnswerCommand.Withdraw(World.SAM_BY_LINK)))
                        && node.witness().consents().clientsGiven().stream()
                                .allMatch(words ->
                                        probe.accepts(node, new VoiceCommand.TakeBack(World.SAM_BY_LINK, words))));
    }

    private static boolean stopEndsReading(Taken step) {
        return !(step.command() instanceof AnswerCommand.Stop || step.command() instanceof AnswerCommand.Withdraw)
                || step.after().parts().stream()
                        .flatMap(live -> live.dialogue().voices().values().stream())
                        .noneMatch(voice -> voice instanceof Voice.Shared s && s.side() == Side.CLIENT);
    }

    private static boolean noReadingUnderStop(Node node, Probe probe) {
        return !node.witness().said().stopped() || probe.clientWordsAreTheirsAlone(node.repair());
    }

    private static boolean reflectionByOwner(Taken step) {
        return !step.has(ReflectionMarked.class) || step.byOwner();
    }

    /** It counts as a first step, which the client never sees, and changes nothing else. */
    private static boolean reflectionIsInvisible(Taken step) {
        var firstStep = step.before().parts().map(live -> live.with(live.work().withFirstStep()));
        return !step.has(ReflectionMarked.class)
                || firstStep.equals(step.after().parts());
    }

    private static boolean inForceByBoth(Node node, Probe probe) {
        var agreement = node.parts().map(Live::agreement);
        var inForce = agreement.filter(Agreement.InForce.class::isInstance).isPresent();
        var text = agreement.flatMap(Agreement::onTheTable).map(Agreement.Text::digest);
        return inForce == node.witness().agreed().bothBehindTheSame()
                && text.equals(node.witness().agreed().text());
    }

    private static boolean objectionsAreKept(Taken step) {
        return step.before()
                .parts()
                .map(Live::agreement)
                .map(Agreement::objectors)
                .map(kept -> step.after()
                        .parts()
                        .filter(after -> after.agreement().objectors().containsAll(kept))
                        .isPresent())
                .orElse(true);
    }

    private static boolean erasedIsUnreadable(Node node, Probe probe) {
        return node.witness().consents().erased().stream()
                .allMatch(words -> World.READERS.stream()
                        .noneMatch(reader -> Probe.anyPurpose(
                                purpose -> probe.process().mayRead(node.repair(), words, reader, purpose))));
    }

    private static boolean holdKeeps(Taken step) {
        var erasesUnderHold = step.has(WordsErased.class)
                && step.before().witness().consents().held();
        var holdMovesVoices = step.has(HoldPlaced.class)
                && !step.before()
                        .parts()
                        .map(Live::dialogue)
                        .equals(step.after().parts().map(Live::dialogue));
        return !erasesUnderHold && !holdMovesVoices;
    }

    private static boolean datedNow(Taken step) {
        return step.events().stream().allMatch(event -> event.at().equals(step.now()));
    }

    private static boolean ownerLeavesClientAlone(Taken step) {
        return !step.before().witness().doorClosed()
                || step.events().stream().noneMatch(event -> switch (event) {
                    case WordsShared e -> e.side() == Side.CLINICIAN;
                    case AgreementProposed e -> e.side() == Side.CLINICIAN;
                    case AgreementAmended e -> e.side() == Side.CLINICIAN;
                    case Event other -> false;
                });
    }
}
