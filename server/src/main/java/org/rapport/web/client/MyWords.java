package org.rapport.web.client;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.concern.Accounts;
import org.rapport.concern.AgreementText;
import org.rapport.concern.Reading;
import org.rapport.repair.command.Act;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.WordsId;
import org.rapport.store.Words;
import org.rapport.web.page.Shown;

/** The words of all matters of a client as they may read them now: what was shared with them, and what they wrote. */
record MyWords(List<MyPage.Shared> sharedWithMe, List<MyPage.Own> mine) {
    /** Plans have a page of their own. */
    private static final String PLAN = "agreement";

    /** One text with the matter it belongs to. */
    private record Text(Mine matter, Accounts.Listed about, Words words) {}

    /** Over all matters at once, so that every consent is held before the ledger is. */
    static MyWords in(Around here, Reading reading, List<Mine> matters) {
        Map<Accounts.Listed, Mine> listed = new LinkedHashMap<>();
        matters.forEach(mine -> Accounts.of(here.inside(), mine.id()).stream()
                .filter(text -> isOwn(here, text) || !text.kind().equals(PLAN))
                .forEach(text -> listed.put(text, mine)));
        Map<UUID, Words> read = reading.readAll(here.inside(), here.client().id(), List.copyOf(listed.keySet()));
        List<Text> texts = listed.entrySet().stream()
                .filter(entry -> read.containsKey(entry.getKey().words()))
                .map(entry -> new Text(
                        entry.getValue(),
                        entry.getKey(),
                        Objects.requireNonNull(read.get(entry.getKey().words()))))
                .sorted(Comparator.comparing((Text text) -> text.about.at()).reversed())
                .toList();
        return new MyWords(
                texts.stream()
                        .filter(text -> !isOwn(here, text.about))
                        .map(text -> shared(here, text))
                        .toList(),
                texts.stream()
                        .filter(text -> isOwn(here, text.about))
                        .map(text -> own(here, text))
                        .toList());
    }

    private static boolean isOwn(Around here, Accounts.Listed text) {
        return text.author().equals(here.client().id());
    }

    private static MyPage.Shared shared(Around here, Text text) {
        return new MyPage.Shared(
                here.nameOf(text.about().author()), here.day(text.about().at()), shown(text));
    }

    private static MyPage.Own own(Around here, Text text) {
        Mine mine = text.matter;
        Set<PersonId> readers = readers(mine, text.about().words());
        String path = mine.path() + "/words/" + text.about().words();
        boolean mayShare = readers.isEmpty() && mine.open(Act.SPEAK);
        return new MyPage.Own(
                here.day(text.about().at()),
                shown(text),
                readers.stream().map(reader -> here.nameOf(reader.value())).toList(),
                readers.isEmpty() ? Optional.empty() : Optional.of(path + "/take-back"),
                mayShare ? Optional.of(path + "/share") : Optional.empty());
    }

    private static Set<PersonId> readers(Mine mine, UUID words) {
        Optional<Voice> voice = mine.repair().last().dialogue().voice(new WordsId(words));
        return voice.isPresent() && voice.get() instanceof Voice.Shared shared ? shared.audience() : Set.of();
    }

    private static Shown shown(Text text) {
        return new Shown(
                text.about().kind().equals(PLAN)
                        ? String.join("\n", promises(text))
                        : text.words().reveal());
    }

    private static List<String> promises(Text text) {
        return AgreementText.read(text.words()).promises().stream()
                .map(promise -> promise.what().reveal())
                .toList();
    }
}
