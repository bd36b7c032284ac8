package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.concern.view.WhatHappenedHere;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.house.House;
import org.rapport.message.CheckInErrand;
import org.rapport.message.InvitationErrand;
import org.rapport.message.Letter;
import org.rapport.message.Letters;
import org.rapport.message.Post;
import org.rapport.message.Sending;
import org.rapport.parts.Parts;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house with a pool of connections, and its use cases joined so that a test can halt or change them. */
final class Workshop implements AutoCloseable {
    final House house = new House();
    final Altered database;
    /** Every letter that left, to whomever. */
    final List<Letter> left = Collections.synchronizedList(new ArrayList<>());

    final Actor.Client kimByLink = new Actor.Client(house.practice, house.kim.person(), ClientDoor.LINK);
    final JdbcClient owner = JdbcClient.create(house.owner);
    final Door door;
    /** For looking at what is stored, whatever is changed or halted in the program. */
    final Door unaltered;

    final Acting acting;
    final Accounts accounts = new Accounts(house.keptWords);
    final Reflections reflections = new Reflections(house.sealing);
    final RaisingConcern raising;
    final OwningRepair owning;
    final Inviting inviting;
    final Answering answering;
    final Stopping stopping;
    final Speaking speaking;
    final Agreeing agreeing;
    final FollowingUp following;
    final EndingRepair ending;
    final HandingOver handing;
    final Consulting consulting;
    final KeepingTheClock clock;
    final Repairs repairs = new Repairs();
    /** Where letters go; a test may put something in their way. */
    volatile Post post = left::add;

    private final Sending sending;
    private final Change.See view;
    private final Reused connections;

    Workshop() {
        this(Change.none());
    }

    Workshop(Change change) {
        database = new Altered(change.sql());
        connections = new Reused(house.app);
        unaltered = new Door(connections.pool(), house.clock, UUID::randomUUID);
        door = new Door(database.over(connections.pool()), house.clock, UUID::randomUUID);
        acting = new Acting(door, accounts, change.policies().apply(Parts.policies()));
        raising = new RaisingConcern(acting);
        owning = new OwningRepair(acting, reflections);
        inviting = new Inviting(acting);
        answering = new Answering(acting);
        stopping = new Stopping(door, acting, house.journal);
        speaking = new Speaking(acting, accounts);
        agreeing = new Agreeing(acting);
        following = new FollowingUp(acting);
        ending = new EndingRepair(acting);
        handing = new HandingOver(acting, house.people);
        consulting = new Consulting(acting);
        clock = new KeepingTheClock(door, acting);
        view = change.view().apply(new WhatHappenedHere(new Reading(house.keptWords))::see);
        sending = new Sending(
                door,
                house.people,
                new Letters(house.tokens, URI.create("http://localhost:8080/")),
                letter -> post.send(letter),
                change.errands()
                        .apply(List.of(
                                new CheckInErrand(),
                                new AlwaysWanted(),
                                new InvitationErrand(new SendingInvitation(acting)))));
    }

    static CommandId id() {
        return new CommandId(UUID.randomUUID());
    }

    static UUID done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).repair();
    }

    /** A repair that Sam has raised and Dana has taken up. */
    UUID takenUp() {
        UUID repair = done(raising.raise(house.sam, id(), house.danaAndSam, Words.of("You looked at the clock.")));
        done(owning.own(house.dana, id(), repair));
        return repair;
    }

    int send() {
        return sending.round();
    }

    Optional<Seen> see(Actor actor, UUID repair) {
        return door.through(actor, inside -> view.see(inside, repair));
    }

    List<String> texts(Actor actor, UUID repair) {
        return see(actor, repair).stream()
                .flatMap(seen -> seen.texts().stream())
                .map(text -> text.words().reveal())
                .toList();
    }

    Repairs.Stream stream(UUID repair) {
        return inside(inside -> repairs.find(inside, repair).orElseThrow());
    }

    <T> T inside(Function<Inside, T> work) {
        return unaltered.through(house.job, work);
    }

    /** How often the database has had to break a circle of waiting by failing somebody. */
    int circles() {
        return owner.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Integer.class)
                .single();
    }

    List<Letter> leftTo(String name) {
        return List.copyOf(left).stream()
                .filter(letter -> letter.to().reveal().startsWith(name + "@"))
                .toList();
    }

    @Override
    public void close() {
        connections.close();
    }
}
