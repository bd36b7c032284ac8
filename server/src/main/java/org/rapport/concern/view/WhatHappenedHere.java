package org.rapport.concern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.concern.Accounts;
import org.rapport.concern.Reading;
import org.rapport.concern.Repairs;
import org.rapport.concern.Seeing;
import org.rapport.repair.event.Event;
import org.rapport.store.Words;

/** One repair as the actor may see it: how it stands, what happened, and those words they may read now. */
public final class WhatHappenedHere {
    private final Repairs repairs = new Repairs();
    private final Reading reading;

    public WhatHappenedHere(Reading reading) {
        this.reading = reading;
    }

    /**
     * The repair as seen.
     *
     * @param texts in order of writing; only those the actor may read now
     */
    public record Seen(Repairs.Stream repair, List<Event> history, List<Text> texts) {
        public Optional<Text> text(UUID words) {
            return texts.stream()
                    .filter(text -> text.about().words().equals(words))
                    .findFirst();
        }
    }

    /** One text and what it says. */
    public record Text(Accounts.Listed about, Words words) {}

    /** Empty when there is no such repair for this actor. */
    public Optional<Seen> see(Inside inside, UUID repair) {
        return repairs.find(inside, repair)
                .filter(stream -> Seeing.allowed(inside, stream))
                .map(stream -> new Seen(stream, repairs.history(inside, repair), texts(inside, stream)));
    }

    private List<Text> texts(Inside inside, Repairs.Stream stream) {
        var texts = new ArrayList<Text>();
        for (Accounts.Listed listed : Accounts.of(inside, stream.id())) {
            reading.read(inside, stream.client(), listed).ifPresent(words -> texts.add(new Text(listed, words)));
        }
        return texts;
    }
}
