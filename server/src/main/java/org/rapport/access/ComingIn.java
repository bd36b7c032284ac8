package org.rapport.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A client comes in by a link, a typed code or a card. Looking changes nothing; coming in uses the secret up and begins a
 * session bound to the one thing the secret was about. Empty means one thing only, whether the secret is unknown, used,
 * expired or for something else.
 */
public final class ComingIn {
    /** Secrets that let a client in; signing in is for staff, and a stop link lets nobody in. */
    public static final Set<Purpose> CLIENTS_OWN =
            Set.copyOf(EnumSet.of(Purpose.CHECK_IN, Purpose.INVITATION, Purpose.CARD));

    private final Door door;
    private final WayIn wayIn;
    private final Sessions sessions;

    public ComingIn(Door door, WayIn wayIn, Sessions sessions) {
        this.door = door;
        this.wayIn = wayIn;
        this.sessions = sessions;
    }

    /**
     * Somebody who has just come in.
     *
     * @param cookie the secret of their session
     */
    public record CameIn(Grant grant, Actor.Client client, Token cookie) {}

    /** What this secret would let in now. */
    public Optional<Grant> look(Token secret) {
        return wayIn.practiceOf(secret)
                .flatMap(practice -> door.through(job(practice), inside -> Tokens.look(inside, secret, CLIENTS_OWN)));
    }

    /** Comes in; of two who try with the same secret one does. */
    public Optional<CameIn> by(Token secret) {
        return wayIn.practiceOf(secret)
                .flatMap(practice -> door.through(
                        job(practice),
                        inside -> Tokens.redeem(inside, secret, CLIENTS_OWN).map(grant -> begin(inside, grant))));
    }

    /** What a secret that lets nobody in any more once was; empty for one that never was one. */
    public Optional<Tokens.Past> past(Token secret) {
        return wayIn.practiceOnceOf(secret)
                .flatMap(practice ->
                        door.through(job(practice), inside -> Tokens.remember(inside, secret, CLIENTS_OWN)));
    }

    /** Whom this stop link stops; it stays good, however often it is pressed. */
    public Optional<Actor.Client> stops(Token secret) {
        return wayIn.practiceOf(secret)
                .flatMap(practice ->
                        door.through(job(practice), inside -> Tokens.look(inside, secret, Set.of(Purpose.STOP))))
                .map(grant -> new Actor.Client(grant.practice(), grant.person(), ClientDoor.LINK));
    }

    private CameIn begin(Inside inside, Grant grant) {
        var client = new Actor.Client(grant.practice(), grant.person(), doorOf(grant.purpose()));
        Optional<UUID> subject = client.door() == ClientDoor.LINK ? Optional.of(grant.subject()) : Optional.empty();
        // The link and the typed code of one message are one way in.
        subject.ifPresent(about -> Tokens.endAllAbout(inside, about));
        return new CameIn(grant, client, sessions.begin(inside, client, subject));
    }

    private static ClientDoor doorOf(Purpose purpose) {
        return switch (purpose) {
            case CARD -> ClientDoor.ROOM;
            case CHECK_IN, INVITATION, STOP, SIGN_IN -> ClientDoor.LINK;
        };
    }

    private static Actor job(PracticeId practice) {
        return new Actor.Job(practice, "coming-in");
    }
}
