package org.rapport.alliance.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.alliance.simulation.Rupture;

/** By what ruptures are told apart, to see which of them a rule finds. */
public enum Subgroup {
    DEPTH("Depth, in spreads within persons") {
        @Override
        String of(Judged judged, Rupture rupture) {
            if (rupture.depth() < 2) {
                return "below 2";
            }
            return rupture.depth() < 3 ? "2 to below 3" : "3 or more";
        }

        @Override
        List<String> groups() {
            return List.of("below 2", "2 to below 3", "3 or more");
        }
    },
    CEILING("Score before the onset") {
        @Override
        String of(Judged judged, Rupture rupture) {
            return judged.fromCeiling() ? "the best there is" : "below the best";
        }

        @Override
        List<String> groups() {
            return List.of("below the best", "the best there is");
        }
    },
    DURATION("Sessions at full depth") {
        @Override
        String of(Judged judged, Rupture rupture) {
            if (rupture.duration() == 1) {
                return "1";
            }
            return rupture.duration() <= 3 ? "2 to 3" : "4 or more";
        }

        @Override
        List<String> groups() {
            return List.of("1", "2 to 3", "4 or more");
        }
    },
    ONSET("Session of onset") {
        @Override
        String of(Judged judged, Rupture rupture) {
            if (rupture.onset() <= 5) {
                return "up to 5";
            }
            return rupture.onset() <= 10 ? "6 to 10" : "11 or later";
        }

        @Override
        List<String> groups() {
            return List.of("up to 5", "6 to 10", "11 or later");
        }
    };

    private final String english;

    Subgroup(String english) {
        this.english = english;
    }

    /** What is told apart, in words. */
    public String english() {
        return english;
    }

    abstract String of(Judged judged, Rupture rupture);

    /** The groups in the order they are read in. */
    abstract List<String> groups();

    /** Ruptured cases only, apart, in the order of the groups; a group may be empty. */
    public Map<String, List<Judged>> apart(List<Judged> cases) {
        Map<String, List<Judged>> apart = new LinkedHashMap<>();
        for (String group : groups()) {
            apart.put(
                    group, cases.stream().filter(judged -> isIn(group, judged)).toList());
        }
        return apart;
    }

    private boolean isIn(String group, Judged judged) {
        return judged.truth()
                .rupture()
                .filter(rupture -> of(judged, rupture).equals(group))
                .isPresent();
    }
}
