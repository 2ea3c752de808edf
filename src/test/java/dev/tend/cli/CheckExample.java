package dev.tend.cli;

import dev.tend.model.diagnosis.Check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A problem of one kind, as a broken file of the tests has it: the lines around it, and what `tend
/// check` says.
record CheckExample(String file, List<String> lines, List<String> said) {
    private static final int LINES_BEFORE = 6;
    private static final int LINES_AFTER = 2;
    private static final int WIDEST = 100;

    /// Where several cases are named for a check, and the first by name is no plain one.
    private static final Map<Check, String> PLAINEST =
            Map.of(
                    Check.SYNTAX, "syntax-text-after-a-quote",
                    Check.FEATURE, "feature-tag",
                    Check.CONFLICT, "conflict-entries",
                    Check.DOCUMENTS, "documents-profile",
                    Check.NO_MAPPING, "mapping-contact-is-text");

    /// A problem in an answer of `tend check`.
    private record Problem(Path folder, String file, int line, List<String> said, int othersThere) {
        boolean isShown() {
            return said.get(1).contains(" | ") && said.stream().allMatch(one -> one.length() < 140);
        }

        /// Whether the folder is named for the check: `value-day` or `day-…` for `value.day`.
        boolean isMeantFor(Check check) {
            var name = folder.getFileName().toString();
            var plain = PLAINEST.get(check);
            return plain == null
                    ? name.startsWith(check.code().replace('.', '-'))
                            || name.startsWith(
                                    check.code().substring(check.code().indexOf('.') + 1) + "-")
                    : name.equals(plain);
        }

        boolean isBytes() {
            return folder.toString().contains("bytes");
        }
    }

    /// The simplest example of a check that the broken files hold.
    static Optional<CheckExample> of(Check check) throws IOException {
        var found = new ArrayList<Problem>();
        for (var folder : BrokenFilesTest.cases()) {
            found.addAll(problems(folder, check));
        }
        var simplest =
                found.stream()
                        .min(
                                Comparator.comparing(Problem::isBytes)
                                        .thenComparing(one -> !one.isShown())
                                        .thenComparing(one -> !one.isMeantFor(check))
                                        .thenComparingInt(Problem::othersThere)
                                        .thenComparing(one -> one.folder().toString()));
        return simplest.isPresent() ? Optional.of(example(simplest.get())) : Optional.empty();
    }

    private static List<Problem> problems(Path folder, Check check) throws IOException {
        var answer = Files.readAllLines(BrokenFilesTest.answer(folder));
        var found = new ArrayList<Problem>();
        int all = (int) answer.stream().filter(CheckExample::isHeadline).count();
        for (int i = 0; i < answer.size(); i++) {
            var headline = answer.get(i);
            int code = headline.indexOf("[" + check.code() + "]: ");
            if (isHeadline(headline) && code > 0) {
                int end = i + 1;
                while (end < answer.size() && answer.get(end).startsWith(" ")) {
                    end++;
                }
                var place = headline.substring(0, headline.lastIndexOf(": ", code)).split(":", -1);
                found.add(
                        new Problem(
                                folder,
                                place[0],
                                Integer.parseInt(place[1]),
                                answer.subList(i, end),
                                all - 1));
            }
        }
        return found;
    }

    private static boolean isHeadline(String line) {
        return !line.startsWith(" ") && line.contains("]: ");
    }

    private static CheckExample example(Problem problem) throws IOException {
        var own = problem.folder().resolve(problem.file());
        var path = Files.exists(own) ? own : BrokenFilesTest.SOUND.resolve(problem.file());
        var repeated = own.resolveSibling(own.getFileName() + BrokenFilesTest.REPEATED);
        if (!Files.isRegularFile(path) || Files.exists(repeated)) {
            return new CheckExample(problem.file(), List.of(), problem.said());
        }
        var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        var all = text.lines().toList();
        int first = Math.max(1, problem.line() - LINES_BEFORE);
        int last = Math.min(all.size(), problem.line() + LINES_AFTER);
        for (int line = problem.line() - 1; line >= first; line--) {
            if (all.get(line - 1).equals("---")) {
                first = line;
            }
        }
        for (int line = last; line > problem.line(); line--) {
            if (all.get(line - 1).equals("---")) {
                last = line - 1;
            }
        }
        var lines = new ArrayList<String>();
        for (int line = first; line <= last; line++) {
            lines.add(visible(all.get(line - 1)));
        }
        return new CheckExample(problem.file(), lines, problem.said());
    }

    /// A line with control characters as pictures, and cut where it is very long.
    private static String visible(String line) {
        var visible = new StringBuilder();
        for (int i = 0; i < Math.min(WIDEST, line.length()); i++) {
            char c = line.charAt(i);
            visible.append(c < ' ' ? (char) ('\u2400' + c) : c);
        }
        return visible + (line.length() > WIDEST ? "…" : "");
    }
}
