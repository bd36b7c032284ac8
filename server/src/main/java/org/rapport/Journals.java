package org.rapport;

import java.nio.file.Path;
import org.rapport.store.Journal;

/** Where the journal of erasures and stops stands: beside the data folder, so that whoever copies that does not copy it. */
final class Journals {
    private Journals() {}

    static Journal of(Settings settings) {
        Path home = Path.of(settings.get("RAPPORT_DATA", "rapport-data"))
                .toAbsolutePath()
                .normalize();
        return Journal.at(settings.find("RAPPORT_JOURNAL_FILE")
                .map(Path::of)
                .orElseGet(() -> home.resolveSibling(home.getFileName() + ".journal")));
    }
}
