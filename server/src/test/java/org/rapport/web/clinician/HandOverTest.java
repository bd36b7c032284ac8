package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.house.Browser;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Pairs;
import org.rapport.house.Visitors;
import org.rapport.store.Words;

/** A repair goes from one clinician to another by acceptance alone, and nobody's words go with it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandOverTest {
    private static final List<String> OLD_WORDS = List.of(
            "canary concern",
            "canary thought",
            "canary invitation",
            "canary account",
            "canary shared",
            "canary excerpt",
            "canary advice");

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final AtTheDesk dana = new AtTheDesk(
            house, visitors.atWork(house.dana), new Pairs(house).with(house.dana, "Sam", "canary concern"));
    private final Browser ravi = visitors.atWork(house.ravi);

    @AfterEach
    void stop() {
        running.close();
    }

    private void muchWasSaid() {
        dana.done("/own");
        dana.done("/reflect", "own-part", "canary thought");
        dana.done("/invite", "invitation", "canary invitation");
        dana.done("/account", "account", "canary account", "then", "share");
        dana.done("/consult", "excerpt", "canary excerpt");
        Visitors.done(house.parts
                .consulting()
                .advise(house.mona, Visitors.id(), dana.pair().repair(), Words.of("canary advice")));
        Visitors.done(house.parts
                .speaking()
                .share(dana.pair().client(), Visitors.id(), dana.pair().repair(), Words.of("canary shared")));
        assertThat(dana.look().body()).contains(OLD_WORDS);
    }

    private Page offered() {
        Page confirm = dana.browser().get(dana.path("/hand-over?to=" + house.ravi.id()));
        assertThat(confirm.body()).contains("Offer this to Ravi?", "It stays yours until Ravi accepts.");
        return dana.follow(dana.browser().press(confirm, dana.path("/hand-over")));
    }

    @Test
    void it_moves_only_when_it_is_accepted_and_the_new_owner_reads_none_of_the_old_words() {
        muchWasSaid();
        assertThat(offered().body()).contains("You offered it to Ravi.");
        assertThat(dana.stream().owner().value()).isEqualTo(house.dana.id());

        assertThat(ravi.get("/hand-overs").body()).contains("Sam", "Dana would like to hand this over");
        Page look = ravi.follow(ravi.get(dana.path("")));
        assertThat(look.path()).isEqualTo(dana.path("/hand-over/accept"));
        assertThat(look.body())
                .contains("Take this over from Dana?")
                .doesNotContain(OLD_WORDS)
                .doesNotContain("took it up", "Invitation");
        var another = ravi.get(dana.path("/hand-over/accept")).form(dana.path("/hand-over/accept"));
        assertThat(ravi.post(dana.path("/own"), another).status()).isEqualTo(404);
        assertThat(dana.stream().owner().value()).isEqualTo(house.dana.id());

        Page mine = ravi.follow(ravi.press(look, dana.path("/hand-over/accept")));
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.body())
                .contains("Dana took it up", "You took it over from Dana", "Dana asked for advice")
                .doesNotContain(OLD_WORDS)
                .doesNotContain("You took it up", "You asked for advice", "You thought about it");
        assertThat(dana.stream().owner().value()).isEqualTo(house.ravi.id());
        assertThat(dana.browser().get(dana.path("")).status()).isEqualTo(404);
    }

    @Test
    void a_no_needs_no_reason_and_leaves_it_where_it_is() {
        offered();
        Page refused = ravi.follow(ravi.press(ravi.get("/hand-overs"), dana.path("/hand-over/refuse")));
        assertThat(refused.body()).contains("It stays with your colleague.", "Nothing is offered to you.");
        assertThat(dana.look().body())
                .contains("Ravi did not take it over")
                .doesNotContain("You offered it to Ravi. It");
        assertThat(dana.stream().owner().value()).isEqualTo(house.dana.id());
        assertThat(ravi.get(dana.path("")).status()).isEqualTo(404);
        assertThat(ravi.get(dana.path("/hand-over/accept")).status()).isEqualTo(404);
    }

    @Test
    void only_a_colleague_who_is_a_clinician_can_be_asked() {
        for (String nobody : List.of(
                "",
                "ravi",
                UUID.randomUUID().toString(),
                house.mona.id().toString(),
                house.stranger.id().toString())) {
            Page page = dana.browser().get(dana.path("/hand-over?to=" + nobody));
            assertThat(page.status()).as(nobody).isEqualTo(400);
            assertThat(page.body()).contains("<a href=\"#to\">Choose one", "id=\"to\"");
        }
        Page confirm = dana.browser().get(dana.path("/hand-over?to=" + house.ravi.id()));
        Page toMona = dana.browser()
                .press(confirm, dana.path("/hand-over"), "to", house.mona.id().toString());
        assertThat(toMona.status()).isEqualTo(404);
        assertThat(ravi.get("/hand-overs").body()).contains("Nothing is offered to you.");
    }

    @Test
    void an_offer_that_is_gone_is_not_accepted() {
        offered();
        Page look = ravi.get(dana.path("/hand-over/accept"));
        Page list = ravi.get("/hand-overs");
        ravi.press(look, dana.path("/hand-over/accept"));
        Page again = ravi.press(list, dana.path("/hand-over/refuse"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("This has not been offered to you.");
        assertThat(dana.stream().owner().value()).isEqualTo(house.ravi.id());
    }
}
