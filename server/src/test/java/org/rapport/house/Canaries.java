package org.rapport.house;

import static org.rapport.house.Visitors.done;
import static org.rapport.house.Visitors.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.PersonId;
import org.rapport.alliance.instrument.Answer;
import org.rapport.parts.Parts;
import org.rapport.practice.Client;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.store.Words;

/** Tells whole stories in which every field that takes words, a name or an address holds a text found nowhere else. */
public final class Canaries {
    private final House house;
    private final Random random;
    private final List<String> all = new ArrayList<>();

    public Canaries(House house, long seed) {
        this.house = house;
        this.random = new Random(seed);
    }

    /**
     * One client's story.
     *
     * @param own what belongs to the client: name, address, and every text in their repair
     * @param written what the client wrote themselves
     * @param thought what the clinician thought in private
     */
    public record Story(
            Actor.Client client,
            UUID relationship,
            UUID repair,
            List<String> own,
            List<String> written,
            List<String> thought) {
        public Actor.Client byLink() {
            return new Actor.Client(client.practice(), client.person(), ClientDoor.LINK);
        }
    }

    /** Everything planted so far. */
    public List<String> all() {
        return List.copyOf(all);
    }

    public Story tell() {
        var own = new ArrayList<String>();
        var written = new ArrayList<String>();
        var thought = new ArrayList<String>();
        var client = new Actor.Client(house.practice, new PersonId(UUID.randomUUID()), ClientDoor.ROOM);
        UUID relationship = begin(client, own);
        checkIn(client, relationship, byClient(own, written));
        Parts parts = house.parts;
        UUID repair = done(parts.raisingConcern().raise(client, id(), relationship, Words.of(byClient(own, written))));
        done(parts.owningRepair().own(house.dana, id(), repair));
        done(parts.owningRepair().reflect(house.dana, id(), repair, fresh(thought)));
        done(parts.consulting().consult(house.dana, id(), repair, fresh(own)));
        done(parts.consulting().advise(house.mona, id(), repair, fresh(own)));
        done(parts.inviting().invite(house.dana, id(), repair, fresh(own)));
        done(parts.answering()
                .choose(client, id(), repair, new Choice.Talk(), Optional.empty(), Words.of(byClient(own, written))));
        talk(client, repair, own, written);
        return new Story(client, relationship, repair, own, written, thought);
    }

    private void talk(Actor.Client client, UUID repair, List<String> own, List<String> written) {
        Parts parts = house.parts;
        done(parts.owningRepair()
                .recordConversation(house.dana, id(), repair, ConversationKind.TALKED_ABOUT_IT, fresh(own)));
        done(parts.owningRepair().changeWithoutTalking(house.dana, id(), repair, fresh(own)));
        done(parts.speaking().share(client, id(), repair, Words.of(byClient(own, written))));
        done(parts.speaking().keep(client, id(), repair, Words.of(byClient(own, written))));
        done(parts.speaking().share(house.dana, id(), repair, fresh(own)));
        done(parts.agreeing().propose(house.dana, id(), repair, fresh(own)));
        done(parts.agreeing().amend(client, id(), repair, proposal(repair), Words.of(byClient(own, written))));
        done(parts.agreeing().object(house.dana, id(), repair, proposal(repair), fresh(own)));
        done(parts.followingUp().plan(house.dana, id(), repair, LocalDate.of(2026, 3, 2)));
        done(parts.followingUp().record(house.dana, id(), repair, FollowUpView.BETTER, fresh(own)));
        done(parts.followingUp().answer(client, id(), repair, FollowUpAnswer.BETTER, Words.of(byClient(own, written))));
    }

    private UUID begin(Actor.Client client, List<String> own) {
        UUID relationship = UUID.randomUUID();
        house.door.run(house.job, inside -> {
            house.people.take(
                    inside,
                    new Client(client.person(), fresh(own), Words.of(canary(own, "@client.example")), Locale.ENGLISH));
            Relationships.begin(
                    inside,
                    new Relationship(
                            relationship,
                            house.dana.person(),
                            client.person(),
                            house.mona.person(),
                            LocalDate.of(2026, 1, 5),
                            12));
        });
        return relationship;
    }

    private void checkIn(Actor.Client client, UUID relationship, String words) {
        var session = house.parts
                .recordingSession()
                .record(house.dana, id(), relationship, house.clock.instant())
                .orElseThrow();
        var asked = (org.rapport.checkin.Outcome.Done)
                house.parts.askingForCheckIn().ask(house.dana, id(), session.id());
        house.parts.answeringCheckIn().answer(client, asked.asking(), "wrong", Answer.given(0));
        house.parts.finishingCheckIn().finish(client, asked.asking(), Words.of(words));
    }

    private UUID proposal(UUID repair) {
        return house.door.through(
                house.dana,
                inside -> new org.rapport.concern.Repairs()
                        .find(inside, repair)
                        .orElseThrow()
                        .last()
                        .agreement()
                        .onTheTable()
                        .orElseThrow()
                        .proposal()
                        .value());
    }

    private String byClient(List<String> own, List<String> written) {
        String text = canary(own);
        written.add(text);
        return text;
    }

    private Words fresh(List<String> list) {
        return Words.of(canary(list));
    }

    /** Lower-case, so that no folding of case hides it; without letters that JSON or HTML would write otherwise. */
    private String canary(List<String> list) {
        return canary(list, "");
    }

    private String canary(List<String> list, String ending) {
        String text = "canary" + Long.toString(random.nextLong() >>> 1, 36) + "x" + all.size() + ending;
        all.add(text);
        list.add(text);
        return text;
    }
}
