package org.rapport.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.StopList;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.word.Bond;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.RelationshipId;
import org.rapport.repair.word.RepairId;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** Somebody says that something may be wrong between two people; from that moment on their clinician owns it. */
public final class RaisingConcern {
    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public RaisingConcern(Acting acting) {
        this.acting = acting;
    }

    /**
     * By the client, the clinician or the supervisor of the relationship.
     *
     * @param words what it is about, blank for none; a client's words are for their clinician to read
     */
    public Outcome raise(Actor actor, CommandId id, UUID relationship, Words words) {
        return acting.once(
                actor,
                id,
                inside -> Relationships.find(inside, relationship)
                        .filter(found -> concerns(actor, found))
                        .map(found ->
                                join(inside, found, Optional.empty(), Draft.unlessBlank(inside, "concern", words)))
                        .orElseGet(Outcome.NotFound::new));
    }

    /** By a finding, in the transaction that made it. */
    public Outcome raise(Inside inside, UUID relationship, UUID finding) {
        return join(
                inside, Relationships.get(inside, relationship), Optional.of(new FindingId(finding)), Optional.empty());
    }

    private Outcome join(Inside inside, Relationship relationship, Optional<FindingId> finding, Optional<Draft> words) {
        var stream = liveOf(inside, relationship);
        var by = finding.isPresent() ? new org.rapport.repair.word.Actor.Time() : Who.acts(inside.actor());
        var raise = new RaiseConcern(
                by,
                new ConcernId(inside.newId()),
                bond(stream, relationship),
                Who.clinician(relationship.clinician()),
                finding,
                words.map(Draft::words),
                !stream.begun() && noStands(inside, relationship));
        var commands = new ArrayList<Command>(List.of(raise));
        standingStop(inside, stream, relationship).ifPresent(commands::add);
        words.filter(_ -> inside.actor() instanceof Actor.Client)
                .ifPresent(draft -> commands.add(forTheOwner(stream, relationship, by, draft)));
        return acting.perform(
                inside, stream, new Intent(commands, words.stream().toList()));
    }

    /** "I want to look at it again" about an ended repair, where another is live: it joins that one. */
    Outcome again(Inside inside, UUID relationship) {
        return join(inside, Relationships.get(inside, relationship), Optional.empty(), Optional.empty());
    }

    /** A no stands too, whoever but the client begins something after its owner ended it; in doubt there was one. */
    private boolean noStands(Inside inside, Relationship relationship) {
        boolean inDoubt = Register.endedIn(inside, relationship.id()).stream()
                .anyMatch(ended -> repairs.readable(inside, ended).isEmpty());
        return inDoubt
                || repairs.lastEnded(inside, relationship.id())
                        .filter(ended -> ended.last().answer().closesTheDoor())
                        .isPresent();
    }

    /** A stop stands for whatever begins after it too: a new repair is born with it. */
    private static Optional<Stop> standingStop(Inside inside, Repairs.Stream stream, Relationship relationship) {
        return stream.begun()
                ? Optional.empty()
                : StopList.standing(inside, relationship.client())
                        .map(door -> new Actor.Client(inside.practice(), relationship.client(), door))
                        .map(client -> new Stop(Who.acts(client)));
    }

    private static Bond bond(Repairs.Stream stream, Relationship relationship) {
        return new Bond(
                new RepairId(stream.id()), new RelationshipId(relationship.id()), Who.client(relationship.client()));
    }

    /** What a client writes to raise a concern is written for their clinician; the page says so before they write. */
    private static Speak forTheOwner(
            Repairs.Stream stream, Relationship relationship, org.rapport.repair.word.Actor by, Draft draft) {
        var reader = stream.begun() ? stream.owner() : Who.clinician(relationship.clinician());
        return new Speak(by, draft.words(), Set.of(reader.person()), Purpose.THIS_REPAIR);
    }

    private Repairs.Stream liveOf(Inside inside, Relationship relationship) {
        return Register.liveIn(inside, relationship.id())
                .flatMap(repair -> repairs.find(inside, repair))
                .orElseGet(() -> Repairs.Stream.none(inside.newId()));
    }

    private static boolean concerns(Actor actor, Relationship relationship) {
        return switch (actor) {
            case Actor.Client client -> client.person().equals(relationship.client());
            case Actor.Clinician clinician -> clinician.person().equals(relationship.clinician());
            case Actor.Supervisor supervisor -> supervisor.person().equals(relationship.supervisor());
            case Actor.Manager _, Actor.Job _ -> false;
        };
    }
}
