package dev.tend.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A book by chance, with what makes counting hard: several opportunities and currencies, amounts
/// that are missing, moves back, moves that wait, deals re-opened, profiles and records with gaps,
/// customers handed over, and customers without any entry.
final class RandomBook {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int MOST_CUSTOMERS = 9;
    private static final int MOST_ENTRIES = 14;

    private final Chance chance;
    private final TreeMap<String, StringBuilder> files = new TreeMap<>();
    private int ids;

    RandomBook(SplittableRandom random) {
        this.chance = new Chance(random);
    }

    void write(Path folder) throws IOException {
        file("tend.yaml").append(new RandomPolicy(chance));
        int customers = chance.of(10) ? chance.below(2) : chance.below(MOST_CUSTOMERS + 1);
        for (int i = 0; i < customers; i++) {
            customer("c" + i);
        }
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private void customer(String key) {
        var folder = "customers/" + key + "/";
        var profile = file(folder + "customer.yaml").append("name: ").append(key).append('\n');
        int entries = chance.of(15) ? 0 : chance.below(MOST_ENTRIES + 1);
        var opportunities =
                chance.of(60)
                        ? List.of("")
                        : List.of("first", "second", "third").subList(0, 1 + chance.below(3));
        if (entries == 0 || chance.of(60)) {
            profile.append("created: ").append(day(120)).append('\n');
        }
        maybe(75, profile, "grade", List.of("A", "B", "C"));
        maybe(75, profile, "source", List.of("referral", "website", "exhibition"));
        maybe(75, profile, "region", List.of("north", "south"));
        maybe(75, profile, "tags", List.of("big", "[big, old]", "[old, small, old]"));
        maybe(30, profile, "template", List.of("full", "short"));
        maybe(50, profile, "need", List.of("more seats"));
        maybe(30, profile, "budget", List.of("high"));
        maybe(30, profile, "seats", List.of("12"));
        maybe(40, profile, "contract-end", List.of(day(220)));
        contacts(profile);
        opportunities(profile, opportunities);
        var owner =
                new RandomEntries(chance, this::id, opportunities)
                        .write(entries, name -> file(folder + name));
        profile.append("owner: ").append(owner).append('\n');
    }

    private void contacts(StringBuilder profile) {
        int contacts = chance.below(3);
        if (contacts > 0) {
            profile.append("contacts:\n");
        }
        for (int i = 0; i < contacts; i++) {
            profile.append("  - {name: Zhang").append(i);
            profile.append(chance.of(40) ? ", phone: 138-0013-8000" : "");
            profile.append(chance.of(20) ? ", wechat: zhang" : "");
            profile.append(chance.of(40) ? ", role: decider" : "");
            profile.append(chance.of(40) ? ", birthday: " + day(150) : "");
            profile.append("}\n");
        }
    }

    private void opportunities(StringBuilder profile, List<String> opportunities) {
        if (opportunities.getFirst().isEmpty()) {
            amount(profile, "amount: ", "\n");
            return;
        }
        profile.append("opportunities:\n");
        for (var code : opportunities) {
            profile.append("  ").append(code).append(": {name: ").append(code);
            amount(profile, ", amount: ", "");
            if (chance.of(40)) {
                profile.append(", created: ").append(day(120));
            }
            profile.append("}\n");
        }
    }

    private void amount(StringBuilder profile, String before, String after) {
        if (chance.of(75)) {
            var cents = chance.of(30) ? "." + (10 + chance.below(90)) : "";
            profile.append(before).append(chance.below(1000)).append(cents);
            profile.append(chance.one(List.of("", " CNY", " EUR", " USD"))).append(after);
        }
    }

    private void maybe(int percent, StringBuilder profile, String field, List<String> values) {
        if (chance.of(percent)) {
            profile.append(field).append(": ").append(chance.one(values)).append('\n');
        }
    }

    private String day(int within) {
        return RandomEntries.START.plusDays(chance.below(within)).toString();
    }

    private String id() {
        var id = new StringBuilder();
        for (int rest = ++ids, i = 0; i < 8; i++, rest /= ALPHABET.length()) {
            id.insert(0, ALPHABET.charAt(rest % ALPHABET.length()));
        }
        return id.toString();
    }

    private StringBuilder file(String name) {
        return files.computeIfAbsent(name, _ -> new StringBuilder());
    }
}
