package org.rapport.access;

import java.util.List;
import java.util.Map;
import org.rapport.house.House;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself says about our tables. */
final class Catalogue {
    /** Tables outside row security, each with its reason. */
    static final Map<String, String> OUTSIDE_ROW_SECURITY = Map.of(
            "access.way_in", "asked before the practice is known; holds a hash, a practice and a time, no person",
            "store.salt", "the salt of the installation's passphrase, which is no secret",
            "store.restore", "that a backup was brought back here, and when; nothing of anybody",
            "practice.roll", "ids of practices only, so that jobs work in one after another");

    /** Flyway's own tables: the program holds no right on them at all. */
    static final String HISTORY = "flyway_schema_history";

    private final JdbcClient owner;

    Catalogue(House house) {
        this.owner = JdbcClient.create(house.owner);
    }

    /** One table: {@code schema.name}. */
    record Table(String name, boolean enabled, boolean forced) {
        boolean isHistory() {
            return name.endsWith("." + HISTORY);
        }

        boolean isTenant() {
            return !isHistory() && !OUTSIDE_ROW_SECURITY.containsKey(name);
        }
    }

    List<Table> tables() {
        return owner.sql("select n.nspname || '.' || c.relname, c.relrowsecurity, c.relforcerowsecurity"
                        + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'f')"
                        + " and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1")
                .query((row, i) -> new Table(row.getString(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    List<Table> tenantTables() {
        return tables().stream().filter(Table::isTenant).toList();
    }

    List<String> strings(String sql, String table) {
        return owner.sql(sql)
                .param("table", table)
                .query((row, i) -> row.getString(1))
                .list();
    }

    boolean holds(String sql, String table) {
        return owner.sql(sql).param("table", table).query(Boolean.class).single();
    }

    List<String> strings(String sql) {
        return owner.sql(sql).query((row, i) -> row.getString(1)).list();
    }
}
