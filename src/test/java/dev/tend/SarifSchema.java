package dev.tend;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The JSON schema of SARIF 2.1.0 that OASIS publishes, as a library holds it.
public final class SarifSchema {
    private static final Schema SCHEMA = read();

    private SarifSchema() {}

    /// What a log has that the schema does not allow; the forms of addresses are held against it
    /// too.
    public static List<String> faults(String log) {
        return SCHEMA
                .validate(
                        log,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read() {
        try (var schema =
                SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(schema), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
