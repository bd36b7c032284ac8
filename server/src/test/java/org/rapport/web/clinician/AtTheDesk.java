package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.rapport.concern.Repairs;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.house.Browser;
import org.rapport.house.Browser.Page;
import org.rapport.house.House;
import org.rapport.house.Pairs.Pair;

/** A clinician in front of the page of one repair, pressing its buttons. */
record AtTheDesk(House house, Browser browser, Pair pair) {
    String path(String rest) {
        return "/repairs/" + pair.repair() + rest;
    }

    Page look() {
        Page page = browser.get(path(""));
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    /** Fills in the form of the page as it is now, and presses its button. */
    Page press(String form, String... fields) {
        return browser.press(look(), path(form), fields);
    }

    /** The same, which must be done; the page it leads to. */
    Page done(String form, String... fields) {
        return follow(press(form, fields));
    }

    Page follow(Page answer) {
        assertThat(answer.status()).as(answer.path() + "\n" + answer.body()).isEqualTo(303);
        Page page = browser.follow(answer);
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    /** The first form of the page whose path ends in this. */
    String form(String ending) {
        return look().body()
                .lines()
                .filter(line -> line.contains("<form "))
                .map(line -> line.replaceFirst(".*action=\"" + path("") + "([^\"]*)\".*", "$1"))
                .filter(action -> action.endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to …" + ending));
    }

    Repairs.Stream stream() {
        return house.door.through(
                house.job, inside -> new Repairs().find(inside, pair.repair()).orElseThrow());
    }

    /** What the client reads of it. */
    List<String> clientReads() {
        return house.door.through(
                pair.client(),
                inside -> house.parts.whatHappenedHere().see(inside, pair.repair()).orElseThrow().texts().stream()
                        .map(Text::words)
                        .map(words -> words.reveal())
                        .toList());
    }

    UUID proposal() {
        return stream().last().agreement().onTheTable().orElseThrow().proposal().value();
    }

    String digest() {
        return stream().last().agreement().onTheTable().orElseThrow().digest().hex();
    }
}
