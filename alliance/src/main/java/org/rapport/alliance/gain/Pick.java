package org.rapport.alliance.gain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of a person's several changes stands for them; of equally large ones the first. In the package sizes of losses
 * are below 0, so that its smallest loss is the deepest.
 */
public enum Pick {
    FIRST,
    LAST,
    SMALLEST,
    LARGEST;

    /** A row for everybody on the sheet, with or without a change. */
    public List<PersonRow> persons(Sheet sheet, ChangeTable changes) {
        Map<String, List<ChangeRow>> byPerson = changes.rows().stream().collect(Collectors.groupingBy(ChangeRow::id));
        return sheet.ids().stream()
                .map(id -> new PersonRow(id, of(byPerson.getOrDefault(id, List.of()))))
                .toList();
    }

    /** Of changes in session order; none when sizes are asked for and one is not known. */
    Optional<ChangeRow> of(List<ChangeRow> changes) {
        boolean known = changes.stream().noneMatch(change -> Double.isNaN(change.magnitude()));
        Comparator<ChangeRow> size = Comparator.comparingDouble(ChangeRow::magnitude);
        return switch (this) {
            case FIRST -> changes.stream().findFirst();
            case LAST -> changes.reversed().stream().findFirst();
            case SMALLEST -> known ? changes.stream().min(size) : Optional.empty();
            // Of equally large ones max would give the last.
            case LARGEST -> known ? changes.stream().min(size.reversed()) : Optional.empty();
        };
    }
}
