package org.rapport.checkin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Responses;
import org.rapport.alliance.instrument.Trait;

/** What one check-in asks its client, item by item, and how far they have come. */
public final class WhatIsAsked {
    private WhatIsAsked() {}

    /**
     * One question as shown.
     *
     * @param number counted from 1
     * @param direct whether it is the direct question beside the score
     */
    public record Question(int number, int total, String item, String text, List<Option> options, boolean direct) {}

    /** One answer that can be picked. */
    public record Option(int value, String label) {}

    /**
     * The asking as its client sees it.
     *
     * @param answers given so far; none by a link once the check-in is over, because a link never takes out
     */
    public record Asked(Asking asking, List<Question> questions, Responses answers) {
        /** The first question without an answer; empty when every one has been met. */
        public Optional<Question> next() {
            return questions.stream()
                    .filter(question -> answers.to(question.item()) instanceof Answer.Skipped)
                    .findFirst();
        }
    }

    /** Empty when there is no such check-in for this client. */
    public static Optional<Asked> see(Inside inside, UUID asking, String language) {
        return Askings.find(inside, asking)
                .filter(found -> inside.actor() instanceof Actor.Client client
                        && client.person().equals(found.client()))
                .map(found -> new Asked(found, questions(language), answers(inside, found)));
    }

    private static Responses answers(Inside inside, Asking asking) {
        boolean inTheRoom = inside.actor() instanceof Actor.Client client && client.door() == ClientDoor.ROOM;
        return inTheRoom || asking.open(inside.now()) ? Askings.answers(inside, asking.id()) : Responses.of(Map.of());
    }

    private static List<Question> questions(String language) {
        List<Item> items = Instruments.DEFAULT.items();
        return items.stream()
                .map(item -> question(items.indexOf(item) + 1, items.size(), item, language))
                .toList();
    }

    private static Question question(int number, int total, Item item, String language) {
        var options = item.options().stream()
                .map(option -> new Option(
                        option.value(), option.label().closestTo(language).orElseThrow()))
                .toList();
        String text = item.text().closestTo(language).orElseThrow();
        return new Question(number, total, item.code(), text, options, item.is(Trait.DIRECT));
    }
}
