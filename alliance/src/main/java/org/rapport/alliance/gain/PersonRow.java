package org.rapport.alliance.gain;

import java.util.Optional;

/** One person with the one sudden change picked of theirs, if any: a row of what R's {@code create_byperson} gives. */
public record PersonRow(String id, Optional<ChangeRow> picked) {
    /** How many changes the person has. */
    public int changes() {
        return picked.map(ChangeRow::inPerson).orElse(0);
    }
}
