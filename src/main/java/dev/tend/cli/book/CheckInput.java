package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Severity;
import dev.tend.report.CheckQuery;
import dev.tend.report.SpotCheck;
import dev.tend.store.files.Layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `tend check` was asked for. What cannot be understood is refused with the nearest valid
/// word.
record CheckInput(App app, Arguments arguments) {
    private static final int SEEDS = 1_000_000;
    private static final List<Severity> SHOWN =
            List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    CheckQuery query() {
        var least = severity();
        var only = only();
        return new CheckQuery(least, only, arguments.words(0).stream().map(this::place).toList());
    }

    /// The spot check to make, where one is asked for; without `--seed` its seed is left to chance.
    Optional<SpotCheck> sample() {
        var size = arguments.option("--sample");
        var seed = arguments.option("--seed");
        if (size.isEmpty()) {
            if (seed.isPresent()) {
                throw Refusal.usage(app.say("sample.seed-alone"), app.say("sample.advice"));
            }
            return Optional.empty();
        }
        if (arguments.flag("--strict")) {
            throw Refusal.usage(app.say("sample.strict"), app.say("sample.advice"));
        }
        long records = number("--sample", size.get());
        if (records < 1 || records > Integer.MAX_VALUE) {
            throw noNumber("--sample", size.get());
        }
        long chosen =
                seed.map(text -> number("--seed", text))
                        .orElseGet(() -> (long) app.environment().random().nextInt(SEEDS));
        return Optional.of(new SpotCheck(chosen, (int) records));
    }

    /// The address of tend's documentation as `TEND_DOCS` says, without `/` at its end; or empty.
    static String docs(App app) {
        var address = app.environment().variable("TEND_DOCS").orElse("");
        if (!address.isEmpty() && !isAbsolute(address)) {
            throw Refusal.usage(app.say("docs.address", address), app.say("docs.advice"));
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static boolean isAbsolute(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && uri.getScheme() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private Severity severity() {
        var word = arguments.option("--severity", Severity.INFO.code());
        var codes = new ArrayList<String>();
        for (var severity : SHOWN) {
            if (severity.code().equals(word)) {
                return severity;
            }
            codes.add(severity.code());
        }
        throw unknown("--severity", word, codes, codes);
    }

    private Set<Check> only() {
        var only = EnumSet.noneOf(Check.class);
        for (var list : arguments.options("--only")) {
            for (var word : list.split(",", -1)) {
                var meant = meant(word.strip());
                if (meant.isEmpty()) {
                    throw noCheck(word.strip());
                }
                only.addAll(meant);
            }
        }
        return only;
    }

    private static List<Check> meant(String word) {
        return List.of(Check.values()).stream().filter(check -> check.answersTo(word)).toList();
    }

    private Refusal noCheck(String word) {
        var words = new LinkedHashSet<String>();
        var codes = new ArrayList<String>();
        for (var check : Check.values()) {
            codes.add(check.code());
            words.add(check.code());
            words.add(check.code().substring(0, check.code().indexOf('.')));
        }
        return unknown("--only", word, List.copyOf(words), codes);
    }

    private Refusal unknown(String option, String word, List<String> valid, List<String> shown) {
        return Refusal.unknown(app, option, word, valid, List.of(Suggestion.all(app, shown)));
    }

    private long number(String option, String word) {
        try {
            return Long.parseLong(word.strip());
        } catch (NumberFormatException none) {
            throw noNumber(option, word);
        }
    }

    private Refusal noNumber(String option, String word) {
        return Refusal.usage(app.say("number.wrong", option, word), app.say("sample.advice"));
    }

    /// A path within the book: a file or folder as typed, else a customer's folder.
    private String place(String word) {
        for (var base : List.of(app.environment().folder(), app.folder().path())) {
            var file = app.folder().file(base.resolve(word));
            if (file.isPresent()) {
                return file.get();
            }
        }
        if (word.startsWith(Layout.CUSTOMERS + "/") || word.endsWith(".yaml")) {
            throw Refusal.usage(app.say("check.place", word), app.say("check.place.advice"));
        }
        return Layout.CUSTOMERS + "/" + new CustomerSearch(app).key(word);
    }
}
