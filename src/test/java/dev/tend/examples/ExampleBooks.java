package dev.tend.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the example books from their stories, the same bytes every time.
public final class ExampleBooks {
    private static final int YEAR = 2024;
    private static final List<Book> BOOKS =
            List.of(
                    new Book("zhilian", ZoneId.of("Asia/Shanghai"), "C", Set.of("sunyu")),
                    new Book("atlas", ZoneId.of("America/New_York"), "A-", Set.of("marcus")));

    private record Book(String name, ZoneId zone, String prefix, Set<String> lateWriters) {}

    private ExampleBooks() {}

    /// Writes the books into `examplesFolder`; the argument is that folder, `examples` if left out.
    public static void main(String[] args) throws IOException {
        write(Path.of(args.length > 0 ? args[0] : "examples"));
    }

    /// Writes `zhilian` and `atlas` below the folder, replacing files of the same name.
    public static void write(Path examplesFolder) throws IOException {
        for (Book book : BOOKS) {
            write(book, examplesFolder.resolve(book.name()));
        }
    }

    private static void write(Book book, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tend.yaml"), resource(book.name() + "/tend.yaml"));
        String told = resource(book.name() + "/stories.txt");
        List<Story> stories = Story.readAll(YEAR, Text.split(told, "\n"));
        Map<String, String> numbers = numbers(book, stories);
        var usedIds = new HashSet<String>();
        for (Story story : stories) {
            Path customer = folder.resolve("customers").resolve(story.key());
            Files.createDirectories(customer);
            String profile = ProfileText.of(story, numbers.getOrDefault(story.key(), ""));
            Files.writeString(customer.resolve("customer.yaml"), profile);
            Map<String, StringBuilder> entries =
                    EntriesText.of(story, book.zone(), usedIds, book.lateWriters());
            for (Map.Entry<String, StringBuilder> entry : entries.entrySet()) {
                Path file = customer.resolve(YEAR + "-" + entry.getKey() + ".yaml");
                Files.writeString(file, entry.getValue());
            }
        }
    }

    /// Key → number: prefix, year and month of `created`, a running number within the month.
    private static Map<String, String> numbers(Book book, List<Story> stories) {
        var byDay = new ArrayList<>(stories);
        byDay.sort(Comparator.comparing(Story::created).thenComparing(Story::key));
        var counts = new HashMap<String, Integer>();
        var numbers = new HashMap<String, String>();
        for (Story story : byDay) {
            String month = story.value("created").substring(0, 7).replace("-", "");
            int count = counts.merge(month, 1, Integer::sum);
            String digits = "00" + count;
            String running = digits.substring(digits.length() - 3);
            numbers.put(story.key(), book.prefix() + month + running);
        }
        return numbers;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ExampleBooks.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
