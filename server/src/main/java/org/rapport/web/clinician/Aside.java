package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.practice.People;
import org.rapport.practice.Relationships;
import org.rapport.practice.Role;
import org.rapport.repair.command.Act;
import org.rapport.repair.event.WorkEvent;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.word.Ending;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;

/** What stands beside the story: the supervisor's advice, a hand-over, setting it aside. */
record Aside(Told told, Ways ways, People people) {
    Beside of(Typed typed) {
        var inside = told.inside();
        var relationship = Relationships.get(inside, told.seen().repair().relationship());
        return new Beside(
                name(people, inside, relationship.supervisor().value()),
                ways.to(Act.CONSULT, "/consult"),
                typed.at(Deed.CONSULT.field()),
                told.each(Consulted.class)
                        .filter(asked -> told.byMe(asked.by()))
                        .map(this::consulted)
                        .toList(),
                ways.can(Act.OFFER_HAND_OVER) ? Optional.of(ways.path("/hand-over")) : Optional.empty(),
                colleagues(),
                offeredTo().map(told.colleagues()),
                ways.can(Act.SET_ASIDE)
                        ? Optional.of(ways.path("/end?ending=" + Ending.SET_ASIDE.name()))
                        : Optional.empty());
    }

    static String name(People people, Inside inside, UUID colleague) {
        return people.getColleague(inside, new PersonId(colleague)).name().reveal();
    }

    private Optional<UUID> offeredTo() {
        return switch (told.seen().repair().last().ownership().handOver()) {
            case HandOver.NotOffered _ -> Optional.empty();
            case HandOver.Offered offered -> Optional.of(offered.to().value());
        };
    }

    private Beside.Consulted consulted(Consulted asked) {
        LocalDate on = told.day(asked);
        return new Beside.Consulted(
                on,
                asked.words().flatMap(told::words).orElse(Shown.NOTHING),
                answer(asked).flatMap(Advised::words).flatMap(told::words));
    }

    /** The advice that came before the owner asked once more. */
    private Optional<Advised> answer(Consulted asked) {
        return told.each(WorkEvent.class)
                .dropWhile(event -> !event.equals(asked))
                .skip(1)
                .filter(event -> event instanceof Advised || event instanceof Consulted)
                .findFirst()
                .filter(Advised.class::isInstance)
                .map(Advised.class::cast);
    }

    /** Everybody who could take it over and has not been asked yet. */
    private List<Option> colleagues() {
        return people.listColleagues(told.inside()).stream()
                .filter(colleague -> colleague.role() == Role.CLINICIAN)
                .filter(colleague -> !colleague.id().value().equals(told.me()))
                .filter(colleague ->
                        offeredTo().filter(colleague.id().value()::equals).isEmpty())
                .map(colleague -> Option.of(
                        colleague.id().value().toString(), colleague.name().reveal()))
                .toList();
    }
}
