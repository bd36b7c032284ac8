package org.rapport.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into short lines at its spaces; a word longer than a line stays whole. */
final class Lines {
    private Lines() {}

    static List<String> wrap(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
