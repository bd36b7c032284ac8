package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.access.Actor;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.ledger.Entry;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/** Who may read what, who may know of what, and what the client is told of it. */
final class ReadingChecks {
    private static final String SAMS = "It felt rushed.";
    private static final String DANAS = "I was in a hurry, and I am sorry.";
    private static final String EXCERPT = "I keep looking at the clock.";

    private ReadingChecks() {}

    private static UUID spokenOf(Workshop workshop) {
        UUID repair = workshop.takenUp();
        done(workshop.speaking.share(workshop.house.sam, id(), repair, Words.of(SAMS)));
        done(workshop.speaking.share(workshop.house.dana, id(), repair, Words.of(DANAS)));
        done(workshop.speaking.keep(workshop.house.sam, id(), repair, Words.of("Sam's own.")));
        done(workshop.speaking.keep(workshop.house.dana, id(), repair, Words.of("Dana's own.")));
        done(workshop.consulting.consult(workshop.house.dana, id(), repair, Words.of(EXCERPT)));
        return repair;
    }

    /** Each of the two reads what they wrote and what the other shared; the supervisor the excerpt and no more. */
    static void eachReadsWhatIsTheirs(Workshop workshop) {
        UUID repair = spokenOf(workshop);
        assertThat(workshop.texts(workshop.house.sam, repair))
                .containsExactlyInAnyOrder("You looked at the clock.", SAMS, DANAS, "Sam's own.");
        assertThat(workshop.texts(workshop.house.dana, repair))
                .containsExactlyInAnyOrder("You looked at the clock.", SAMS, DANAS, "Dana's own.", EXCERPT);
        assertThat(workshop.texts(workshop.house.mona, repair)).containsExactly(EXCERPT);
    }

    /** By a link a client reads nothing, their own words included, and no history. */
    static void aLinkTakesNothingOut(Workshop workshop) {
        UUID repair = spokenOf(workshop);
        assertThat(workshop.texts(workshop.house.samByLink, repair)).isEmpty();
        assertThat(workshop.see(workshop.house.samByLink, repair).map(Seen::history))
                .hasValue(List.of());
    }

    /** For whom a repair is not, it looks like one that never was. */
    static void foreignLooksLikeMissing(Workshop workshop) {
        UUID repair = spokenOf(workshop);
        var house = workshop.house;
        Stream.<Actor>of(house.ravi, house.stranger, house.kim, workshop.kimByLink, house.alex)
                .forEach(actor -> {
                    assertThat(workshop.see(actor, repair))
                            .isEqualTo(workshop.see(actor, UUID.randomUUID()))
                            .isEmpty();
                    assertThat(acts(workshop, actor, repair))
                            .isEqualTo(acts(workshop, actor, UUID.randomUUID()))
                            .allMatch(Outcome.NotFound.class::isInstance);
                });
    }

    private static List<Outcome> acts(Workshop workshop, Actor actor, UUID repair) {
        return List.of(
                workshop.speaking.share(actor, id(), repair, Words.of("Let me in.")),
                workshop.speaking.keep(actor, id(), repair, Words.of("Let me in.")),
                workshop.speaking.takeBack(actor, id(), repair, UUID.randomUUID()),
                workshop.agreeing.propose(actor, id(), repair, Words.of("Let me in.")));
    }

    /** Every reading of somebody else's words is on the client's list, except what passes between colleagues. */
    static void everyReadingIsListed(Workshop workshop) {
        UUID repair = spokenOf(workshop);
        UUID words = RaceChecks.wordsOf(workshop, repair, SAMS);
        assertThat(RaceChecks.listed(workshop, words)).isFalse();
        assertThat(workshop.texts(workshop.house.dana, repair)).contains(SAMS);
        assertThat(RaceChecks.listed(workshop, words)).isTrue();
        workshop.texts(workshop.house.mona, repair);
        assertThat(sams(workshop)).noneMatch(entry -> entry.actor().equals(workshop.house.mona.id()));
    }

    private static List<Entry> sams(Workshop workshop) {
        return workshop.inside(inside -> Ledger.about(inside, workshop.house.sam.id()));
    }

    /** Consent names a person and does not follow the repair to its new owner. */
    static void consentDoesNotFollowOwnership(Workshop workshop) {
        UUID repair = spokenOf(workshop);
        var house = workshop.house;
        done(workshop.handing.offer(house.dana, id(), repair, house.ravi.person()));
        assertThat(workshop.texts(house.ravi, repair)).isEmpty();
        done(workshop.handing.accept(house.ravi, id(), repair));
        assertThat(workshop.texts(house.ravi, repair)).isEmpty();
        assertThat(workshop.see(house.dana, repair)).isEmpty();
        done(workshop.speaking.shareLater(house.sam, id(), repair, RaceChecks.wordsOf(workshop, repair, SAMS)));
        assertThat(workshop.texts(house.ravi, repair)).containsExactly(SAMS);
    }

    /** Nobody shares what somebody else wrote, wherever it was written. */
    static void nobodySharesAnothersWords(Workshop workshop) {
        UUID repair = spokenOf(workshop);
        var house = workshop.house;
        UUID sams = RaceChecks.wordsOf(workshop, repair, "Sam's own.");
        UUID other = done(workshop.raising.raise(house.kim, id(), house.raviAndKim, Words.of("Kim's.")));
        UUID kims = RaceChecks.wordsOf(workshop, other, "Kim's.");
        assertThat(Stream.of(sams, kims, UUID.randomUUID())
                        .map(words -> workshop.speaking.shareLater(house.dana, id(), repair, words)))
                .allMatch(Outcome.NotFound.class::isInstance);
        done(workshop.speaking.shareLater(house.sam, id(), repair, sams));
        assertThat(workshop.texts(house.dana, repair)).contains("Sam's own.");
    }

    /** What the client sees is byte for byte the same whether or not the owner reflects, asks or hesitates in private. */
    static void theClientCannotTellWhatTheOwnerDoesInPrivate(Workshop workshop) {
        UUID repair = workshop.takenUp();
        var house = workshop.house;
        String before = world(workshop, repair);
        done(workshop.owning.reflect(house.dana, id(), repair, Words.of("I was tired.")));
        assertThat(world(workshop, repair)).as("after a reflection").isEqualTo(before);
        done(workshop.consulting.consult(house.dana, id(), repair, Words.of(EXCERPT)));
        workshop.texts(house.mona, repair);
        done(workshop.consulting.advise(house.mona, id(), repair, Words.of("Ask what was missing.")));
        assertThat(workshop.texts(house.dana, repair)).contains("Ask what was missing.");
        assertThat(world(workshop, repair, "You looked")).as("after advice").isEqualTo(before);
        done(workshop.owning.sayWhyNot(house.dana, id(), repair, org.rapport.repair.word.WhyNot.NOT_SAFE_TO_WRITE));
        done(workshop.handing.offer(house.dana, id(), repair, house.ravi.person()));
        assertThat(world(workshop, repair, "You looked")).as("after an offer").isEqualTo(before);
    }

    /** All that Sam is given: the repair, its history, the texts, the list; a reading of this text does not count. */
    private static String world(Workshop workshop, UUID repair, String... read) {
        Seen seen = workshop.see(workshop.house.sam, repair).orElseThrow();
        List<String> list = sams(workshop).stream()
                .filter(entry -> read.length == 0 || !entry.act().equals("read-words"))
                .map(entry -> entry.actorKind() + " " + entry.act() + " " + entry.subject() + " " + entry.purpose())
                .toList();
        List<String> texts = seen.texts().stream()
                .map(text -> text.about() + text.words().reveal())
                .toList();
        return seen.repair() + "\n" + seen.history() + "\n" + texts + "\n" + list + "\n"
                + workshop.house.door.through(workshop.house.sam, org.rapport.concern.view.WhatIsOpenBetweenUs::mine);
    }

    /** Reflections are their author's, for the program and for the database. */
    static void aReflectionIsItsAuthorsAlone(Workshop workshop) {
        UUID repair = workshop.takenUp();
        var house = workshop.house;
        done(workshop.owning.reflect(house.dana, id(), repair, Words.of("I was tired.")));
        done(workshop.handing.offer(house.dana, id(), repair, house.ravi.person()));
        done(workshop.handing.accept(house.ravi, id(), repair));
        assertThat(reflections(workshop, house.dana, repair)).containsExactly("I was tired.");
        Stream.<Actor>of(house.ravi, house.mona, house.alex, house.sam, house.job, house.stranger)
                .forEach(actor -> {
                    assertThat(reflections(workshop, actor, repair))
                            .as(actor.kind())
                            .isEmpty();
                    assertThat(rows(workshop, actor)).as(actor.kind()).isZero();
                });
        assertThat(rows(workshop, house.dana)).isEqualTo(1);
        assertThat(workshop.see(house.ravi, repair).orElseThrow().history().toString())
                .doesNotContain("ReflectionMarked");
    }

    private static List<String> reflections(Workshop workshop, Actor actor, UUID repair) {
        return workshop.door.through(actor, inside -> workshop.reflections.mine(inside, repair)).stream()
                .map(one -> one.words().reveal())
                .toList();
    }

    private static int rows(Workshop workshop, Actor actor) {
        return workshop.door.through(
                actor,
                inside -> inside.sql("select count(*) from concern.reflection")
                        .query(Integer.class)
                        .single());
    }
}
