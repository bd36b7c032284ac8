package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.house.House;
import org.rapport.message.Letter;
import org.rapport.message.Letters;
import org.rapport.message.Sending;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Ended;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** From a concern to its ending, through the use cases on a real database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeStoryTest {
    private final House house = new House();
    private final List<Letter> sent = new ArrayList<>();
    private final Sending sending = new Sending(
            house.door,
            house.people,
            new Letters(house.tokens, URI.create("http://localhost:8080/")),
            sent::add,
            house.parts.errands());

    @Test
    void from_a_concern_to_mended_with_both_voices() {
        var repair = done(house.parts
                .raisingConcern()
                .raise(house.sam, id(), house.danaAndSam, Words.of("You looked at the clock.")));
        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.step().name()).isEqualTo("OWN"));
        done(house.parts.owningRepair().own(house.dana, id(), repair));
        done(house.parts.owningRepair().reflect(house.dana, id(), repair, Words.of("I was tired.")));
        done(house.parts.inviting().invite(house.dana, id(), repair, Words.of("I would like to hear about it.")));
        sending.round();
        assertThat(toSam()).hasSize(1);

        done(house.parts
                .answering()
                .choose(house.samByLink, id(), repair, new Choice.Talk(), Optional.empty(), Words.of("")));
        done(house.parts
                .owningRepair()
                .recordConversation(house.dana, id(), repair, ConversationKind.TALKED_ABOUT_IT, Words.of("")));
        done(house.parts.speaking().share(house.sam, id(), repair, Words.of("It felt rushed.")));
        assertThat(seen(house.dana, repair).texts().stream()
                        .map(text -> text.words().reveal()))
                .contains("It felt rushed.");

        done(house.parts.agreeing().propose(house.dana, id(), repair, Words.of("Dana says the plan at the start.")));
        var text =
                seen(house.sam, repair).repair().last().agreement().onTheTable().orElseThrow();
        done(house.parts
                .agreeing()
                .endorse(
                        house.sam,
                        id(),
                        repair,
                        text.proposal().value(),
                        text.digest().hex()));
        assertThat(seen(house.sam, repair).repair().last().agreement()).isInstanceOf(Agreement.InForce.class);

        done(house.parts.followingUp().plan(house.dana, id(), repair, LocalDate.of(2026, 3, 16)));
        house.clock.pass(Duration.ofDays(14));
        done(house.parts.inviting().askHowItIs(house.dana, id(), repair));
        sending.round();
        assertThat(toSam()).hasSize(2);
        done(house.parts.followingUp().answer(house.sam, id(), repair, FollowUpAnswer.MENDED, Words.of("")));
        done(house.parts
                .endingRepair()
                .end(house.dana, id(), repair, Ending.MENDED, EndingReason.CLIENT_SAYS_SO, Words.of("")));
        assertThat(seen(house.sam, repair).repair().state()).isInstanceOf(Ended.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void after_a_no_nothing_more_is_sent_and_the_owner_can_still_end_it() {
        var repair = done(house.parts.raisingConcern().raise(house.dana, id(), house.danaAndSam, Words.of("")));
        done(house.parts.owningRepair().own(house.dana, id(), repair));
        done(house.parts.inviting().invite(house.dana, id(), repair, Words.of("")));
        done(house.parts
                .answering()
                .choose(house.samByLink, id(), repair, new Choice.No(), Optional.empty(), Words.of("")));
        sending.round();
        assertThat(house.parts.inviting().invite(house.dana, id(), repair, Words.of("")))
                .isEqualTo(new Outcome.Refused(Refusal.CLIENT_SAID_NO));
        house.clock.pass(Duration.ofDays(200));
        house.parts.keepingTheClock().round();
        sending.round();
        assertThat(toSam()).isEmpty();
        var change = Words.of("I say the plan at the start from now on.");
        done(house.parts.owningRepair().changeWithoutTalking(house.dana, id(), repair, change));
        done(house.parts
                .endingRepair()
                .end(house.dana, id(), repair, Ending.CLIENT_CHOSE_NOT_TO, EndingReason.CLIENT_SAID_NO, Words.of("")));
    }

    @Test
    void a_no_outlives_the_ending_whatever_begins_after_it_until_the_client_opens_the_matter() {
        var first = saidNoAndEnded();
        var second = done(house.parts.raisingConcern().raise(house.dana, id(), house.danaAndSam, Words.of("")));
        assertThat(second).isNotEqualTo(first);
        done(house.parts.owningRepair().own(house.dana, id(), second));
        assertThat(house.parts.inviting().invite(house.dana, id(), second, Words.of("")))
                .isEqualTo(new Outcome.Refused(Refusal.CLIENT_SAID_NO));

        assertThat(done(house.parts.answering().reopen(house.sam, id(), first))).isEqualTo(second);
        done(house.parts.inviting().invite(house.dana, id(), second, Words.of("")));
    }

    @Test
    void a_new_concern_of_the_clients_own_opens_the_door_that_their_no_had_shut() {
        saidNoAndEnded();
        var repair = done(house.parts.raisingConcern().raise(house.sam, id(), house.danaAndSam, Words.of("")));
        done(house.parts.owningRepair().own(house.dana, id(), repair));

        done(house.parts.inviting().invite(house.dana, id(), repair, Words.of("")));
    }

    private UUID saidNoAndEnded() {
        var repair = done(house.parts.raisingConcern().raise(house.dana, id(), house.danaAndSam, Words.of("")));
        done(house.parts.owningRepair().own(house.dana, id(), repair));
        done(house.parts
                .answering()
                .choose(house.samByLink, id(), repair, new Choice.No(), Optional.empty(), Words.of("")));
        done(house.parts
                .endingRepair()
                .end(house.dana, id(), repair, Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND, Words.of("")));
        return repair;
    }

    private List<Letter> toSam() {
        return sent.stream()
                .filter(letter -> letter.to().reveal().startsWith("sam"))
                .toList();
    }

    private List<WhatWaitsForMe.Waiting> waiting() {
        return house.door.through(house.dana, WhatWaitsForMe::mine);
    }

    private Seen seen(org.rapport.access.Actor actor, UUID repair) {
        return house.door.through(
                actor,
                inside -> house.parts.whatHappenedHere().see(inside, repair).orElseThrow());
    }

    private static UUID done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).repair();
    }

    private static CommandId id() {
        return new CommandId(UUID.randomUUID());
    }
}
