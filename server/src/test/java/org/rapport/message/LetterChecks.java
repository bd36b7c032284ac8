package org.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.Purpose;
import org.rapport.house.House;
import org.rapport.practice.Client;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/** Letters are the same bytes whatever they are about. */
public final class LetterChecks {
    private static final Map<String, Purpose> KINDS =
            Map.of("check-in", Purpose.CHECK_IN, "invitation", Purpose.INVITATION);

    private LetterChecks() {}

    /** How a letter is written. */
    @FunctionalInterface
    public interface Writing {
        Letter letter(Inside inside, Client client, Outbox.Item item, Purpose opens);
    }

    /** In every language one text for all kinds, without a secret in the subject, and three different secrets in the body. */
    public static void sayTheSameWhateverTheyAreAbout(House house, Writing writing) {
        var texts = new HashMap<String, Set<String>>();
        for (String language : List.of("en", "de", "ar")) {
            KINDS.forEach((kind, purpose) -> {
                Letter letter = letter(house, writing, language, kind, purpose);
                texts.computeIfAbsent(language, _ -> new HashSet<>()).add(masked(letter));
            });
        }
        assertThat(texts.values()).allSatisfy(same -> assertThat(same).hasSize(1));
        assertThat(new HashSet<>(texts.values())).hasSize(3);
    }

    private static Letter letter(House house, Writing writing, String language, String kind, Purpose purpose) {
        var item = new Outbox.Item(UUID.randomUUID(), kind, house.sam.id(), UUID.randomUUID(), Instant.EPOCH, 0);
        var client = new Client(
                new PersonId(house.sam.id()),
                Words.of("Sam"),
                Words.of("sam@client.example"),
                Locale.forLanguageTag(language));
        return house.door.through(house.job, inside -> writing.letter(inside, client, item, purpose));
    }

    /** Subject, sender and body without what differs from letter to letter. */
    static String masked(Letter letter) {
        String body = letter.body()
                .reveal()
                .replaceAll("/o#[A-Za-z0-9_-]{43}\\b", "/o#LINK")
                .replaceAll("/stop/[A-Za-z0-9_-]{43}\\b", "/stop/STOP")
                .replaceAll("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b", "CODE");
        assertThat(body).contains("/o#LINK", "/stop/STOP", "CODE");
        return letter.subject() + "\n" + letter.fromName() + "\n" + body;
    }
}
