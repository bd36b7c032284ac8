package org.rapport.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What PostgreSQL says of our tables: names, columns, and which must be there before which. */
final class Tables {
    /** The data keys, which lie in a file apart. */
    static final String KEYS = "store.key";

    /** Says of this database what happened to it, not what is in it. */
    static final String RESTORES = "store.restore";

    private static final String OURS = "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'"
            + " and c.relkind = 'r' and c.relname <> 'flyway_schema_history'";

    private Tables() {}

    /** Every table with its columns, a table after all it refers to. */
    static Map<String, List<String>> inOrder(Connection owner) throws SQLException {
        Map<String, List<String>> columns = columns(owner);
        Map<String, Set<String>> needs = needs(owner);
        var ordered = new LinkedHashMap<String, List<String>>();
        while (ordered.size() < columns.size()) {
            String next = columns.keySet().stream()
                    .filter(table -> !ordered.containsKey(table))
                    .filter(table -> ordered.keySet().containsAll(needs.getOrDefault(table, Set.of())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            ordered.put(next, columns.get(next));
        }
        return ordered;
    }

    private static Map<String, List<String>> columns(Connection owner) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select n.nspname || '.' || c.relname, a.attname from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
                        + " where " + OURS + " and a.attnum > 0 and not a.attisdropped order by 1, a.attnum")) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        columns.remove(RESTORES);
        return columns;
    }

    private static Map<String, Set<String>> needs(Connection owner) throws SQLException {
        var needs = new TreeMap<String, Set<String>>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select n.nspname || '.' || c.relname, fn.nspname || '.' || f.relname"
                        + " from pg_constraint k join pg_class c on c.oid = k.conrelid"
                        + " join pg_namespace n on n.oid = c.relnamespace join pg_class f on f.oid = k.confrelid"
                        + " join pg_namespace fn on fn.oid = f.relnamespace"
                        + " where k.contype = 'f' and c.oid <> f.oid and " + OURS)) {
            while (row.next()) {
                needs.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
            }
        }
        return needs;
    }

    /** Which migrations this database has seen, schema by schema; two databases of one form say the same. */
    static Map<String, List<String>> form(Connection owner) throws SQLException {
        var form = new TreeMap<String, List<String>>();
        for (String schema : schemas(owner)) {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery("select version, checksum from " + schema
                            + ".flyway_schema_history where success and version is not null order by installed_rank")) {
                while (row.next()) {
                    form.computeIfAbsent(schema, _ -> new ArrayList<>()).add(row.getString(1) + " " + row.getString(2));
                }
            }
        }
        return form;
    }

    private static List<String> schemas(Connection owner) throws SQLException {
        var schemas = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select schemaname from pg_tables where tablename = 'flyway_schema_history' order by 1")) {
            while (row.next()) {
                schemas.add(row.getString(1));
            }
        }
        return schemas;
    }

    /** Whether row-level security lets this owner see every row, so that a copy is whole. */
    static boolean seesAll(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
