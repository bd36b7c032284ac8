package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.Event;
import org.rapport.repair.explore.World;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** One repair in a test: what has happened so far, and what time it is. */
final class Course {
    private final Repairing repairing;
    private final List<Event> history = new ArrayList<>();
    private Repair repair = new Unheard();
    private Instant now = World.START;

    private Course(Policy policy) {
        this.repairing = new Repairing(policy);
    }

    static Course inPracticeWith(Policy policy) {
        return new Course(policy);
    }

    /** The client has raised a concern; Dana owns it and has not taken it up. */
    static Course raisedByClient() {
        return new Course(Policy.usual(ZoneOffset.UTC)).with(raise(World.SAM_SIGNED_IN, World.FIRST_CONCERN));
    }

    /** Somebody has raised a concern where the client had said no in the repair before. */
    static Course raisedAfterNo(Actor by) {
        var finding = by instanceof Actor.Time ? Optional.of(World.FINDING) : Optional.<FindingId>empty();
        return new Course(Policy.usual(ZoneOffset.UTC))
                .with(new RaiseConcern(
                        by, World.FIRST_CONCERN, World.BOND, World.DANA, finding, Optional.empty(), true));
    }

    /** The client has raised a concern and Dana has taken it up. */
    static Course takenUp() {
        return raisedByClient().with(new Own(Course.DANA));
    }

    static final Actor DANA = World.as(World.DANA);
    static final Actor RAVI = World.as(World.RAVI);
    static final Actor MONA = new Actor.Supervisor(World.MONA);
    static final Actor ALEX = new Actor.PrivacyOfficer(World.ALEX);

    static RaiseConcern raise(Actor by, ConcernId concern) {
        var finding = by instanceof Actor.Time ? Optional.of(World.FINDING) : Optional.<FindingId>empty();
        return new RaiseConcern(by, concern, World.BOND, World.DANA, finding, Optional.empty(), false);
    }

    Invite invitation(int number) {
        return new Invite(
                DANA, World.LETTERS.get(number), About.HOW_TO_GO_ON, Optional.empty(), now.plus(Duration.ofDays(7)));
    }

    static RecordSent sending(int number) {
        return new RecordSent(World.CLOCK, World.LETTERS.get(number));
    }

    static Choose choosing(Choice choice) {
        return new Choose(World.SAM_BY_LINK, choice, Optional.empty());
    }

    static End ending(Ending ending, EndingReason reason) {
        return new End(DANA, ending, reason, Optional.empty());
    }

    /** What must be accepted happens. */
    Course with(Command... commands) {
        for (var command : commands) {
            happens(command);
        }
        return this;
    }

    List<Event> happens(Command command) {
        var decision = repairing.decide(command, repair, now);
        assertThat(decision).as(command.act().plain()).isInstanceOf(Decision.Accepted.class);
        var events = ((Decision.Accepted) decision).events();
        for (var event : events) {
            repair = Repairing.evolve(repair, event);
        }
        history.addAll(events);
        return events;
    }

    void refuses(Command command, Refusal refusal) {
        assertThat(repairing.decide(command, repair, now))
                .as(command.act().plain())
                .isEqualTo(Decision.refused(refusal));
    }

    Course later(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    LocalDate dayAfter(int days) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days);
    }

    Instant now() {
        return now;
    }

    Repair repair() {
        return repair;
    }

    Live live() {
        assertThat(repair).isInstanceOf(Live.class);
        return (Live) repair;
    }

    Ended ended() {
        assertThat(repair).isInstanceOf(Ended.class);
        return (Ended) repair;
    }

    List<Event> history() {
        return List.copyOf(history);
    }

    Waiting waiting() {
        return repairing.whatWaits(repair).orElseThrow();
    }

    Set<Act> open(Actor actor) {
        return repairing.whatCanBeDone(repair, actor, now);
    }

    Optional<Refusal> against(Act act, Actor actor) {
        return repairing.whatStandsAgainst(act, repair, actor, now);
    }

    Optional<Refusal> againstAsking(About about) {
        return repairing.whatStandsAgainst(about, repair, now);
    }

    Set<About> mayBeAsked() {
        return repairing.whatMayBeAsked(repair, now);
    }

    boolean mayStillSend(int number) {
        return repairing.mayStillSend(repair, World.LETTERS.get(number), now);
    }

    boolean reads(PersonId reader, WordsId words, Purpose purpose) {
        return Repairing.mayRead(repair, words, reader, purpose);
    }
}
