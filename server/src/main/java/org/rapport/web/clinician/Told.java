package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.access.Inside;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.repair.event.Event;
import org.rapport.repair.word.WordsId;
import org.rapport.web.page.Shown;

/** One repair as read, with its events and those words the reader may read, in the days of the practice. */
record Told(Inside inside, Seen seen, String client) {
    <E extends Event> Stream<E> each(Class<E> kind) {
        return seen.history().stream().filter(kind::isInstance).map(kind::cast);
    }

    <E extends Event> Optional<E> latest(Class<E> kind) {
        return each(kind).reduce((first, second) -> second);
    }

    Optional<Shown> words(WordsId id) {
        return seen.text(id.value()).map(text -> new Shown(text.words().reveal()));
    }

    LocalDate day(Event event) {
        return Desks.day(inside, event.at());
    }

    LocalDateTime time(Event event) {
        return Desks.time(inside, event.at());
    }

    /** The reader's own texts, or somebody else's, of one kind, newest first. */
    List<Text> texts(String kind, boolean mine) {
        UUID me = inside.actor().id();
        return seen.texts().reversed().stream()
                .filter(text -> text.about().kind().equals(kind))
                .filter(text -> text.about().author().equals(me) == mine)
                .toList();
    }

    /** Newest first. */
    List<Moment> history() {
        var moments = new ArrayList<Moment>();
        for (Event event : seen.history()) {
            Happened.said(event, client).ifPresent(said -> moments.add(new Moment(time(event), said)));
        }
        return moments.reversed();
    }
}
