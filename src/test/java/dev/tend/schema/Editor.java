package dev.tend.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.tend.model.policy.Policy;
import dev.tend.model.value.Language;
import dev.tend.render.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import tools.jackson.databind.ObjectMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an editor makes of a document: it reads YAML by the core schema, so that scalars have
/// types, and holds the result against a schema.
record Editor(Schema schema) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setSchema(new CoreSchema())
                    .setAllowDuplicateKeys(true)
                    .setAllowNonScalarKeys(true)
                    .build();

    static Editor of(BookSchema schema, Policy policy) {
        return new Editor(registry().getSchema(text(schema, policy)));
    }

    /// A new one each time: it would know a schema again by its name.
    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    static String text(BookSchema schema, Policy policy) {
        var text = new StringBuilder();
        var words = new Words(Language.CHINESE, path -> path);
        new JsonText().render(schema.of(policy, words), text);
        return text.toString();
    }

    /// What the schema of all schemas says against a schema.
    static List<String> faultsOfSchema(String schema) {
        var meta = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());
        return said(registry().getSchema(meta).validate(schema, InputFormat.JSON));
    }

    /// What is marked in a document. One that is no YAML at all is thrown back.
    List<String> marks(String document) {
        var value = plain(new Load(SETTINGS).loadFromString(document));
        return said(schema.validate(JSON.writeValueAsString(value), InputFormat.JSON));
    }

    /// The documents of a file of entries that say anything.
    static List<String> documents(String text) {
        var documents = new ArrayList<String>();
        var document = new StringBuilder();
        for (var line : (text + "\n---").lines().toList()) {
            if (line.stripTrailing().equals("---")) {
                if (document.toString().lines().anyMatch(Editor::saysAnything)) {
                    documents.add(document.toString());
                }
                document.setLength(0);
            } else {
                document.append(line).append('\n');
            }
        }
        return documents;
    }

    private static boolean saysAnything(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static List<String> said(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }

    /// As JSON has it: keys are texts, and no number is infinite.
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, member) -> plain.put(String.valueOf(key), plain(member)));
            return plain;
        }
        if (value instanceof List<?> list) {
            var plain = new ArrayList<@Nullable Object>();
            list.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        return value instanceof Double number && !Double.isFinite(number) ? 1e300 : value;
    }
}
