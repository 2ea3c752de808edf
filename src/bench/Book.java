import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a book as `docs/format.md` says, in the form in which tend itself writes.
record Book(Path folder) {
    private static final List<String> ORDER =
            List.of(
                    "via",
                    "with",
                    "about",
                    "summary",
                    "feedback",
                    "result",
                    "stage",
                    "reason",
                    "words",
                    "milestones",
                    "activities",
                    "next",
                    "done",
                    "dropped",
                    "snoozed",
                    "why");

    void policy(Path template, Team team) throws IOException {
        Files.createDirectories(folder);
        String text = Files.readString(template).replace("  @team@\n", team.policy());
        Files.writeString(folder.resolve("tend.yaml"), text);
    }

    void customer(Company company, List<Entry> entries) throws IOException {
        Path place = Files.createDirectories(folder.resolve("customers/" + company.key()));
        Files.writeString(place.resolve("customer.yaml"), profile(company));
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String name = entry.at().getYear() + "-" + entry.by() + ".yaml";
            files.computeIfAbsent(name, _ -> new StringBuilder()).append(text(entry));
        }
        for (var file : files.entrySet()) {
            Files.writeString(place.resolve(file.getKey()), file.getValue());
        }
    }

    private static String profile(Company company) {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "number", company.number());
        line(yaml, "name", company.name());
        line(yaml, "created", company.created());
        line(yaml, "owner", company.owner().code());
        if (company.collaborator() != company.owner()) {
            line(yaml, "collaborators", company.collaborator().code());
        }
        line(yaml, "grade", company.grade());
        line(yaml, "source", company.seats() % 2 == 0 ? "referral" : "website");
        line(yaml, "need", Words.of(company.chinese()).need());
        line(yaml, "industry", company.industry());
        line(yaml, "region", company.region());
        line(yaml, "headcount", company.seats() * 4);
        line(yaml, "budget", company.amount());
        line(yaml, "tags", List.of(company.industry(), company.region()));
        line(yaml, "amount", company.amount() + " CNY");
        line(yaml, "accounts", company.seats());
        line(yaml, "contract-end", company.created().plusYears(3));
        yaml.append("contacts:\n");
        for (Contact contact : company.contacts()) {
            line(yaml, "  - name", contact.name());
            line(yaml, "    title", contact.title());
            line(yaml, "    role", contact.role());
            line(yaml, "    phone", contact.phone());
            line(yaml, "    email", contact.email());
        }
        return yaml.toString();
    }

    private static String text(Entry entry) {
        StringBuilder yaml = new StringBuilder("---\n");
        line(yaml, "id", entry.id());
        line(yaml, "at", moment(entry.at()));
        line(yaml, "by", entry.by());
        for (String key : ORDER) {
            switch (entry.values().get(key)) {
                case null -> {}
                case Map<?, ?> plan when key.equals("next") -> {
                    yaml.append("next:\n");
                    plan.forEach((part, value) -> line(yaml, "  " + part, value));
                }
                case Object value -> line(yaml, key, value);
            }
        }
        line(yaml, "recorded", moment(entry.recorded()));
        return yaml.toString();
    }

    private static String moment(LocalDateTime time) {
        return time + "+08:00";
    }

    private static void line(StringBuilder yaml, String key, Object value) {
        yaml.append(key).append(": ").append(flow(value)).append('\n');
    }

    private static String flow(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Book::flow).collect(joining(", ", "[", "]"));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(pair -> pair.getKey() + ": " + flow(pair.getValue()))
                            .collect(joining(", ", "{", "}"));
            case Object text ->
                    text.toString().contains(": ") ? '"' + text.toString() + '"' : text.toString();
        };
    }
}
