package dev.tend.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Rows on their way into the tables of a database.
final class Tables {
    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    Tables(Connection connection) {
        this.connection = connection;
    }

    void add(String table, Object... values) throws SQLException {
        var insert = inserts.get(table);
        if (insert == null) {
            var marks = String.join(", ", Collections.nCopies(values.length, "?"));
            insert =
                    connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
            inserts.put(table, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    void flush() throws SQLException {
        for (var insert : inserts.values()) {
            insert.executeBatch();
            insert.close();
        }
        inserts.clear();
    }
}
