package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.analysis.Analysis;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.book.SchemaCommand;
import dev.tend.cli.command.Syntax;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Requirement;
import dev.tend.model.value.Language;
import dev.tend.model.value.Span;
import dev.tend.phrase.DateDoubt;
import dev.tend.render.text.DisplayWidth;
import dev.tend.report.Labels;
import dev.tend.schema.BookSchema;
import dev.tend.schema.Words;
import dev.tend.text.Messages;
import dev.tend.text.Preset;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every message that is asked for is there, in each language alike, and none is left over.
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/dev/tend/text");
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
    private static final Messages CHINESE = Messages.in(Language.CHINESE);

    private static final Set<String> DEFINED = definitions();

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertEquals(
                new TreeSet<>(keysAsWritten(Language.ENGLISH)),
                new TreeSet<>(keysAsWritten(Language.CHINESE)));
    }

    /// By which they are found; and none is written twice.
    @Test
    void messagesAreWrittenInTheOrderOfTheirKeys() throws IOException {
        for (var language : Language.values()) {
            var last = "";
            for (var key : keysAsWritten(language)) {
                assertTrue(last.compareTo(key) < 0, language.code() + " " + last + " " + key);
                last = key;
            }
        }
    }

    @Test
    void noMessageIsFoundForTheBeginningOfAKeyOrItsNeighbour() throws IOException {
        for (var key : keysAsWritten(Language.ENGLISH)) {
            assertFalse(ENGLISH.has(key + "!"), key);
            assertFalse(ENGLISH.has(key.substring(0, key.length() - 1) + "!"), key);
        }
        assertFalse(ENGLISH.has(""));
        assertFalse(ENGLISH.has("~"));
    }

    @Test
    void aMessageIsWhatItsLineSaysAsProperties() throws IOException {
        for (var messages : List.of(ENGLISH, CHINESE)) {
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file(messages.language()))) {
                properties.load(in);
            }
            assertEquals(
                    properties.stringPropertyNames(),
                    Set.copyOf(keysAsWritten(messages.language())));
            for (var key : properties.stringPropertyNames()) {
                var pattern = properties.getProperty(key);
                assertTrue(messages.has(key), key);
                if (pattern.indexOf('{') < 0) {
                    assertEquals(pattern, messages.get(key));
                }
            }
            assertFalse(messages.has("check"), "the beginning of a key is none");
        }
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        var english = Files.readAllLines(file(Language.ENGLISH));
        var chinese = Files.readAllLines(file(Language.CHINESE));
        for (var line : english) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                var start = line.substring(0, equals + 3);
                var other = chinese.stream().filter(one -> one.startsWith(start)).findFirst();
                assertEquals(arguments(line), arguments(other.orElseThrow()), start);
            }
        }
    }

    @Test
    void everyDiagnosticHasItsWordsAndItsAdvice() {
        for (var check : Check.values()) {
            assertHas("check." + check.code());
            assertHas("check." + check.code() + ".advice");
        }
        for (var severity : Severity.values()) {
            assertHas("severity." + severity.code());
        }
    }

    @Test
    void everyCommandOptionAndWordIsExplainedAndNothingElse() throws IOException {
        var used =
                new TreeSet<>(Set.of("help.usage", "help.more", "help.synopsis", "help.example"));
        for (var name : Commands.NAMES) {
            assertHas("command." + name);
            assertHas("example." + name);
            new Syntax("tend " + name, option -> explained(name, option, used))
                    .of(Commands.named(name).orElseThrow());
        }
        assertEquals(used, new TreeSet<>(startingWith("help.")));
    }

    @Test
    void everyKeyThatSourcesNameIsThere() throws IOException {
        int found = 0;
        for (var source : sources()) {
            for (var call : List.of("say(", "messages.get(", "messages().get(")) {
                for (var key : literalsAfter(call, source)) {
                    if (!key.endsWith(".")) {
                        assertHas(key);
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 60, "only " + found + " calls were found");
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        var all = String.join("\n", sources());
        var described = saidBySchemas();
        for (var key : keysAsWritten(Language.ENGLISH)) {
            int dot = key.indexOf('.');
            var family = dot < 0 ? "" : key.substring(0, dot);
            var rest = key.substring(dot + 1);
            switch (family) {
                case "help", "severity" -> {}
                case "argument" ->
                        assertTrue(all.contains(quoted(key)) || isAnArgument(rest, all), key);
                case "command" ->
                        assertTrue(Commands.NAMES.contains(rest) || all.contains(quoted(key)), key);
                case "date" -> assertTrue(all.contains(quoted(key)) || isADoubt(rest), key);
                case "example" -> assertTrue(Commands.NAMES.contains(rest), key);
                case "preset" -> assertTrue(Preset.PARTS.contains(rest), key);
                case "field" -> assertTrue(isOfARecord(rest), key);
                case "schema" ->
                        assertTrue(described.contains(key) || all.contains(quoted(key)), key);
                case "column" -> assertTrue(isAColumn(rest, all), key);
                case "define" -> assertTrue(DEFINED.contains(key), key);
                case "report" ->
                        assertTrue(
                                all.contains(quoted(key))
                                        || isOfAReport(rest)
                                        || rest.startsWith("row.")
                                                && all.contains(quoted(rest.substring(4))),
                                key);
                case "io" -> assertTrue(all.contains(quoted(key.replace(".advice", ""))), key);
                case "check" -> assertTrue(isOfACheck(rest) || all.contains(quoted(key)), key);
                default -> assertTrue(all.contains(quoted(key)), key);
            }
        }
    }

    /// Beside an indent of two, in a help text 80 columns wide: a longer one could not be copied.
    @Test
    void anExampleStandsOnOneLine() throws IOException {
        var tooWide = new ArrayList<String>();
        for (var language : Language.values()) {
            var messages = Messages.in(language);
            for (var name : Commands.NAMES) {
                for (var example : messages.get("example." + name).split("; ")) {
                    if (DisplayWidth.of(example) > 77) {
                        tooWide.add(example);
                    }
                }
            }
        }
        assertEquals(List.of(), tooWide);
    }

    @Test
    void theOverviewOfCommandsFitsTheScreen() throws IOException {
        var tooWide = new ArrayList<String>();
        for (var language : Language.values()) {
            for (var name : Commands.NAMES) {
                var words = Messages.in(language).get("command." + name);
                if (DisplayWidth.of(words) > 66) {
                    tooWide.add(words);
                }
            }
        }
        assertEquals(List.of(), tooWide);
    }

    @Test
    void everyFailureOfTheDiskHasAdvice() throws IOException {
        var sentences = Set.of("io.at", "io.unwritable", "io.book-unwritable");
        for (var key : keysAsWritten(Language.ENGLISH)) {
            if (key.startsWith("io.") && !key.endsWith(".advice") && !sentences.contains(key)) {
                assertHas(key + ".advice");
            }
        }
    }

    @Test
    void everyReportHasATitleAndEveryFigureItsDefinition() {
        for (var kind : ReportKind.values()) {
            assertHas("report." + kind.code() + ".title");
            assertHas("report." + kind.code() + ".about");
        }
        for (var key : DEFINED) {
            assertHas(key);
        }
    }

    /// The definition of each figure of each report: its own, or one that several reports share.
    private static Set<String> definitions() {
        var keys = new TreeSet<String>();
        var policy = SmallBook.policy();
        var analysis =
                new Analysis(new Labels(policy, Language.ENGLISH), word -> word, word -> word);
        var facts = Facts.of(List.of(), policy, LocalDate.EPOCH);
        for (var kind : ReportKind.values()) {
            var question = Question.of(kind, Span.upTo(LocalDate.EPOCH));
            for (var figure : analysis.ask(question, facts).figures()) {
                var own = "define." + kind.code() + "." + figure.key();
                keys.add(ENGLISH.has(own) ? own : "define." + figure.key());
            }
        }
        return keys;
    }

    private static boolean isAColumn(String key, String sources) {
        return sources.contains("(" + quoted(key) + ")")
                || sources.contains("(" + quoted(key) + ",")
                || sources.contains(quoted(key) + ")");
    }

    private static boolean isOfAReport(String rest) {
        int dot = rest.indexOf('.');
        var names = new HashSet<>(ReportKind.codes());
        names.addAll(List.of("trend", "compare"));
        return dot > 0
                && names.contains(rest.substring(0, dot))
                && List.of("title", "about").contains(rest.substring(dot + 1));
    }

    @Test
    void everyKeyOfASchemaIsDescribed() {
        for (var key : saidBySchemas()) {
            assertHas(key);
        }
    }

    /// The messages that the schemas of a book ask for.
    private static Set<String> saidBySchemas() {
        var said = new HashSet<String>();
        var words =
                new Words(
                        Language.ENGLISH,
                        path -> {
                            said.add(SchemaCommand.key(path, ENGLISH));
                            return path;
                        });
        for (var schema : BookSchema.values()) {
            assertNotNull(schema.of(SmallBook.policy(), words));
        }
        assertTrue(said.size() > 100, said::toString);
        return said;
    }

    private static boolean isOfARecord(String field) {
        for (var subject : Requirement.Subject.values()) {
            if (Fillable.names(subject, List.of(), List.of()).contains(field)) {
                return true;
            }
        }
        var ofContact = "contact.";
        return field.startsWith(ofContact)
                && Keys.CONTACT.containsKey(field.substring(ofContact.length()));
    }

    private static boolean isOfACheck(String rest) {
        for (var check : Check.values()) {
            for (var part : List.of("", ".advice", ".why")) {
                if (rest.equals(check.code() + part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String explained(String command, String option, Set<String> used) {
        var own = "help." + command + "." + option;
        var key = ENGLISH.has(own) ? own : "help." + option;
        assertHas(key);
        used.add(key);
        return "";
    }

    private static boolean isADoubt(String rest) {
        return Stream.of(DateDoubt.values()).anyMatch(one -> rest.equals("doubt." + one.code()));
    }

    private static void assertHas(String key) {
        for (var messages : List.of(ENGLISH, CHINESE)) {
            assertTrue(messages.has(key), messages.language() + " has no " + key);
        }
    }

    private static boolean isAnArgument(String name, String sources) {
        return Pattern.compile("\"[A-Z|=]*\\b" + name + "\\b[A-Z|=]*\"").matcher(sources).find();
    }

    private static List<String> startingWith(String prefix) throws IOException {
        return keysAsWritten(Language.ENGLISH).stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    private static List<String> literalsAfter(String call, String source) {
        var literals = new ArrayList<String>();
        for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1)) {
            int start = at + call.length();
            while (Character.isWhitespace(source.charAt(start))) {
                start++;
            }
            if (source.charAt(start) == '"') {
                literals.add(source.substring(start + 1, source.indexOf('"', start + 1)));
            }
        }
        return literals;
    }

    /// The arguments that a line asks for, by their numbers.
    private static Set<Integer> arguments(String line) {
        var arguments = new TreeSet<Integer>();
        for (int i = line.indexOf('{'); i >= 0; i = line.indexOf('{', i + 1)) {
            char after = line.charAt(i + 1);
            if (Character.isDigit(after) && "}|".indexOf(line.charAt(i + 2)) >= 0) {
                arguments.add(after - '0');
            }
        }
        return arguments;
    }

    static List<String> keysAsWritten(Language language) throws IOException {
        var keys = new ArrayList<String>();
        for (var line : Files.readAllLines(file(language))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertFalse(line.endsWith(" "), line);
                keys.add(line.substring(0, line.indexOf(" = ")));
            }
        }
        return keys;
    }

    private static Path file(Language language) {
        return BUNDLES.resolve("messages_" + language.code() + ".properties");
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
