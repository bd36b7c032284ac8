package org.rapport.repair.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.EndingCommand;
import org.rapport.repair.command.RecordCommand.Erase;
import org.rapport.repair.command.RecordCommand.Hold;
import org.rapport.repair.command.RecordCommand.ReleaseHold;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.VoiceCommand.TakeBack;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** Who gave whose words to whom, by what their authors did, and what was erased. */
record Consents(Map<WordsId, Given> given, Map<WordsId, PersonId> authors, Set<WordsId> erased, boolean held) {
    /** One consent: by whom, to whom, for what. */
    record Given(boolean byClient, Set<PersonId> audience, Purpose purpose) {}

    static Consents blank() {
        return new Consents(Map.of(), Map.of(), Set.of(), false);
    }

    Consents after(Command command) {
        return switch (command) {
            case Speak c -> spoken(c);
            case TakeBack c -> only(entry -> !entry.getKey().equals(c.words()));
            case Stop c -> only(entry -> !entry.getValue().byClient());
            case Withdraw c -> only(entry -> !entry.getValue().byClient());
            case EndingCommand c -> only(entry -> !entry.getValue().byClient());
            case Hold c -> new Consents(given, authors, erased, true);
            case ReleaseHold c -> new Consents(given, authors, erased, false);
            case Erase c -> erased(c.words());
            case Command other -> this;
        };
    }

    boolean allows(WordsId words, PersonId reader, Purpose purpose) {
        if (erased.contains(words) || !authors.containsKey(words)) {
            return false;
        }
        var consent = Optional.ofNullable(given.get(words));
        return Optional.ofNullable(authors.get(words)).filter(reader::equals).isPresent()
                || consent.filter(g -> g.audience().contains(reader) && g.purpose() == purpose)
                        .isPresent();
    }

    /** The words of the client that somebody may read. */
    Set<WordsId> clientsGiven() {
        return given.entrySet().stream()
                .filter(entry -> entry.getValue().byClient())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Consents spoken(Speak speak) {
        var more = new HashMap<>(given);
        more.put(speak.words(), new Given(speak.by() instanceof Actor.Client, speak.audience(), speak.purpose()));
        var by = new HashMap<>(authors);
        by.putIfAbsent(speak.words(), person(speak.by()));
        return new Consents(Map.copyOf(more), Map.copyOf(by), erased, held);
    }

    private Consents erased(WordsId words) {
        var more = new HashSet<>(erased);
        more.add(words);
        return new Consents(only(e -> !e.getKey().equals(words)).given(), authors, Set.copyOf(more), held);
    }

    private Consents only(Predicate<Map.Entry<WordsId, Given>> kept) {
        var fewer = given.entrySet().stream()
                .filter(kept)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Consents(fewer, authors, erased, held);
    }

    static PersonId person(Actor actor) {
        return switch (actor) {
            case Actor.Client c -> c.client().person();
            case Actor.Clinician c -> c.clinician().person();
            case Actor.Supervisor s -> s.supervisor().person();
            case Actor.PrivacyOfficer p -> p.officer().person();
            case Actor.Time t -> new PersonId(World.id(0));
        };
    }
}
