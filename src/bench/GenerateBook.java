import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes a book of invented follow-up, and the same entries for other programs. The same numbers
/// make the same bytes.
///
///     java src/bench/GenerateBook.java FOLDER ENTRIES [SEED]
///
/// `FOLDER/book` is the book, its last day 2026-06-09; `FOLDER/peers` holds what other programs
/// read. A small book is a young one.
final class GenerateBook {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final int LONGEST = 880;
    private static final Path POLICY = Path.of("src/bench/tend.yaml");

    private GenerateBook() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int wanted = Integer.parseInt(arguments[1]);
        Chance chance = new Chance(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        Team team = Team.forEntries(wanted);
        LocalDate firstDay = TODAY.minusDays(Math.min(LONGEST, 60 + wanted / 6));
        Companies companies = new Companies(chance, team, firstDay, TODAY.minusDays(1));
        Set<String> ids = new HashSet<>();
        Book book = new Book(folder.resolve("book"));
        book.policy(POLICY, team);
        try (Peers peers = Peers.in(folder.resolve("peers"))) {
            for (int made = 0; made < wanted; ) {
                Company company = companies.next();
                List<Entry> entries = new FollowUp(chance, company, team, TODAY, ids).play();
                List<Entry> kept = entries.subList(0, Math.min(entries.size(), wanted - made));
                book.customer(company, kept);
                peers.customer(company, kept);
                made += kept.size();
            }
        }
    }
}
