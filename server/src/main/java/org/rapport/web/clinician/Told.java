package org.rapport.web.clinician;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapport.access.Inside;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.repair.event.Event;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.WordsId;
import org.rapport.web.page.Shown;

/**
 * One repair as read, with its events and those words the reader may read, in the days of the practice.
 *
 * @param colleagues how the practice calls whoever works here
 */
record Told(Inside inside, Seen seen, String client, Function<UUID, String> colleagues) {
    <E extends Event> Stream<E> each(Class<E> kind) {
        return seen.history().stream().filter(kind::isInstance).map(kind::cast);
    }

    <E extends Event> Optional<E> latest(Class<E> kind) {
        return each(kind).reduce((first, second) -> second);
    }

    /** Whether the reader did it, and not a clinician who led this before. */
    boolean byMe(ClinicianId clinician) {
        return clinician.value().equals(me());
    }

    UUID me() {
        return inside.actor().id();
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
        return seen.texts().reversed().stream()
                .filter(text -> text.about().kind().equals(kind))
                .filter(text -> text.about().author().equals(me()) == mine)
                .toList();
    }

    /** What happened of these kinds, first to last, each in a plain line. */
    List<Moment> moments(Class<? extends Event> kind) {
        var telling = new Happened(this);
        var moments = new ArrayList<Moment>();
        for (Event event : seen.history()) {
            telling.next(event)
                    .filter(_ -> kind.isInstance(event))
                    .ifPresent(said -> moments.add(new Moment(time(event), said)));
        }
        return moments;
    }
}
