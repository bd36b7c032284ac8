package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.concern.view.WhatWeAgreed;
import org.rapport.house.House;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** What both put down: how it is kept, who can read it, and who said yes to which text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementTest {
    private final House house = new House();
    private final UUID repair =
            done(house.parts.raisingConcern().raise(house.sam, id(), house.danaAndSam, Words.of("It was too fast.")));

    @Test
    void what_is_kept_is_read_as_it_was_written() {
        var text = text("Say the plan first.\n\n  Ask twice. ", "Hold up a hand.", LocalDate.of(2026, 4, 1));
        assertThat(text.words().reveal())
                .isEqualTo("clinician: Say the plan first.\nclinician: Ask twice.\nclient: Hold up a hand.\n"
                        + "review: 2026-04-01");
        assertThat(AgreementText.read(text.words())).isEqualTo(text);
        assertThat(text.lines(KeptBy.CLINICIAN).reveal()).isEqualTo("Say the plan first.\nAsk twice.");
        assertThat(text.toString()).doesNotContain("plan", "hand");
    }

    @Test
    void nothing_that_was_said_yes_to_is_left_out_when_read() {
        var odd = AgreementText.read(Words.of("Slower, please.\nreview: soon\nreview: -"));
        assertThat(odd.promises())
                .containsExactly(
                        new AgreementText.Promise(KeptBy.BOTH, Words.of("Slower, please.")),
                        new AgreementText.Promise(KeptBy.BOTH, Words.of("review: soon")));
        assertThat(odd.reviewOn()).isEmpty();
    }

    @Test
    void a_text_put_before_somebody_is_theirs_to_read_and_each_yes_has_its_day_and_its_text() {
        done(house.parts
                .agreeing()
                .propose(house.dana, id(), repair, plan("Say the plan first.").words()));
        var first = table(house.sam);
        assertThat(read(house.sam, first.words())).contains(plan("Say the plan first."));
        assertThat(first.clinicianSaidYes()).contains(house.clock.instant());
        assertThat(first.clientSaidYes()).isEmpty();

        house.clock.pass(java.time.Duration.ofDays(1));
        done(house.parts.agreeing().endorse(house.sam, id(), repair, first.proposal(), first.digest()));
        assertThat(table(house.dana).inForce()).isTrue();
        assertThat(table(house.dana).clientSaidYes()).contains(house.clock.instant());
        assertThat(standing(house.dana).before()).isEmpty();

        done(house.parts
                .agreeing()
                .amend(
                        house.sam,
                        id(),
                        repair,
                        first.proposal(),
                        plan("Ask first.").words()));
        var second = standing(house.dana);
        assertThat(second.onTheTable().orElseThrow().clinicianSaidYes()).isEmpty();
        assertThat(second.onTheTable().orElseThrow().inForce()).isFalse();
        assertThat(second.before()).map(WhatWeAgreed.Before::words).contains(first.words());
        assertThat(read(house.dana, table(house.dana).words())).contains(plan("Ask first."));
        assertThat(read(house.dana, first.words())).contains(plan("Say the plan first."));
    }

    private WhatWeAgreed.OnTheTable table(Actor actor) {
        return standing(actor).onTheTable().orElseThrow();
    }

    private WhatWeAgreed.Standing standing(Actor actor) {
        return WhatWeAgreed.told(seen(actor).history());
    }

    private Optional<AgreementText> read(Actor actor, UUID words) {
        return seen(actor).text(words).map(text -> AgreementText.read(text.words()));
    }

    private Seen seen(Actor actor) {
        return house.door.through(
                actor,
                inside -> house.parts.whatHappenedHere().see(inside, repair).orElseThrow());
    }

    private static AgreementText plan(String line) {
        return new AgreementText(AgreementText.typed(KeptBy.CLINICIAN, line), Optional.empty());
    }

    private static AgreementText text(String clinician, String client, LocalDate review) {
        List<AgreementText.Promise> promises = Stream.of(
                        AgreementText.typed(KeptBy.CLINICIAN, clinician), AgreementText.typed(KeptBy.CLIENT, client))
                .flatMap(List::stream)
                .toList();
        return new AgreementText(promises, Optional.of(review));
    }

    private static UUID done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).repair();
    }

    private static CommandId id() {
        return new CommandId(UUID.randomUUID());
    }
}
