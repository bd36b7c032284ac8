package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.web.page.Option;
import org.rapport.web.page.Shown;

/**
 * What the owner can do at any time beside the story. {@code consult} posts {@code excerpt}; {@code offer} is a GET form
 * with {@code to} (an id) that leads to the page that confirms it.
 *
 * @param supervisor whom it goes to
 * @param draft what was typed, after a problem
 * @param colleagues who may take it over: id as value, name as label
 * @param offeredTo the colleague it is offered to now
 * @param setAside where setting it aside begins; empty when it is not possible
 */
public record Beside(
        String supervisor,
        Way consult,
        Shown draft,
        List<Consulted> consulted,
        Optional<String> offerPath,
        List<Option> colleagues,
        Optional<String> offeredTo,
        Optional<String> setAside) {
    public Beside {
        consulted = List.copyOf(consulted);
        colleagues = List.copyOf(colleagues);
    }

    /** One time the owner asked for advice. */
    public record Consulted(LocalDate on, Shown excerpt, Optional<Shown> advice) {}
}
