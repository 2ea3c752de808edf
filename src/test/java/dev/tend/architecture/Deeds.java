package dev.tend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;

import java.util.List;
import java.util.function.Predicate;

/// What a class may do that others may not.
final class Deeds {
    private Deeds() {}

    static ArchCondition<JavaClass> usePackages(String... packages) {
        return dependOnClassesThat(resideInAnyPackage(packages));
    }

    /// To use these types, or types nested in them.
    static ArchCondition<JavaClass> use(Class<?>... types) {
        return dependOnClassesThat(belongToAnyOf(types));
    }

    /// To touch members of a type or its heirs by name: fields, and methods in any overload, called
    /// or referred to.
    static ArchCondition<JavaClass> touch(Class<?> owner, String... members) {
        var named = List.of(members);
        return accessTargetWhere(
                access(
                        owner.getSimpleName() + "." + String.join("|", named),
                        access ->
                                access.getTargetOwner().isAssignableTo(owner)
                                        && named.contains(access.getName())));
    }

    /// To ask the machine for the time: `now` of whatever type of `java.time`, in any overload.
    static ArchCondition<JavaClass> askForNow() {
        return accessTargetWhere(
                access(
                        "now of java.time",
                        access -> isOfJavaTime(access) && access.getName().equals("now")));
    }

    /// To take the machine's clock, whether it ticks in nanoseconds, seconds or minutes.
    static ArchCondition<JavaClass> takeTheMachinesClock() {
        return accessTargetWhere(
                access(
                        "a clock of the machine",
                        access ->
                                isOfJavaTime(access)
                                        && (access.getName().startsWith("system")
                                                || access.getName().startsWith("tick"))
                                        && !access.getName().equals("systemDefault")));
    }

    private static boolean isOfJavaTime(JavaAccess<?> access) {
        return resideInAnyPackage("java.time..").test(access.getTargetOwner());
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }
}
