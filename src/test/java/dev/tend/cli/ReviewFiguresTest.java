package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Language;
import dev.tend.text.Messages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A review says what the reports say, on both example books and over every kind of period.
class ReviewFiguresTest {
    private static final Messages WORDS = Messages.in(Language.ENGLISH);

    /// A list of a review is no longer than that.
    private static final int ROWS = 20;

    /// A period, the one before, and its last day.
    private record Period(String name, String before, String day) {}

    private static final List<Period> PERIODS =
            List.of(
                    new Period("2024-04", "2024-03", "2024-04-30"),
                    new Period("2024-05", "2024-04", "2024-05-31"),
                    new Period("2024-W22", "2024-W21", "2024-06-02"),
                    new Period("2024-Q1", "2023-Q4", "2024-03-31"),
                    new Period("2024-Q2", "2024-Q1", "2024-06-30"));

    @TempDir Path root;
    private Sandbox sandbox = new Sandbox(Path.of(""));

    @BeforeEach
    void copyBothBooks() throws IOException {
        sandbox = new Sandbox(root);
        sandbox.arrange("book", "zhilian");
        sandbox.arrange("book", "atlas");
    }

    @Test
    void keyFiguresAreThoseOfTheReportThatComparesThePeriods() throws IOException {
        for (var book : books()) {
            for (var period : PERIODS) {
                var question = " report compare " + period.before() + " " + period.name();
                var expected = columnsBehind(1, md(book, period, question + " -f md"));
                var figures = rows(part(review(book, period), "figures"));
                assertEquals(expected, columnsBehind(1, figures), book + " " + period);
            }
        }
    }

    @Test
    void listsAreAsLongAsTheFiguresThatCountThem() throws IOException {
        int found = 0;
        for (var book : books()) {
            for (var period : PERIODS) {
                var overview = " report overview --period " + period.name() + " -f json";
                var json = tend(book, period, overview);
                var review = review(book, period);
                for (var list : List.of("won", "lost", "new")) {
                    int length = length(part(review, list));
                    assertTrue(
                            json.contains("\"" + list + "\":" + length + ","),
                            book + " " + period + " " + list + " " + length + " " + json);
                    found += length;
                }
            }
        }
        assertTrue(found > 80, "only " + found);
    }

    @Test
    void funnelAndForecastAreThoseOfTheReports() throws IOException {
        for (var book : books()) {
            for (var period : PERIODS) {
                for (var report : List.of("funnel", "forecast")) {
                    var expected = md(book, period, " report " + report + " -f md");
                    var shown = rows(part(review(book, period), report));
                    assertEquals(expected.size(), shown.size(), book + " " + period);
                    for (int i = 0; i < shown.size(); i++) {
                        for (var heading : shown.get(i).keySet()) {
                            assertEquals(
                                    expected.get(i).get(heading),
                                    shown.get(i).get(heading),
                                    book + " " + period + " " + report + " " + heading);
                        }
                    }
                }
            }
        }
    }

    @Test
    void stuckCustomersAreThoseBehindTheAlarms() throws IOException {
        int found = 0;
        for (var book : books()) {
            for (var period : PERIODS) {
                var expected = new TreeSet<String>();
                for (var cell : List.of("limit.late", "stuck.items", "silent.items")) {
                    var ids = tend(book, period, " report risk --list " + cell + " -f ids");
                    ids.lines().forEach(expected::add);
                }
                var stuck = new TreeSet<String>();
                for (var row : rows(part(review(book, period), "stuck"))) {
                    var name = row.getOrDefault("name", "");
                    stuck.add(name.substring(name.lastIndexOf('(') + 1, name.length() - 1));
                }
                assertTrue(expected.containsAll(stuck), book + " " + period + stuck + expected);
                assertEquals(Math.min(ROWS, expected.size()), stuck.size(), book + " " + period);
                found += stuck.size();
            }
        }
        assertTrue(found > 20, "only " + found);
    }

    @Test
    void whatStandsOutOfAPersonIsInTheReportOnTheTeam() throws IOException {
        int found = 0;
        for (var book : books()) {
            for (var period : PERIODS) {
                var team = md(book, period, " report team --period " + period.name() + " -f md");
                for (var row : rows(part(review(book, period), "help"))) {
                    var key = key(row.getOrDefault("figure", ""));
                    if (key.equals("late") || key.equals("stuck")) {
                        continue;
                    }
                    var own = new ArrayList<String>();
                    for (var line : team) {
                        if (line.containsValue(row.get("person"))) {
                            own.add(line.getOrDefault(WORDS.get("column." + key), ""));
                        }
                    }
                    assertEquals(List.of(row.getOrDefault("value", "-")), own, book + " " + row);
                    found++;
                }
            }
        }
        assertTrue(found > 5, "only " + found);
    }

    @Test
    void theReviewOfAPeriodThatIsOverIsTheSameWheneverItIsMade() throws IOException {
        for (var book : books()) {
            for (var period : PERIODS) {
                var later = new Period(period.name(), period.before(), "2024-08-15");
                assertEquals(review(book, period), review(book, later), book + " " + period);
            }
        }
    }

    private static List<String> books() {
        return List.of("atlas", "zhilian");
    }

    private static String key(String figure) throws IOException {
        for (var key : MessagesTest.keysAsWritten(Language.ENGLISH)) {
            if (key.startsWith("review.figure.") && WORDS.get(key).equals(figure)) {
                return key.substring("review.figure.".length());
            }
        }
        return figure.replace(' ', '_');
    }

    private String review(String book, Period period) throws IOException {
        return tend(book, period, " review --print " + period.name());
    }

    private List<Map<String, String>> md(String book, Period period, String command)
            throws IOException {
        return rows(tend(book, period, command).lines().toList());
    }

    private String tend(String book, Period period, String command) throws IOException {
        var line = "tend --lang en --book " + root.resolve(book) + " --today " + period.day();
        var answer = sandbox.run(ShellWords.of(line + command), "");
        assertEquals(0, answer.exitCode(), line + command + answer.err());
        return answer.out();
    }

    /// The lines between the marks of a part.
    private static List<String> part(String review, String part) {
        var lines = review.lines().toList();
        int begin = lines.indexOf("<!-- tend:begin " + part + " -->");
        int end = begin;
        while (!lines.get(end).startsWith("<!-- tend:end " + part + " ")) {
            end++;
        }
        return lines.subList(begin + 1, end);
    }

    /// How many rows a list has, those that are only counted included.
    private static int length(List<String> part) {
        int length = rows(part).size();
        for (var line : part) {
            if (line.startsWith("… and ")) {
                length += Integer.parseInt(line.split(" ")[2]);
            }
        }
        return length;
    }

    /// The rows of the table among some lines, by their headings.
    private static List<Map<String, String>> rows(List<String> lines) {
        var table = lines.stream().filter(line -> line.startsWith("|")).toList();
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 2; i < table.size(); i++) {
            var row = new LinkedHashMap<String, String>();
            var headings = cells(table.getFirst());
            var cells = cells(table.get(i));
            for (int column = 0; column < headings.size(); column++) {
                row.put(headings.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static List<List<String>> columnsBehind(int first, List<Map<String, String>> rows) {
        var columns = new ArrayList<List<String>>();
        for (var row : rows) {
            columns.add(List.copyOf(row.values()).subList(first, row.size()));
        }
        return columns;
    }
}
