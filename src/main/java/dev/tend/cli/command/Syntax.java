package dev.tend.cli.command;

import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a command takes, described in code: reading annotations would cost more than all the rest
/// of its start.
public final class Syntax {
    /// Builds the lists of repeated options; nothing by reflection. picocli's own looks for Groovy
    /// in every jar.
    public static final IFactory FACTORY = new ListFactory();

    private final CommandSpec spec;
    private final UnaryOperator<String> describe;
    private final Optional<Invocation> line;
    private final List<String> attached = new ArrayList<>();
    private boolean filters;
    private int words;

    /// `describe` gives the help text of an option or word by its name.
    public Syntax(String name, UnaryOperator<String> describe) {
        this(name, describe, Optional.empty());
    }

    /// For parsing alone.
    public Syntax(String name) {
        this(name, _ -> "");
    }

    private Syntax(String name, UnaryOperator<String> describe, Optional<Invocation> line) {
        this.spec = CommandSpec.wrapWithoutInspection(null, FACTORY).name(name);
        // Variables are looked for each time that an option is.
        spec.interpolateVariables(false);
        this.describe = describe;
        this.line = line;
    }

    /// For parsing this line alone: options that its words do not mention, not even in values, are
    /// not declared, since to build them takes longer than all the parsing.
    public static Syntax mentionedIn(Invocation line, String name) {
        return new Syntax(name, _ -> "", Optional.of(line));
    }

    /// With all that a command takes, and what every command does.
    public Syntax of(Command command) {
        command.declare(this);
        App.declareGlobals(this);
        return this;
    }

    public CommandSpec spec() {
        return spec;
    }

    public Syntax flag(String... names) {
        return isMentioned(names)
                ? add(OptionSpec.builder(names).type(boolean.class).arity("0"), names)
                : this;
    }

    /// An option with one value.
    public Syntax option(String label, String... names) {
        return isMentioned(names) ? add(text(label, String.class, names), names) : this;
    }

    /// An option that may be given several times.
    public Syntax options(String label, String... names) {
        return isMentioned(names)
                ? add(text(label, List.class, names).auxiliaryTypes(String.class), names)
                : this;
    }

    /// An option whose value may only be attached (`--done=ID`) and may be left out: then it is
    /// empty.
    public Syntax attached(String label, String name) {
        attached.add(name);
        return option(label, name);
    }

    /// Any number of filter words; one that begins with `-` is a negation, not an option.
    public Syntax filters() {
        filters = true;
        return words("FILTER", 0);
    }

    /// The line with those words marked that only look like options: `-status:lost` becomes
    /// `!status:lost`, and a bare `--done` gets its empty value.
    public List<String> unambiguous(List<String> line) {
        var words = new ArrayList<String>();
        boolean onlyWords = false;
        for (var word : line) {
            onlyWords |= word.equals("--");
            if (onlyWords) {
                words.add(word);
                continue;
            }
            boolean negation = filters && word.startsWith("-") && isFilter(word.substring(1));
            if (negation) {
                words.add("!" + word.substring(1));
            } else {
                words.add(attached.contains(word) ? word + "=" : word);
            }
        }
        return words;
    }

    private static boolean isFilter(String word) {
        return !word.isEmpty()
                && word.charAt(0) != '-'
                && (word.indexOf(':') > 0 || word.charAt(0) >= 0x80);
    }

    public boolean takesFilters() {
        return filters;
    }

    public Optional<OptionSpec> optionNamed(String name) {
        return Optional.ofNullable(spec.findOption(name)).filter(_ -> name.startsWith("-"));
    }

    /// Whether an option's value may stand in the word behind it.
    public boolean takesNextWord(OptionSpec option) {
        return option.arity().max() > 0 && !attached.contains(option.longestName());
    }

    public Syntax word(String label) {
        return positional(label, true);
    }

    public Syntax optionalWord(String label) {
        return positional(label, false);
    }

    /// All the words that are left, at least `least`.
    public Syntax words(String label, int least) {
        return words(label, label, least);
    }

    /// The same, with a label that is no name for a help text.
    public Syntax words(String label, String name, int least) {
        var positional =
                PositionalParamSpec.builder()
                        .index(words + "..*")
                        .arity(least + "..*")
                        .required(least > 0)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label)
                        .description(describe.apply(name));
        spec.addPositional(positional.build());
        return this;
    }

    private Syntax positional(String label, boolean required) {
        var positional =
                PositionalParamSpec.builder()
                        .index(Integer.toString(words++))
                        .arity(required ? "1" : "0..1")
                        .required(required)
                        .type(String.class)
                        .paramLabel(label)
                        .description(describe.apply(label));
        spec.addPositional(positional.build());
        return this;
    }

    private boolean isMentioned(String... names) {
        return line.isEmpty() || line.get().mayHave(names);
    }

    private static OptionSpec.Builder text(String label, Class<?> type, String... names) {
        return OptionSpec.builder(names).type(type).arity("1").paramLabel(label);
    }

    private Syntax add(OptionSpec.Builder option, String... names) {
        spec.addOption(option.description(describe.apply(names[names.length - 1])).build());
        return this;
    }

    private static final class ListFactory implements IFactory {
        @Override
        public <K> K create(Class<K> type) {
            if (!type.isAssignableFrom(ArrayList.class)) {
                throw new IllegalStateException("asked to build " + type);
            }
            return type.cast(new ArrayList<>());
        }
    }
}
