package dev.tend.store.index;

import dev.tend.binary.ByteReader;
import dev.tend.binary.ByteWriter;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.List;

/// Problems as they are kept in a file between commands.
final class ProblemBytes {
    private static final List<Check> CHECKS = List.of(Check.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private ProblemBytes() {}

    static void write(List<Diagnostic> problems, ByteWriter out) {
        out.count(problems.size());
        for (var problem : problems) {
            out.count(problem.check().ordinal());
            out.count(problem.severity().ordinal());
            out.text(problem.place().file());
            out.count(problem.place().line());
            out.count(problem.place().column());
            out.count(problem.place().length());
            out.count(problem.arguments().size());
            for (var argument : problem.arguments()) {
                out.text(argument);
            }
            out.text(problem.suggestion());
        }
    }

    static List<Diagnostic> read(ByteReader in) {
        int size = in.size();
        if (size == 0) {
            return List.of();
        }
        var problems = new ArrayList<Diagnostic>(size);
        for (int i = 0; i < size; i++) {
            var check = CHECKS.get((int) in.count());
            var severity = SEVERITIES.get((int) in.count());
            var place = new Place(in.text(), (int) in.count(), (int) in.count(), (int) in.count());
            var arguments = new ArrayList<String>();
            for (int argument = in.size(); argument > 0; argument--) {
                arguments.add(in.text());
            }
            problems.add(new Diagnostic(check, severity, place, arguments, in.text()));
        }
        return problems;
    }
}
