package dev.tend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.util.List;
import java.util.function.Function;

/// How the program is cut into parts, and what holds for each class.
enum Shape implements Law {
    ARROWS(root -> classes().should(keepToTheArrows(root))),
    NO_CYCLES(root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),
    PURE_MODEL(Shape::modelIsPure),
    TELLING_NAMES(
            _ -> noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Misc)")),
    NULL_MARKED(_ -> classes().should(standInANullMarkedPackage()));

    private final Function<String, ArchRule> rule;

    Shape(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule under(String root) {
        return rule.apply(root).as(name());
    }

    private static ArchRule modelIsPure(String root) {
        var model = Part.in(root, List.of("model"));
        var valuesOfJava =
                resideInAnyPackage(
                        "java.lang",
                        "java.math",
                        "java.time..",
                        "java.util",
                        "java.util.random",
                        "java.util.stream");
        var annotations = resideInAnyPackage("org.jspecify.annotations");
        return classes()
                .that(model)
                .should()
                .onlyDependOnClassesThat(model.or(valuesOfJava).or(annotations));
    }

    private static ArchCondition<JavaClass> keepToTheArrows(String root) {
        return new ArchCondition<>("keep to the arrows of Part.ALL") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSimpleName().equals("package-info")) {
                    return;
                }
                var part = Part.of(type, root);
                if (part.isEmpty()) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " is in no part"));
                    return;
                }
                var known = Part.in(root, part.get().mayKnow());
                var own = Part.in(root, List.of(part.get().name()));
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    if (isUnder(root, target) && !own.or(known).test(target)) {
                        events.add(
                                SimpleConditionEvent.violated(
                                        dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isUnder(String root, JavaClass type) {
        return type.getName().startsWith(root + ".");
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked =
                        type.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent();
                if (!marked) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
