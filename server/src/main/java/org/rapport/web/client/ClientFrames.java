package org.rapport.web.client;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.practice.People;
import org.rapport.practice.Practice;
import org.rapport.practice.Practices;
import org.rapport.web.gate.Visit;
import org.rapport.web.gate.Wish;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Language;
import org.rapport.web.page.LanguageLink;
import org.rapport.web.page.Phrases;
import org.springframework.stereotype.Component;

/** Makes what stands around a client's page: in their language, under the name of their practice. */
@Component
public final class ClientFrames {
    /** Where the practice is not known: several share the installation, or the database is away. */
    private static final String NO_PRACTICE = "Rapport";

    private final Door door;
    private final People people;

    public ClientFrames(Door door, People people) {
        this.door = door;
        this.people = people;
    }

    /** Does the work of a client's request in one transaction, in which its page may read. */
    <T> T around(Visit visit, Function<Around, T> work) {
        return door.through(visit.client(), inside -> {
            Practice practice = Practices.here(inside);
            var frame = framed(visit.wish().over(language(inside, visit.client())), practice.name());
            return work.apply(new Around(inside, visit, people, practice, frame.withStopAt("/stop")));
        });
    }

    /** The frame of a client's page, for one that reads nothing. */
    public Frame of(Visit visit) {
        return around(visit, Around::frame);
    }

    private Optional<Language> language(Inside inside, Actor.Client client) {
        return people.findClient(inside, client.person())
                .flatMap(found -> Language.of(found.language().toLanguageTag()));
    }

    /** A frame for somebody who has not come in. */
    public Frame forAnyone(Wish wish) {
        return framed(wish.over(Optional.empty()), only().map(Practice::name).orElse(NO_PRACTICE));
    }

    /** A frame that asks nobody anything. */
    public Frame withoutAsking(Wish wish) {
        return framed(wish.over(Optional.empty()), NO_PRACTICE);
    }

    /** The practice, where there is only one here. */
    public Optional<Practice> only() {
        List<PracticeId> all = Practices.all(door);
        return all.size() == 1
                ? Optional.of(door.through(new Actor.Job(all.getFirst(), "front-door"), Practices::here))
                : Optional.empty();
    }

    /** The number of the practice, if it has one. */
    public Optional<String> phone() {
        return only().map(Practice::phone).filter(phone -> !phone.isBlank());
    }

    /** The same page in the other languages, where its address may be said aloud. */
    static Frame inOtherLanguages(Frame frame, String path) {
        return frame.withLanguages(Stream.of(Language.values())
                .filter(other -> other != frame.language())
                .map(other -> new LanguageLink(other, "/language/" + other.tag() + "?back=" + path))
                .toList());
    }

    private static Frame framed(Language language, String practice) {
        return Frame.of(Phrases.in(language, "client/client"), practice);
    }
}
