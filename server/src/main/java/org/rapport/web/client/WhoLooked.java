package org.rapport.web.client;

import java.time.LocalDateTime;
import java.util.List;
import org.rapport.store.Ledger;
import org.rapport.web.page.Said;

/**
 * The client's part of the ledger in plain words: every look at what is theirs by somebody else. What was done stands on
 * their own page; that a clinician thought something over in private stands nowhere.
 */
final class WhoLooked {
    private WhoLooked() {}

    static List<WhoLookedPage.Look> list(Around here) {
        return Ledger.about(here.inside(), here.client().id()).stream()
                .filter(entry -> entry.act().startsWith("read-"))
                .filter(entry -> !entry.actor().equals(here.client().id()))
                .map(entry -> look(here, entry))
                .toList();
    }

    private static WhoLookedPage.Look look(Around here, Ledger.Entry entry) {
        String role = role(entry.actorKind());
        return new WhoLookedPage.Look(
                role.equals("system") ? here.practice().name() : here.nameOf(entry.actor()),
                role,
                Said.of("looked.what." + what(entry)),
                Said.of("looked.why." + why(entry)),
                LocalDateTime.ofInstant(entry.at(), here.practice().zone()));
    }

    private static String role(String actorKind) {
        return switch (actorKind) {
            case "clinician", "supervisor", "manager" -> actorKind;
            case String _ -> "system";
        };
    }

    private static String what(Ledger.Entry entry) {
        return switch (entry.act()) {
            case "read-words" -> entry.purpose().equals("agreement") ? "agreement" : "words";
            case "read-answers" -> "answers";
            case String _ -> "record";
        };
    }

    /** Words of a check-in are read to get ready, words of a repair to work on it; a supervisor reads to give advice. */
    private static String why(Ledger.Entry entry) {
        if (entry.actorKind().equals("supervisor")) {
            return "supervision";
        }
        return switch (entry.purpose()) {
            case "check-in", "care" -> "care";
            case String _ -> "repair";
        };
    }
}
