package org.rapport.house;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Grant;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.access.Purpose;
import org.rapport.concern.Outcome;
import org.rapport.repair.state.Letter;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** The people of a house in front of its pages, and the links and cards they hold. */
public final class Visitors {
    private final House house;
    private final URI address;

    public Visitors(House house, URI address) {
        this.house = house;
        this.address = address;
    }

    public Browser nobody() {
        return new Browser(address);
    }

    /** Somebody who works here, signed in by a link of their own. */
    public Browser atWork(Actor.Staff colleague) {
        var browser = nobody();
        var grant = new Grant(colleague.practice(), Purpose.SIGN_IN, colleague.person(), colleague.id());
        String link = house.door.through(
                job(colleague.practice()),
                inside -> house.tokens.link(inside, grant).reveal());
        browser.post("/sign-in", Map.of("token", link));
        return browser;
    }

    /** A client with a reading card, on their own page. */
    public Browser inTheRoom(Actor.Client client) {
        var browser = nobody();
        String card = code(new Grant(client.practice(), Purpose.CARD, client.person(), client.id()));
        browser.post("/code", Map.of("code", card));
        return browser;
    }

    /** A client who opened the link of this. */
    public Browser byLink(Actor.Client client, Purpose purpose, UUID subject) {
        var browser = nobody();
        browser.post("/o", Map.of("token", link(client, purpose, subject)));
        return browser;
    }

    /** A fresh link out of a message. */
    public String link(Actor.Client client, Purpose purpose, UUID subject) {
        return house.door.through(
                job(client.practice()),
                inside -> house.tokens
                        .link(inside, new Grant(client.practice(), purpose, client.person(), subject))
                        .reveal());
    }

    public String code(Grant grant) {
        return house.door.through(
                job(grant.practice()),
                inside -> house.tokens.code(inside, grant).revealInGroups());
    }

    private static Actor.Job job(PracticeId practice) {
        return new Actor.Job(practice, "test");
    }

    /** A concern of Sam's that Dana has taken up; its repair. */
    public UUID takenUp() {
        return takenUp(house.sam, house.dana, house.danaAndSam);
    }

    public UUID takenUp(Actor.Client client, Actor.Clinician clinician, UUID relationship) {
        UUID repair =
                done(house.parts.raisingConcern().raise(client, id(), relationship, Words.of("It was too fast.")));
        done(house.parts.owningRepair().own(clinician, id(), repair));
        return repair;
    }

    /** Dana invites; the invitation. */
    public UUID invited(UUID repair, String words) {
        done(house.parts.inviting().invite(house.dana, id(), repair, Words.of(words)));
        return invitation(repair);
    }

    /** The invitation on its way. */
    public UUID invitation(UUID repair) {
        return house.door.through(house.dana, inside -> switch (new org.rapport.concern.Repairs()
                .find(inside, repair)
                .orElseThrow()
                .letter()) {
            case Letter.Ready ready -> ready.invitation().value();
            case Letter.Sent sent -> sent.invitation().value();
            case Letter.NoLetter _ -> throw new AssertionError("no letter");
        });
    }

    /** A session of Dana and Sam about which Sam is asked; the check-in. */
    public UUID asked() {
        var session = house.parts
                .recordingSession()
                .record(house.dana, id(), house.danaAndSam, house.clock.instant())
                .orElseThrow();
        var outcome = house.parts.askingForCheckIn().ask(house.dana, id(), session.id());
        return ((org.rapport.checkin.Outcome.Done) outcome).asking();
    }

    public static UUID done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.repair();
        }
        throw new AssertionError("not done: " + outcome);
    }

    public static CommandId id() {
        return new CommandId(UUID.randomUUID());
    }

    /** Somebody who is nobody. */
    public static PersonId anybody() {
        return new PersonId(UUID.randomUUID());
    }
}
