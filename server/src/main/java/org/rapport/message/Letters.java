package org.rapport.message;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.rapport.access.Address;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.access.Tokens;
import org.rapport.practice.Client;
import org.rapport.practice.Colleague;
import org.rapport.practice.Practice;
import org.rapport.practice.Practices;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/**
 * Writes the one letter there is: whatever it is about, its words are the same, and only link, code and stop link differ.
 * Nobody who looks over a shoulder learns from it what happened between two people.
 */
public final class Letters {
    private final Tokens tokens;
    private final Address address;

    public Letters(Tokens tokens, URI base) {
        this.tokens = tokens;
        this.address = new Address(base);
    }

    /** A letter to a client about one item, with fresh secrets in it. */
    public Letter to(Inside inside, Client client, Outbox.Item item, Purpose opens) {
        var grant = new Grant(inside.practice(), opens, client.id(), item.subject());
        String link = address.answer(tokens.link(inside, grant));
        String code = tokens.code(inside, grant).revealInGroups();
        var stopGrant = new Grant(
                inside.practice(), Purpose.STOP, client.id(), client.id().value());
        URI stop = address.stop(tokens.link(inside, stopGrant));
        return new Letter(
                client.email(),
                sender(inside),
                words(client.language()).getString("subject"),
                body(client, link, code, stop),
                Optional.of(stop));
    }

    /** The bell for a colleague: that something waits, and where; not what, about whom or since when. */
    public Letter bell(Inside inside, Colleague colleague) {
        var words = bundle("bell", Locale.ROOT);
        return new Letter(
                colleague.email(),
                sender(inside),
                words.getString("subject"),
                Words.of(
                        words.getString("body").replace("{base}", address.base().toString())),
                Optional.empty());
    }

    private Words body(Client client, String link, String code, URI stop) {
        return Words.of(words(client.language())
                .getString("body")
                .replace("{link}", link)
                .replace("{code-page}", address.code().toString())
                .replace("{code}", code)
                .replace("{stop}", stop.toString()));
    }

    private static String sender(Inside inside) {
        Practice practice = Practices.here(inside);
        return practice.name();
    }

    private static ResourceBundle words(Locale language) {
        return bundle("letter", language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                "org.rapport.message." + name,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
