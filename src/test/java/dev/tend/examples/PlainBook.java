package dev.tend.examples;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A book read as plain text and YAML, without the code under test.
public record PlainBook(Map<String, Object> policy, List<Customer> customers) {

    /// A customer's profile, and its entries in the order of `at`.
    public record Customer(String key, Map<String, Object> profile, List<Entry> entries) {
        public List<String> opportunities() {
            Map<String, Object> listed = mapping(profile, "opportunities");
            return listed.isEmpty() ? List.of("") : List.copyOf(listed.keySet());
        }

        public String opportunityOf(Entry entry) {
            String named = entry.text("opportunity");
            return named.isEmpty() ? opportunities().getFirst() : named;
        }
    }

    /// An entry, the file and the place in it where it stands, and its moment.
    public record Entry(Path file, int place, Map<String, Object> values, Instant moment) {
        public String text(String key) {
            return PlainBook.text(values, key);
        }

        public List<String> texts(String key) {
            return PlainBook.texts(values, key);
        }

        LocalDate day() {
            return LocalDate.parse(text("at").substring(0, 10));
        }
    }

    public static PlainBook read(Path folder) throws IOException {
        Map<String, Object> policy = document(Files.readString(folder.resolve("tend.yaml")));
        ZoneId zone = ZoneId.of(text(policy, "timezone"));
        var customers = new TreeMap<String, Customer>();
        if (Files.isDirectory(folder.resolve("customers"))) {
            try (DirectoryStream<Path> keys =
                    Files.newDirectoryStream(folder.resolve("customers"))) {
                for (Path customer : keys) {
                    String key = customer.getFileName().toString();
                    customers.put(key, customer(key, customer, zone));
                }
            }
        }
        return new PlainBook(policy, List.copyOf(customers.values()));
    }

    private static Customer customer(String key, Path folder, ZoneId zone) throws IOException {
        var entries = new ArrayList<Entry>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "2*.yaml")) {
            for (Path file : files) {
                for (String text : Text.split("\n" + Files.readString(file), "\n---\n")) {
                    if (!text.isBlank()) {
                        Map<String, Object> values = document(text);
                        Instant moment = moment(text(values, "at"), zone);
                        entries.add(new Entry(file, entries.size(), values, moment));
                    }
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::moment).thenComparing(Entry::file));
        Map<String, Object> profile = document(Files.readString(folder.resolve("customer.yaml")));
        return new Customer(key, profile, entries);
    }

    private static Instant moment(String text, ZoneId zone) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> document(String text) {
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return (Map<String, Object>) new Load(settings).loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> mapping(Map<String, Object> values, String key) {
        return values.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /// The text of a key, empty where it has none.
    public static String text(Map<String, Object> values, String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    /// One or more texts.
    public static List<String> texts(Map<String, Object> values, String key) {
        var texts = new ArrayList<String>();
        if (values.get(key) instanceof String text) {
            texts.add(text);
        } else if (values.get(key) instanceof List<?> list) {
            list.forEach(item -> texts.add((String) item));
        }
        return texts;
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (Customer customer : customers) {
            entries.addAll(customer.entries());
        }
        return entries;
    }

    List<String> codes(String section) {
        return List.copyOf(mapping(policy, section).keySet());
    }

    /// Everybody an action can be given to.
    List<String> assignees() {
        var assignees = new ArrayList<>(codes("team"));
        assignees.addAll(codes("departments"));
        return assignees;
    }

    /// The keys that the book declares for a `customer` or an `entry`.
    List<String> ownKeys(String where) {
        return List.copyOf(mapping(mapping(policy, "fields"), where).keySet());
    }

    List<String> stagesOfKind(String kind) {
        var codes = new ArrayList<String>();
        for (String code : codes("stages")) {
            if (text(mapping(mapping(policy, "stages"), code), "kind").equals(kind)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /// The stages an opportunity has been in, the first stage included. One that was won is lost
    /// only when somebody approved it.
    List<String> stagesOf(Customer customer, String opportunity) {
        var approved = new ArrayList<String>();
        customer.entries().forEach(entry -> approved.addAll(entry.texts("approves")));
        var stages = new ArrayList<String>();
        stages.add(codes("stages").getFirst());
        for (Entry entry : customer.entries()) {
            String stage = entry.text("stage");
            boolean waits = stagesOfKind("lost").contains(stage) && isWon(stages.getLast());
            boolean takesEffect = !waits || approved.contains(entry.text("id"));
            if (!stage.isEmpty()
                    && takesEffect
                    && customer.opportunityOf(entry).equals(opportunity)) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private boolean isWon(String stage) {
        return stagesOfKind("won").contains(stage) || stagesOfKind("after").contains(stage);
    }

    /// Whether any opportunity of the customer is lost.
    boolean hasLost(Customer customer) {
        for (String opportunity : customer.opportunities()) {
            if (stagesOfKind("lost").contains(stagesOf(customer, opportunity).getLast())) {
                return true;
            }
        }
        return false;
    }
}
