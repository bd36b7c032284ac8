package org.rapport.concern.view;

import java.util.List;
import java.util.Map;
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
     * @param repair for a client without what its owner thinks, asks a supervisor or offers a colleague in private
     * @param history what of it this actor may know; nothing by a link
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
        List<Event> history = repairs.history(inside, repair);
        return Repairs.told(repair, history)
                .filter(stream -> Seeing.allowed(inside, stream))
                .map(stream -> new Seen(
                        Seeing.what(inside.actor(), stream, history),
                        Seeing.history(inside.actor(), history),
                        texts(inside, stream)));
    }

    private List<Text> texts(Inside inside, Repairs.Stream stream) {
        List<Accounts.Listed> listed = Accounts.of(inside, stream.id());
        Map<UUID, Words> readable = reading.readAll(inside, stream.client(), listed);
        return listed.stream()
                .flatMap(text ->
                        Optional.ofNullable(readable.get(text.words())).map(words -> new Text(text, words)).stream())
                .toList();
    }
}
