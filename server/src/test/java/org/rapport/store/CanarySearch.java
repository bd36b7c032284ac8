package org.rapport.store;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table of ours, as somebody who stole the database would. */
public final class CanarySearch {
    private final JdbcClient owner;

    public CanarySearch(DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    private record Column(String table, String name, boolean bytes) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** The columns in which the text stands, as {@code schema.table.column}. */
    public List<String> columnsHolding(String text) {
        var found = new ArrayList<String>();
        for (Column column : columns()) {
            String condition = column.bytes
                    ? "position(convert_to(:text, 'UTF8') in " + column.name + ") > 0"
                    : "position(:text in " + column.name + "::text) > 0";
            int rows = owner.sql("select count(*) from " + column.table + " where " + condition)
                    .param("text", text)
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(column.toString());
            }
        }
        return found;
    }

    /** Every column that can hold a text. */
    public List<String> columnsLookedAt() {
        return columns().stream().map(Column::toString).toList();
    }

    private List<Column> columns() {
        return owner.sql(
                        "select table_schema || '.' || table_name, column_name, data_type = 'bytea'"
                                + " from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')"
                                + " and table_name <> 'flyway_schema_history'"
                                + " and data_type not in ('uuid', 'timestamp with time zone', 'integer', 'bigint', 'boolean', 'date')")
                .query((row, i) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
