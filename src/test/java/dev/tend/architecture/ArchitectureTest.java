package dev.tend.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class ArchitectureTest {
    private static final String ROOT = "dev.tend";
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages(Violations.ROOT);

    @ParameterizedTest
    @MethodSource("laws")
    void theProgramObeys(Law law) {
        law.under(ROOT).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whoeverBreaksALawIsCaughtAndNobodyElse(Law law) {
        assertEquals(
                new TreeSet<>(Violations.of(law)),
                culprits(law.under(Violations.ROOT)),
                law.name());
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void everyArrowIsNeeded(String from, String to) {
        var source = Part.in(ROOT, List.of(from));
        var target = Part.in(ROOT, List.of(to));
        assertTrue(
                PROGRAM.that(source).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency -> target.test(dependency.getTargetClass())));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void everyGateInAFenceIsNeeded(Fence fence, String part) {
        var others = new ArrayList<>(fence.parts());
        others.remove(part);
        assertTrue(fence.under(ROOT, others).evaluate(PROGRAM).hasViolation());
    }

    static Stream<Law> laws() {
        return Stream.concat(Stream.of(Shape.values()), Stream.of(Fence.values()));
    }

    static Stream<Arguments> arrows() {
        return Part.ALL.stream()
                .flatMap(from ->
                        from.mayKnow().stream()
                                .map(to -> argumentSet(from.name() + " → " + to, from.name(), to)));
    }

    static Stream<Arguments> gates() {
        return Stream.of(Fence.values())
                .flatMap(fence ->
                        fence.parts().stream()
                                .map(part -> argumentSet(fence + " in " + part, fence, part)));
    }

    /// A class is a culprit where less is reported without it.
    private static Set<String> culprits(ArchRule rule) {
        var all = report(rule, VIOLATIONS);
        var culprits = new TreeSet<String>();
        for (var suspect : VIOLATIONS) {
            var others =
                    VIOLATIONS.that(
                            DescribedPredicate.<JavaClass>describe(
                                    "but one", type -> !type.equals(suspect)));
            if (!report(rule, others).equals(all)) {
                culprits.add(suspect.getName().substring(Violations.ROOT.length() + 1));
            }
        }
        return culprits;
    }

    private static List<String> report(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
