package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Pairs;
import org.rapport.house.Visitors;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Ended;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.store.Words;

/** An owner's way through a repair by the forms of its page, on the running program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairStoryTest {
    private static RunningHouse running;
    private static House house;
    private static Pairs pairs;
    private static Visitors visitors;

    @BeforeAll
    static void start() {
        running = new RunningHouse();
        house = running.house;
        pairs = new Pairs(house);
        visitors = new Visitors(house, running.address());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static AtTheDesk withDana(String client) {
        return new AtTheDesk(
                house, visitors.atWork(house.dana), pairs.with(house.dana, client, "You looked at the clock."));
    }

    private static AtTheDesk takenUp(String client) {
        var desk = withDana(client);
        desk.done("/own");
        return desk;
    }

    @Test
    void from_taking_it_up_to_mended_by_the_clients_own_yes() {
        var desk = withDana("Sam");
        assertThat(desk.look().body())
                .contains("Sam raised it", "You looked at the clock.", "Take it up first. Then this opens.");

        assertThat(desk.done("/own").body())
                .contains("It is yours to lead now.")
                .doesNotContain("action=\"" + desk.path("/own"));
        assertThat(desk.done("/reflect", "own-part", "I was late.", "their-view", "Sam refused to say more.")
                        .body())
                .contains("Kept for you alone.", "I was late.", "A thought about the wording, for you alone");
        Page invited = desk.done("/invite", "invitation", "I would like to hear your side.");
        assertThat(invited.body())
                .contains("I would like to hear your side.", "It has not left yet", "Invitation written");

        Visitors.done(house.parts
                .answering()
                .choose(
                        desk.pair().byLink(),
                        Visitors.id(),
                        desk.pair().repair(),
                        new Choice.Talk(),
                        Optional.empty(),
                        Words.of("After the next visit, please.")));
        assertThat(desk.look().body())
                .contains("I want to talk about it", "After the next visit, please.", "What this asks of you");
        assertThat(desk.done("/conversation", "kind", "TALKED_ABOUT_IT").body())
                .contains("The conversation is noted.", "You talked about it");

        accounts(desk);
        agreement(desk);
        ending(desk);
    }

    private static void accounts(AtTheDesk desk) {
        assertThat(desk.done("/account", "account", "I hurried you.", "then", "keep")
                        .body())
                .contains("Kept for yourself");
        assertThat(desk.clientReads()).doesNotContain("I hurried you.");
        assertThat(desk.done(desk.form("/share")).body()).contains("Shared with Sam");
        assertThat(desk.clientReads()).contains("I hurried you.");
        desk.done(desk.form("/take-back"));
        assertThat(desk.clientReads()).doesNotContain("I hurried you.");
        desk.done("/account", "account", "I hurried you twice.", "then", "share");
        assertThat(desk.clientReads()).contains("I hurried you twice.");
    }

    private static void agreement(AtTheDesk desk) {
        String typed =
                "Dana: I say the plan.\r\nSam: I hold up a hand.\r\nWe stop at ten to.\r\nLook at it again on 2026-05-01";
        Page proposed = desk.done("/agreements", "agreement", typed);
        assertThat(proposed.body()).contains(typed.replace("\r\n", "\n"), "You: yes", "Sam: not yet");
        assertThat(desk.clientReads())
                .contains("clinician: I say the plan.\nclient: I hold up a hand.\nboth: We stop at"
                        + " ten to.\nreview: 2026-05-01");

        var changed = new org.rapport.concern.AgreementText(
                org.rapport.concern.AgreementText.typed(KeptBy.CLINICIAN, "I ask first."), Optional.empty());
        Visitors.done(house.parts
                .agreeing()
                .amend(desk.pair().client(), Visitors.id(), desk.pair().repair(), desk.proposal(), changed.words()));
        assertThat(desk.look().body()).contains("Dana: I ask first.", "Written by Sam", "You: not yet", "Sam: yes");

        assertThat(desk.done(desk.form("/endorse")).body()).contains("Both of you said yes to these words.");
        assertThat(desk.stream().last().agreement()).isInstanceOf(Agreement.InForce.class);

        Page amended = desk.done(
                "/agreements/" + desk.proposal() + "/change", "agreement", "Dana: I ask first.\nSam: I answer or not.");
        assertThat(amended.body()).contains("Sam: not yet", "Any yes to the old ones is gone.");
        Visitors.done(house.parts
                .agreeing()
                .endorse(desk.pair().client(), Visitors.id(), desk.pair().repair(), desk.proposal(), desk.digest()));
    }

    private static void ending(AtTheDesk desk) {
        assertThat(desk.press("/follow-up", "on", "soon").status()).isEqualTo(400);
        assertThat(desk.done("/follow-up", "on", "2026-03-02").body()).contains("The day is set.");
        assertThat(desk.done("/follow-up/ask").body()).contains("One question is on its way out.");
        assertThat(desk.look().body()).contains("Only the client can say that it is mended.");
        Visitors.done(house.parts
                .followingUp()
                .answer(
                        desk.pair().byLink(),
                        Visitors.id(),
                        desk.pair().repair(),
                        FollowUpAnswer.MENDED,
                        Words.of("It is good now.")));
        assertThat(desk.done("/follow-up/view", "view", "BETTER", "note", "We laughed.")
                        .body())
                .contains("It is mended", "It is good now.", "We laughed.");

        Page last = desk.browser().get(desk.path("/end?ending=MENDED"));
        assertThat(last.body()).contains("Mended. You said so.", "Sam says so");
        assertThat(desk.browser().press(last, desk.path("/end")).status()).isEqualTo(400);
        Page ended = desk.follow(desk.browser().press(last, desk.path("/end"), "reason", "CLIENT_SAYS_SO"));
        assertThat(ended.body()).contains("This has ended: It is mended").doesNotContain("It is good now.");
        assertThat(desk.stream().state())
                .isInstanceOfSatisfying(
                        Ended.class, state -> assertThat(state.ending()).isEqualTo(Ending.MENDED));
    }

    @Test
    void after_a_no_the_invitation_is_shut_with_the_reason_and_the_own_side_stays_open() {
        var desk = takenUp("Noor");
        Page before = desk.look();
        choose(desk, new Choice.No());
        assertThat(desk.look().body())
                .contains("The client said no. That is a whole answer", "No, thank you")
                .doesNotContain("name=\"invitation\"", "value=\"share\"", "action=\"" + desk.path("/why-not"));

        Page late = desk.browser().press(before, desk.path("/invite"), "invitation", "Typed before the no.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.title()).startsWith("Error: ");
        assertThat(late.body())
                .contains("href=\"#in-invite\"", "id=\"in-invite\"", "What you typed", "Typed before the no.");
        assertThat(desk.stream().invitationsEver()).isEmpty();

        assertThat(desk.done("/account", "account", "For myself.", "then", "keep")
                        .body())
                .contains("For myself.");
        assertThat(desk.done("/change", "change", "I begin on time.").body())
                .contains("I begin on time.", "You offered a change");
        assertThat(desk.clientReads()).doesNotContain("For myself.", "I begin on time.");
        Page last = desk.browser().get(desk.path("/end?ending=CLIENT_CHOSE_NOT_TO"));
        desk.follow(desk.browser().press(last, desk.path("/end"), "reason", "CLIENT_SAID_NO"));
        assertThat(desk.stream().live()).isFalse();
    }

    private static void choose(AtTheDesk desk, Choice choice) {
        Visitors.done(house.parts
                .answering()
                .choose(
                        desk.pair().byLink(),
                        Visitors.id(),
                        desk.pair().repair(),
                        choice,
                        Optional.empty(),
                        Words.of("")));
    }

    @Test
    void an_invitation_is_called_back_while_it_waits_and_a_reason_noted_instead() {
        var desk = takenUp("Ola");
        desk.done("/invite", "invitation", "");
        assertThat(desk.look().body()).contains("An invitation is open. The next word is the client’s.");
        assertThat(desk.done(desk.form("/cancel")).body()).contains("It was not sent.", "Invitation called back");
        assertThat(desk.press("/why-not").status()).isEqualTo(400);
        assertThat(desk.done("/why-not", "reason", "NOT_SAFE_TO_WRITE").body())
                .contains("You noted: A message would not be safe");
    }

    @Test
    void what_the_client_took_out_of_it_is_gone_from_the_page() {
        var desk = takenUp("Ana");
        Visitors.done(house.parts
                .speaking()
                .share(desk.pair().client(), Visitors.id(), desk.pair().repair(), Words.of("It felt rushed.")));
        assertThat(desk.look().body()).contains("It felt rushed.", "Ana has shared an account.");
        Visitors.done(house.parts
                .answering()
                .withdraw(desk.pair().byLink(), Visitors.id(), desk.pair().repair()));
        assertThat(desk.look().body())
                .contains("Ana is out of this, without a reason.", "Ana withdrew")
                .doesNotContain("It felt rushed.", "You looked at the clock.");
    }
}
