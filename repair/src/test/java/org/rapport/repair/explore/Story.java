package org.rapport.repair.explore;

import java.util.List;

/** A counterexample in plain words: the shortest way to a broken law. */
record Story(String scene, String law, List<String> sentences) {
    boolean breaks(String number) {
        return law.startsWith(number + ":");
    }

    String told() {
        var told = new StringBuilder("Broken: " + law + "\n(in the scene \"" + scene + "\")\n");
        for (var i = 0; i < sentences.size(); i++) {
            told.append(i + 1).append(". ").append(sentences.get(i)).append('\n');
        }
        return told.toString();
    }
}
