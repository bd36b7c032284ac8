package org.rapport.web.client;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.ledger.Entry;
import org.rapport.store.Ledger;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Said;

/**
 * The client's part of the ledger in plain words: every look at what is theirs by somebody else, and what they did
 * themselves. That a clinician thought something over in private stands nowhere.
 */
final class WhoLooked {
    private static final int MOST_STEPS = 20;

    /** What a client does, by its word in the ledger, and how the page says it. */
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("check-in-answered", "answers"),
            Map.entry("check-in-declined", "no-answers"),
            Map.entry("check-in-taken-back", "answers-back"),
            Map.entry("chosen", "choice"),
            Map.entry("withdrawn", "choice-back"),
            Map.entry("concern-raised", "raised"),
            Map.entry("words-shared", "shared"),
            Map.entry("words-taken-back", "words-back"),
            Map.entry("agreement-endorsed", "plan"),
            Map.entry("follow-up-answered", "follow-up"),
            Map.entry("stop", "stop"),
            Map.entry("lift-stop", "lift"));

    private WhoLooked() {}

    static WhoLookedPage page(Around here, Frame frame) {
        List<Entry> shown = shown(here);
        var looks = new ArrayList<WhoLookedPage.Look>();
        var steps = new ArrayList<WhoLookedPage.Step>();
        for (int i = 0; i < shown.size(); i++) {
            Entry entry = shown.get(i);
            String receipt = "/me/looked/" + (shown.size() - i) + "/receipt";
            if (isLook(here, entry)) {
                looks.add(look(here, entry, receipt));
            } else if (steps.size() < MOST_STEPS) {
                steps.add(step(here, entry, receipt));
            }
        }
        return new WhoLookedPage(frame, here.key(), looks, steps);
    }

    /**
     * The entry behind a line of the page.
     *
     * @param number the line's own, the oldest being 1: the number in the ledger would tell how much else there is in it
     */
    static Optional<Entry> find(Around here, long number) {
        List<Entry> shown = shown(here);
        return number < 1 || number > shown.size()
                ? Optional.empty()
                : Optional.of(shown.get((int) (shown.size() - number)));
    }

    /** What the page shows its client, newest first; of nothing else is there a receipt. */
    private static List<Entry> shown(Around here) {
        return Ledger.about(here.inside(), here.client().id()).stream()
                .filter(entry -> isLook(here, entry) || isStep(here, entry))
                .toList();
    }

    private static boolean isLook(Around here, Entry entry) {
        return entry.act().startsWith("read-")
                && !entry.actor().equals(here.client().id());
    }

    private static boolean isStep(Around here, Entry entry) {
        return entry.actor().equals(here.client().id()) && STEPS.containsKey(entry.act());
    }

    private static WhoLookedPage.Step step(Around here, Entry entry, String receipt) {
        return new WhoLookedPage.Step(
                Said.of("looked.own." + Objects.requireNonNull(STEPS.get(entry.act()))), when(here, entry), receipt);
    }

    private static LocalDateTime when(Around here, Entry entry) {
        return LocalDateTime.ofInstant(entry.at(), here.practice().zone());
    }

    private static WhoLookedPage.Look look(Around here, Entry entry, String receipt) {
        String role = role(entry.actorKind());
        return new WhoLookedPage.Look(
                role.equals("system") ? here.practice().name() : here.nameOf(entry.actor()),
                role,
                Said.of("looked.what." + what(entry)),
                Said.of("looked.why." + why(entry)),
                when(here, entry),
                receipt);
    }

    private static String role(String actorKind) {
        return switch (actorKind) {
            case "clinician", "supervisor", "manager" -> actorKind;
            case String _ -> "system";
        };
    }

    private static String what(Entry entry) {
        return switch (entry.act()) {
            case "read-words" -> entry.purpose().equals("agreement") ? "agreement" : "words";
            case "read-answers" -> "answers";
            case String _ -> "record";
        };
    }

    /** Words of a check-in are read to get ready, words of a repair to work on it; a supervisor reads to give advice. */
    private static String why(Entry entry) {
        if (entry.actorKind().equals("supervisor")) {
            return "supervision";
        }
        return switch (entry.purpose()) {
            case "check-in", "care" -> "care";
            case String _ -> "repair";
        };
    }
}
