package org.rapport.cli.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.alliance.series.Course;

/** The names of the columns, and what they say about how the rest is to be read. */
final class Heading {
    private static final Set<String> KNOWN = Set.of("id", "session", "score", "measure", "date", "missing_reason");

    private final String file;
    private final List<String> names;
    private final char delimiter;

    Heading(String file, List<String> names, char delimiter) {
        this.file = file;
        this.names = names;
        this.delimiter = delimiter;
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (KNOWN.contains(name) && !seen.add(name)) {
                throw bad(names.lastIndexOf(name), "the heading names '" + name + "' twice", "rename one of them");
            }
        }
    }

    LongColumns inLongForm(Form form) {
        if (form.measure().isPresent()) {
            need("measure");
        }
        return new LongColumns(
                names.size(),
                need("id"),
                need("session"),
                need("score"),
                new LongColumns.Extras(
                        names.indexOf("measure"),
                        names.indexOf("date"),
                        names.indexOf("missing_reason"),
                        Optional.empty()));
    }

    WideColumns inWideForm(Pattern wide) {
        record Found(int column, int session) {}
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Matcher matcher = wide.matcher(names.get(i));
            if (matcher.matches()) {
                found.add(new Found(i, session(matcher, i)));
            }
        }
        if (found.isEmpty()) {
            throw bad(0, "no column is named like --wide '" + wide + "'", "the columns are " + shown(names));
        }
        found.sort(Comparator.comparingInt(Found::session));
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).session() == found.get(i - 1).session()) {
                throw bad(
                        found.get(i).column(),
                        "two columns are session " + found.get(i).session(),
                        "make --wide name each session once");
            }
        }
        return new WideColumns(
                names.size(),
                need("id"),
                found.stream().mapToInt(Found::column).toArray(),
                found.stream().mapToInt(Found::session).toArray());
    }

    /** Columns that will not be read. */
    List<String> ignored(Form form) {
        return names.stream()
                .filter(name -> form.wide().isPresent()
                        ? !name.equals("id") && !form.wide().get().matcher(name).matches()
                        : !KNOWN.contains(name))
                .toList();
    }

    private int session(Matcher matcher, int column) {
        String number = matcher.groupCount() == 0 ? "" : String.valueOf(matcher.group(1));
        if (!number.matches("\\d{1,9}")) {
            throw bad(
                    column,
                    "--wide does not find a session number in the column '" + names.get(column) + "'",
                    "its first group takes the digits, as in --wide 's(\\d+)'");
        }
        int session = Integer.parseInt(number);
        if (session >= Course.LONGEST) {
            throw bad(
                    column,
                    "session " + session + " is too large for a session number",
                    "sessions are counted, and end below " + Course.LONGEST);
        }
        return session;
    }

    private int need(String name) {
        int at = names.indexOf(name);
        if (at >= 0) {
            return at;
        }
        String like = names.stream()
                .filter(other -> other.strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(other -> "rename '" + other + "' to '" + name + "'")
                .orElse(remedyFor(name));
        throw bad(0, "there is no column '" + name + "'", like);
    }

    private String remedyFor(String name) {
        for (char other : new char[] {';', '\t', ','}) {
            if (other != delimiter && names.size() == 1 && names.getFirst().indexOf(other) >= 0) {
                return "the fields seem to be parted by " + (other == '\t' ? "tabs" : "'" + other + "'")
                        + ": say --delimiter '" + (other == '\t' ? "\\t" : other) + "'";
            }
        }
        return name.equals("id")
                ? "the first line names the columns; they are " + shown(names)
                : "a file with one case a line is read with --wide, as in --wide 's(\\d+)'; the columns are "
                        + shown(names);
    }

    private BadInput bad(int column, String what, String remedy) {
        int at = 1;
        for (int i = 0; i < column; i++) {
            at += names.get(i).length() + 1;
        }
        return new BadInput(file, new Trouble(1, at, what, remedy));
    }

    private static String shown(List<String> names) {
        String all = String.join(", ", names.subList(0, Math.min(8, names.size())));
        return (all.length() > 120 ? all.substring(0, 120) : all)
                + (names.size() > 8 ? ", … (" + names.size() + ")" : "");
    }
}
