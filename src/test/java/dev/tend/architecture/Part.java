package dev.tend.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Optional;

/// A part of the program and the parts that it may know: a package with all below it, or, where the
/// name ends in a capitalized word, one class with all nested in it.
record Part(String name, List<String> mayKnow) {
    /// Every arrow there is. Each points to a part further up, so there are no cycles.
    static final List<Part> ALL =
            List.of(
                    part("model.value"),
                    part("model.diagnosis", "model.value"),
                    part("model.record", "model.value"),
                    part("model.policy", "model.record", "model.diagnosis", "model.value"),
                    part("model.history", "model.policy", "model.record", "model.value"),
                    part("model", "model.policy", "model.record"),
                    part("resource"),
                    part("git"),
                    part("binary"),
                    part("parallel"),
                    part("yaml", "model"),
                    part("text", "resource", "model"),
                    part("wording", "resource", "model"),
                    part("schedule", "model"),
                    part("rules", "text", "wording", "schedule", "parallel", "model"),
                    part("schema", "model"),
                    part("exchange", "schedule", "model"),
                    part("phrase", "model"),
                    part("compiled", "binary", "model"),
                    part("store.disk", "yaml", "binary"),
                    part(
                            "store.files",
                            "store.disk",
                            "compiled",
                            "yaml",
                            "resource",
                            "parallel",
                            "binary",
                            "model"),
                    part(
                            "store.index",
                            "store.files",
                            "store.disk",
                            "yaml",
                            "parallel",
                            "binary",
                            "model"),
                    part("store.step", "store.disk", "model"),
                    part(
                            "store",
                            "store.index",
                            "store.step",
                            "store.files",
                            "store.disk",
                            "yaml",
                            "parallel",
                            "model"),
                    part("outline", "schedule", "binary", "model"),
                    part("report", "schedule", "model"),
                    part(
                            "analysis.fact",
                            "report",
                            "rules",
                            "wording",
                            "schedule",
                            "parallel",
                            "model"),
                    part("analysis.question", "analysis.fact", "model"),
                    part(
                            "analysis.count",
                            "analysis.question",
                            "analysis.fact",
                            "report",
                            "rules",
                            "schedule",
                            "parallel",
                            "model"),
                    part(
                            "analysis",
                            "analysis.count",
                            "analysis.question",
                            "analysis.fact",
                            "report",
                            "rules",
                            "schedule",
                            "model"),
                    part("render.text", "report", "schema", "text", "model"),
                    part("render.table", "render.text", "report", "model"),
                    part(
                            "render.diagnosis",
                            "render.table",
                            "render.text",
                            "report",
                            "text",
                            "model"),
                    part(
                            "render.screen",
                            "render.table",
                            "render.text",
                            "report",
                            "schedule",
                            "schema",
                            "text",
                            "model"),
                    part("render.html", "render.table", "render.text", "report", "text", "model"),
                    part("review", "analysis", "render.table", "report", "text", "model"),
                    part(
                            "cli.command",
                            "analysis",
                            "git",
                            "model",
                            "outline",
                            "parallel",
                            "phrase",
                            "render",
                            "report",
                            "schedule",
                            "store",
                            "text",
                            "yaml"),
                    part(
                            "cli.customer",
                            "cli.command",
                            "model",
                            "outline",
                            "phrase",
                            "render",
                            "report",
                            "rules",
                            "schedule",
                            "store",
                            "text",
                            "yaml"),
                    part(
                            "cli.record",
                            "cli.command",
                            "cli.customer",
                            "model",
                            "outline",
                            "report",
                            "rules",
                            "schedule",
                            "store",
                            "yaml"),
                    part(
                            "cli.due",
                            "cli.command",
                            "cli.record",
                            "exchange",
                            "model",
                            "outline",
                            "phrase",
                            "render",
                            "report",
                            "rules",
                            "schedule",
                            "store",
                            "text"),
                    part(
                            "cli.report",
                            "cli.command",
                            "analysis",
                            "model",
                            "outline",
                            "parallel",
                            "phrase",
                            "render",
                            "report",
                            "review",
                            "store",
                            "text"),
                    part(
                            "cli.book",
                            "cli.command",
                            "cli.customer",
                            "git",
                            "model",
                            "render",
                            "report",
                            "rules",
                            "schedule",
                            "schema",
                            "store",
                            "text"),
                    part(
                            "cli",
                            "analysis",
                            "model",
                            "outline",
                            "render",
                            "report",
                            "schedule",
                            "store",
                            "text"),
                    part("Main", "cli", "store"),
                    part("Rehearsal", "cli", "Main", "model"));

    private static Part part(String name, String... mayKnow) {
        return new Part(name, List.of(mayKnow));
    }

    /// The part that a class of the program under a root package belongs to.
    static Optional<Part> of(JavaClass type, String root) {
        return ALL.stream().filter(part -> holds(root, part.name(), type)).findFirst();
    }

    /// Whether a class belongs to one of the named parts of the program under a root package.
    static DescribedPredicate<JavaClass> in(String root, List<String> names) {
        return DescribedPredicate.describe(
                "in " + String.join(", ", names),
                type -> names.stream().anyMatch(name -> holds(root, name, type)));
    }

    private static boolean holds(String root, String name, JavaClass type) {
        var full = root + "." + name;
        boolean isClass = Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
        return isClass
                ? type.getName().equals(full) || type.getName().startsWith(full + "$")
                : type.getPackageName().equals(full)
                        || type.getPackageName().startsWith(full + ".");
    }
}
