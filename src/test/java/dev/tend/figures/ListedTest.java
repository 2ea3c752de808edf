package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// `--list CELL` of every report: who is listed is who SQL finds, and as many as the figure says.
class ListedTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final int BOOKS = 10;

    /// A cell, and the query for the customers behind it: those that count, or with a second query
    /// also those that belong to the whole of a share.
    private record Listed(String report, String row, String figure, String counted, String others) {
        static Listed of(String report, String row, String figure, String counted) {
            return new Listed(report, row, figure, counted, "");
        }

        String cell() {
            return row.isEmpty() ? figure : row + "." + figure;
        }
    }

    private static final String END = " FROM standing WHERE seen = 'end' AND ";

    private static final List<Listed> LISTED =
            List.of(
                    Listed.of("overview", "", "open", "SELECT customer" + END + "status = 'open'"),
                    Listed.of(
                            "overview",
                            "",
                            "won",
                            "SELECT customer FROM closed WHERE status = 'won'"),
                    Listed.of("overview", "", "touches", "SELECT customer FROM touch"),
                    Listed.of("overview", "", "customers", "SELECT DISTINCT customer FROM touch"),
                    new Listed(
                            "overview",
                            "",
                            "coverage",
                            "SELECT customer FROM care WHERE covered",
                            "SELECT customer FROM care WHERE NOT covered"),
                    Listed.of("funnel", "lead", "now", "SELECT customer" + END + "stage = 'lead'"),
                    Listed.of(
                            "funnel",
                            "won",
                            "reached",
                            "SELECT DISTINCT customer || ' ' || opportunity FROM viewed v WHERE"
                                + " seen = 'end' AND EXISTS (SELECT 1 FROM stay y JOIN stage s ON"
                                + " s.code = 'won' WHERE y.customer = v.customer AND y.opportunity"
                                + " = v.opportunity AND y.kind <> 'lost' AND y.position >="
                                + " s.position)"),
                    Listed.of(
                            "funnel",
                            "needs",
                            "lost",
                            "SELECT customer" + END + "status = 'lost' AND furthest = 'needs'"),
                    Listed.of(
                            "cycle",
                            "total",
                            "won",
                            "SELECT customer FROM viewed WHERE seen = 'end' AND first_win IS NOT"
                                    + " NULL"),
                    Listed.of(
                            "stages",
                            "lead",
                            "finished",
                            "SELECT customer FROM stayed WHERE stage = 'lead' AND left <= last"),
                    new Listed(
                            "stages",
                            "lead",
                            "on_time",
                            "SELECT customer FROM stayed WHERE stage = 'lead' AND left <= last AND"
                                    + " in_time",
                            "SELECT customer FROM stayed WHERE stage = 'lead' AND left <= last AND"
                                    + " NOT in_time"),
                    Listed.of(
                            "activity",
                            "phone",
                            "answered",
                            "SELECT customer FROM touch WHERE channel = 'phone' AND answered"),
                    Listed.of(
                            "touches",
                            "1-2",
                            "closed",
                            " SELECT customer FROM counted WHERE touches BETWEEN 1 AND 2"),
                    Listed.of(
                            "sources",
                            "referral",
                            "opportunities",
                            "SELECT customer FROM cohort WHERE slice = 'referral'"),
                    Listed.of(
                            "losses",
                            "price/needs",
                            "lost",
                            "SELECT customer FROM closed WHERE status = 'lost' AND reason ="
                                    + " 'price' AND furthest = 'needs'"),
                    Listed.of(
                            "team",
                            "lilei",
                            "customers",
                            "SELECT customer FROM member WHERE slice = 'lilei'"),
                    new Listed(
                            "team",
                            "lilei",
                            "timeliness",
                            "SELECT DISTINCT customer || ' ' || id FROM touch WHERE writer ="
                                    + " 'lilei' AND timely",
                            "SELECT DISTINCT customer || ' ' || id FROM touch WHERE writer ="
                                    + " 'lilei' AND NOT timely"),
                    Listed.of(
                            "coverage",
                            "A",
                            "blind",
                            "SELECT customer FROM care WHERE slice = 'A' AND NOT covered"),
                    Listed.of(
                            "risk",
                            "limit",
                            "items",
                            "SELECT customer FROM due WHERE source = 'limit'"),
                    Listed.of("risk", "lead", "late", "SELECT customer FROM due WHERE to_lead"),
                    Listed.of(
                            "risk",
                            "risk-list",
                            "customers",
                            "SELECT DISTINCT customer FROM due WHERE at_risk"),
                    Listed.of(
                            "forecast",
                            "none",
                            "opportunities",
                            "SELECT customer FROM standing s WHERE seen = 'end' AND status = 'open'"
                                + " AND NOT EXISTS (SELECT 1 FROM known k WHERE k.customer ="
                                + " s.customer AND k.opportunity = s.opportunity AND k.closing IS"
                                + " NOT NULL)"),
                    Listed.of(
                            "quality",
                            "field/need",
                            "wanted",
                            "SELECT m.customer FROM member m JOIN wanted w ON w.customer ="
                                + " m.customer AND w.subject = 'customer' AND w.field = 'need'"),
                    Listed.of(
                            "value",
                            "core",
                            "repeat",
                            " SELECT customer FROM tiered WHERE tier = 'core' AND wins >= 2"));

    @ParameterizedTest
    @ValueSource(strings = {"zhilian", "atlas"})
    void whoIsListedIsWhoSqlFinds(String name) throws Exception {
        listed(Path.of("examples", name), name);
        completenessAddsUp(Path.of("examples", name), name);
    }

    @Test
    void soItIsInRandomBooks(@TempDir Path folder) throws Exception {
        var tried = new TreeSet<String>();
        for (long seed = 1; seed <= BOOKS; seed++) {
            var book = Files.createDirectory(folder.resolve("book-" + seed));
            new RandomBook(new SplittableRandom(seed)).write(book);
            tried.addAll(listed(book, "book of seed " + seed));
            completenessAddsUp(book, "book of seed " + seed);
        }
        for (var one : LISTED) {
            assertTrue(tried.contains(one.toString()), "no book has " + one);
        }
    }

    /// Figures that count fields: who is listed has as many of them as SQL finds, in each report,
    /// and all together as many as the figure says.
    private static void completenessAddsUp(Path book, String name) throws Exception {
        try (var sql = new SqlAnswer(book)) {
            var cells = sql.cells(Inquiry.of("quality", TODAY));
            for (var person : sql.texts("SELECT DISTINCT owner FROM owned WHERE owner <> ''")) {
                var expected =
                        sql.texts(
                                "SELECT customer || ' ' || SUM(filled) || '/' || COUNT(*) || ' ' ||"
                                    + " CASE WHEN SUM(filled) THEN 'yes' ELSE 'no' END FROM owned"
                                    + " JOIN wanted USING (customer) WHERE subject = 'customer' AND"
                                    + " owner = '"
                                        + person
                                        + "' GROUP BY customer");
                expected.sort(null);
                var ofQuality = filled(book, "quality", "person/" + person + ".completeness");
                var ofTeam = filled(book, "team", person + ".completeness");
                assertEquals(expected, ofQuality, name + " quality " + person);
                assertEquals(expected, ofTeam, name + " team " + person);
                var key = " [] person " + person;
                assertEquals(cells.get(key + " filled"), sum(expected, 0), name + key);
                assertEquals(cells.get(key + " wanted"), sum(expected, 1), name + key);
                var ofFilled = filled(book, "quality", "person/" + person + ".filled");
                expected.removeIf(who -> who.endsWith(" no"));
                assertEquals(expected, ofFilled, name + " filled " + person);
            }
        }
    }

    private static List<String> filled(Path book, String report, String cell) {
        var words = new ArrayList<>(Inquiry.of(report, TODAY).words());
        words.addAll(List.of("--list", cell));
        var filled = new ArrayList<String>();
        for (var row : TendAnswer.rows(book, words)) {
            var value = TendAnswer.value(row.path("value"));
            var wanted = TendAnswer.value(row.path("wanted"));
            var missing = TendAnswer.value(row.path("missing"));
            int open = missing.isEmpty() ? 0 : missing.split(", ").length;
            assertEquals(wanted, Integer.toString(Integer.parseInt(value) + open), cell);
            filled.add(
                    "%s %s/%s %s"
                            .formatted(
                                    TendAnswer.value(row.path("customer")),
                                    value,
                                    wanted,
                                    TendAnswer.value(row.path("counted"))));
        }
        filled.sort(null);
        return filled;
    }

    private static String sum(List<String> listed, int part) {
        int sum = 0;
        for (var one : listed) {
            sum += Integer.parseInt(one.split(" ")[1].split("/")[part]);
        }
        return Integer.toString(sum);
    }

    /// The lists that there is a figure for in the book.
    private static Set<String> listed(Path book, String name) throws Exception {
        var tried = new TreeSet<String>();
        try (var sql = new SqlAnswer(book)) {
            for (var one : LISTED) {
                var inquiry = Inquiry.of(one.report(), TODAY);
                var cells = sql.cells(inquiry);
                var key =
                        inquiry.dimensions().isEmpty()
                                ? " []"
                                        + (one.row().isEmpty()
                                                ? ""
                                                : " " + one.row().replace('/', ' '))
                                : " [" + one.row() + "]";
                var figure = cells.get(key + " " + one.figure());
                if (figure == null) {
                    continue;
                }
                tried.add(one.toString());
                var words = new ArrayList<>(inquiry.words());
                words.addAll(List.of("--list", one.cell()));
                var listed = new ArrayList<String>();
                for (var row : TendAnswer.rows(book, words)) {
                    listed.add(
                            TendAnswer.value(row.path("customer"))
                                    + " "
                                    + TendAnswer.value(row.path("counted")));
                }
                var expected = new ArrayList<String>();
                var counted =
                        List.of("touches", "value").contains(one.report())
                                ? sql.textsWithin(one.report(), one.counted())
                                : sql.texts(one.counted());
                counted.forEach(who -> expected.add(customer(who) + " yes"));
                if (one.others().isEmpty()) {
                    assertEquals(
                            figure, Integer.toString(expected.size()), name + " " + one.cell());
                } else {
                    sql.texts(one.others()).forEach(who -> expected.add(customer(who) + " no"));
                }
                listed.sort(null);
                expected.sort(null);
                assertEquals(expected, listed, name + " " + one.report() + " " + one.cell());
            }
        }
        return tried;
    }

    private static String customer(String found) {
        return found.split(" ")[0];
    }
}
