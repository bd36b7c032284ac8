package org.rapport.web.client;

import java.util.UUID;
import org.rapport.concern.Repairs;
import org.rapport.concern.view.WhatHappenedHere.Text;
import org.rapport.house.House;
import org.rapport.repair.state.Answer;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.store.Words;

/** What stands behind the pages after a client pressed something. */
record Behind(House house) {
    Repairs.Stream stream(UUID repair) {
        return house.door.through(
                house.job, inside -> new Repairs().find(inside, repair).orElseThrow());
    }

    Answer answer(UUID repair) {
        return stream(repair).last().answer();
    }

    ChoiceKind kind(UUID repair) {
        return ((Answer.Chose) answer(repair)).kind();
    }

    /** All that Dana may read of it. */
    String danaReads(UUID repair) {
        return house.door.through(
                house.dana,
                inside -> house.parts.whatHappenedHere().see(inside, repair).orElseThrow().texts().stream()
                        .map(Text::words)
                        .map(Words::reveal)
                        .reduce("", (all, one) -> all + "\n" + one));
    }
}
