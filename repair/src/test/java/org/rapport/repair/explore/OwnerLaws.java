package org.rapport.repair.explore;

import java.util.List;
import java.util.Optional;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.command.EndingCommand;
import org.rapport.repair.command.OwnershipCommand;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;

/** Laws about who owns, and how it ends. */
final class OwnerLaws {
    private OwnerLaws() {}

    static List<Law> all() {
        return List.of(
                Law.ofStates("I1", "exactly one clinician owns it, from the first event on", OwnerLaws::isOwned),
                Law.ofStates("I2", "no client, supervisor or system ever owns it", OwnerLaws::byClinician),
                Law.ofSteps("I3", "ownership moves only when the new owner accepts", OwnerLaws::movesByAcceptance),
                Law.ofSteps("I4", "a repair never disappears, and no concern leaves it", OwnerLaws::staysThere),
                Law.ofSteps("I5", "it ends only with an ending recorded by its owner", OwnerLaws::endsByOwner),
                Law.ofSteps("I6", "what the client declines never ends or moves it", OwnerLaws::declineLeavesIt),
                Law.ofSteps("I23", "mended needs the client's own yes", OwnerLaws::mendedByYes),
                Law.ofSteps(
                        "E1",
                        "\"the client chose not to\" needs the client's no and the owner's own side",
                        OwnerLaws::choseNotTo),
                Law.ofSteps(
                        "E2",
                        "the owner does not believe it mended against the client's word",
                        OwnerLaws::believesWithClient),
                Law.ofSteps("E3", "\"handed over, then ended\" was handed over", OwnerLaws::wasHandedOver),
                Law.ofSteps(
                        "E4",
                        "a concern a person raised is never set aside as misleading scores",
                        OwnerLaws::peopleAreHeard),
                Law.ofStates("I27", "the owner alone can always end it", OwnerLaws::ownerCanEnd),
                Law.ofStates("E5", "after any ending the client can start it again", OwnerLaws::clientCanReopen));
    }

    private static boolean isOwned(Node node, Probe probe) {
        return node.parts().map(Live::owner).equals(node.witness().owned().owner());
    }

    private static boolean byClinician(Node node, Probe probe) {
        return node.parts()
                .map(Live::owner)
                .filter(owner -> !owner.equals(World.DANA) && !owner.equals(World.RAVI))
                .isEmpty();
    }

    private static boolean movesByAcceptance(Taken step) {
        var before = step.before().parts().map(Live::owner);
        var after = step.after().parts().map(Live::owner);
        return before.isEmpty()
                || before.equals(after)
                || (step.command() instanceof OwnershipCommand.AcceptHandOver
                        && step.before().witness().owned().offeredTo().equals(after)
                        && after.filter(owner ->
                                        World.as(owner).equals(step.move().actor()))
                                .isPresent());
    }

    private static boolean staysThere(Taken step) {
        return step.before()
                .parts()
                .map(before -> step.after()
                        .parts()
                        .filter(after -> after.concerns().containsAll(before.concerns()))
                        .isPresent())
                .orElse(true);
    }

    private static boolean endsByOwner(Taken step) {
        var ends = step.before().isLive() && step.after().repair() instanceof Ended;
        return ends == step.has(RepairEnded.class) && (!ends || step.byOwner());
    }

    private static boolean declineLeavesIt(Taken step) {
        return !(step.command() instanceof AnswerCommand)
                || !step.before().isLive()
                || (step.after().isLive()
                        && step.before()
                                .parts()
                                .map(Live::owner)
                                .equals(step.after().parts().map(Live::owner)));
    }

    private static boolean mendedByYes(Taken step) {
        return !ends(step, Ending.MENDED) || step.before().witness().said().mended();
    }

    private static boolean choseNotTo(Taken step) {
        var witness = step.before().witness();
        return !ends(step, Ending.CLIENT_CHOSE_NOT_TO)
                || ((witness.said().no() || witness.said().stopped())
                        && witness.owned().changedSomethingOrTalked());
    }

    private static boolean believesWithClient(Taken step) {
        return !ends(step, Ending.OWNER_BELIEVES_MENDED)
                || !step.before().witness().said().notBetter();
    }

    private static boolean wasHandedOver(Taken step) {
        return !ends(step, Ending.HANDED_OVER_ENDED)
                || step.before().witness().owned().everMoved();
    }

    private static boolean peopleAreHeard(Taken step) {
        return step.events().stream()
                        .noneMatch(
                                e -> e instanceof RepairEnded ended && ended.reason() == EndingReason.MISTAKEN_FINDING)
                || step.before().parts().stream()
                        .flatMap(live -> live.concerns().stream())
                        .allMatch(note -> note.source() == ConcernSource.FINDING);
    }

    private static boolean ends(Taken step, Ending ending) {
        return step.events().stream().anyMatch(e -> e instanceof RepairEnded ended && ended.ending() == ending);
    }

    private static boolean ownerCanEnd(Node node, Probe probe) {
        return !node.isLive()
                || (node.witness().owned().owner().stream()
                                .allMatch(owner -> probe.accepts(
                                        node,
                                        new EndingCommand.End(
                                                World.as(owner),
                                                Ending.NOT_MENDED,
                                                EndingReason.NO_WAY_FOUND,
                                                Optional.empty())))
                        && probe.process().whichEndings(node.repair()).contains(Ending.NOT_MENDED));
    }

    private static boolean clientCanReopen(Node node, Probe probe) {
        return !(node.repair() instanceof Ended)
                || probe.after(node, new AnswerCommand.Reopen(World.SAM_SIGNED_IN))
                        .filter(Live.class::isInstance)
                        .isPresent();
    }
}
