package org.rapport.demo;

import static org.rapport.demo.Cast.DANA;
import static org.rapport.demo.Cast.RAVI;
import static org.rapport.demo.Cast.client;
import static org.rapport.demo.Telling.command;
import static org.rapport.demo.Telling.done;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.parts.Parts;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.InvitationId;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/** What people did when something went wrong, one of each kind. Every line is plainly made up. */
final class Deeds {
    private final Script script;
    private final Telling telling;
    private final Parts parts;

    Deeds(Script script, Telling telling) {
        this.script = script;
        this.telling = telling;
        this.parts = telling.parts;
    }

    void tell() {
        mendedWithKim();
        declinedByLee();
        writtenByNoor();
        agreeingWithOla();
        laterForPat();
        raisedByAna();
        // Robin's fall is fresh and nobody has taken it up yet; Jo's waits since more than two weeks.
    }

    private void own(Histories.Life life, int daysAgo, String reflection) {
        script.on(daysAgo, "09:00", () -> {
            UUID repair = telling.repair(life.with(), life.client());
            done(parts.owningRepair().own(life.with(), command(), repair));
            done(parts.owningRepair().reflect(life.with(), command(), repair, Words.of(reflection)));
        });
    }

    private void invite(Histories.Life life, int daysAgo, String lines) {
        script.on(
                daysAgo,
                "12:00",
                () -> done(parts.inviting()
                        .invite(life.with(), command(), telling.repair(life.with(), life.client()), Words.of(lines))));
        script.on(daysAgo, "12:05", () -> sent(telling.repair(life.with(), life.client())));
    }

    /** The letters of the past have left already; nobody gets them again. */
    private void sent(UUID repair) {
        parts.door().run(new Actor.Job(Cast.PRACTICE, "sending"), inside -> {
            parts.whatHappenedHere()
                    .see(inside, repair)
                    .ifPresent(seen -> seen.repair().invitationsEver().stream()
                            .map(InvitationId::value)
                            .filter(invitation -> parts.sendingInvitation().mayStillBeSent(inside, invitation))
                            .forEach(invitation -> {
                                Outbox.dropAllAbout(inside, invitation, "told-as-sent");
                                parts.sendingInvitation().sent(inside, invitation);
                            }));
        });
    }

    private void choose(Histories.Life life, int daysAgo, Choice choice, String words) {
        script.on(
                daysAgo,
                "19:30",
                () -> done(parts.answering()
                        .choose(
                                client(life.client()),
                                command(),
                                telling.repair(life.with(), life.client()),
                                choice,
                                Optional.empty(),
                                Words.of(words))));
    }

    private void mendedWithKim() {
        var kim = Histories.KIM;
        int fall = kim.daysAgo(7);
        own(kim, fall - 1, "I gave homework again although Kim had said it was too much.");
        invite(kim, fall - 1, "I think I pushed the homework. I would like to hear how that was for you.");
        choose(kim, fall - 2, new Choice.Talk(), "");
        script.on(fall - 7, "16:00", () -> {
            UUID repair = telling.repair(DANA, "kim");
            done(parts.owningRepair()
                    .recordConversation(DANA, command(), repair, ConversationKind.TALKED_ABOUT_IT, Words.of("")));
            done(parts.speaking()
                    .share(
                            client("kim"),
                            command(),
                            repair,
                            Words.of("I felt like a pupil who had not done the work.")));
            done(parts.agreeing()
                    .propose(
                            DANA,
                            command(),
                            repair,
                            Words.of("Dana asks before giving homework.\nKim says when it is too much.")));
            var text = telling.onTheTable(client("kim"), repair).orElseThrow();
            done(parts.agreeing()
                    .endorse(
                            client("kim"),
                            command(),
                            repair,
                            text.proposal().value(),
                            text.digest().hex()));
            done(parts.followingUp().plan(DANA, command(), repair, script.day(fall - 21)));
        });
        script.on(fall - 21, "16:00", () -> {
            UUID repair = telling.repair(DANA, "kim");
            done(parts.followingUp().answer(client("kim"), command(), repair, FollowUpAnswer.MENDED, Words.of("")));
            done(parts.endingRepair()
                    .end(DANA, command(), repair, Ending.MENDED, EndingReason.CLIENT_SAYS_SO, Words.of("")));
        });
    }

    private void declinedByLee() {
        var lee = Histories.LEE;
        int fall = lee.daysAgo(8);
        own(lee, fall - 1, "I was late and did not say why.");
        invite(lee, fall - 2, "I was late last time and did not say a word about it. That was mine.");
        choose(lee, fall - 3, new Choice.No(), "");
    }

    private void writtenByNoor() {
        var noor = Histories.NOOR;
        int fall = noor.daysAgo(6);
        own(noor, fall - 1, "I spoke a lot and asked little.");
        invite(noor, fall - 1, "I noticed that I spoke a lot. I would like to hear your side.");
        choose(noor, fall - 2, new Choice.Write(), "لم أجد وقتا لأقول ما أردت قوله.");
    }

    private void agreeingWithOla() {
        var ola = Histories.OLA;
        int fall = ola.daysAgo(7);
        own(ola, fall - 1, "I went on with my plan when Ola wanted to talk about the week.");
        invite(ola, fall - 1, "");
        choose(ola, fall - 2, new Choice.Talk(), "");
        script.on(fall - 7, "16:00", () -> {
            UUID repair = telling.repair(DANA, "ola");
            done(parts.owningRepair()
                    .recordConversation(DANA, command(), repair, ConversationKind.TALKED_ABOUT_IT, Words.of("")));
            done(
                    parts.agreeing()
                            .propose(
                                    DANA,
                                    command(),
                                    repair,
                                    Words.of(
                                            "Dana asks at the start what matters today.\nOla says when the plan does not fit.")));
        });
    }

    private void laterForPat() {
        var pat = Histories.PAT;
        int fall = pat.daysAgo(8);
        script.on(
                fall - 1, "09:00", () -> done(parts.owningRepair().own(RAVI, command(), telling.repair(RAVI, "pat"))));
        invite(pat, fall - 2, "I think I misread what you said about your brother.");
        choose(pat, fall - 3, new Choice.Later(script.day(-6)), "");
    }

    private void raisedByAna() {
        script.on(
                2,
                "20:10",
                () -> done(parts.raisingConcern()
                        .raise(
                                client("ana"),
                                command(),
                                Cast.relationship("ana"),
                                Words.of("Last time you looked at the clock a lot. I did not know how to say it."))));
    }
}
