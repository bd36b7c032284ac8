package org.rapport.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup is, written last: a folder without it is no backup. Its file has two lines, this as JSON and the digest of it.
 *
 * @param id joins it to its keys
 * @param takenAt when the snapshot was taken, as text of an instant
 * @param form the migrations the database had seen, by schema
 * @param journal how many lines the journal had, and their digest: a later restore needs them and whatever came after
 */
record Manifest(
        int version,
        String id,
        String takenAt,
        Map<String, List<String>> form,
        List<Table> tables,
        JournalMark journal) {
    static final int VERSION = 1;
    static final String FILE = "manifest";

    /** One table's file. */
    record Table(String name, List<String> columns, String file, long rows, long bytes, String sha256) {}

    /** The beginning of a journal. */
    record JournalMark(int lines, String sha256) {}
}
