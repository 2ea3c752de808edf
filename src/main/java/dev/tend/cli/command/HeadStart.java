package dev.tend.cli.command;

import dev.tend.git.GitIdentity;
import dev.tend.parallel.Background;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;

import java.util.List;
import java.util.Optional;

/// What a command will ask for in any case, begun on other threads before its line is parsed: to
/// parse it takes as long. Nothing is written there; a book that has to be settled, or is not
/// there, can wait.
public final class HeadStart {
    private final App app;
    private final Invocation line;
    private Optional<BookFolder> book = Optional.empty();
    private Optional<Background<GitIdentity>> asked = Optional.empty();

    HeadStart(App app, Invocation line) {
        this.app = app;
        this.line = line;
    }

    /// The policy is read.
    void policy() {
        begin(false);
    }

    /// The policy is read, and all made ready that writing takes.
    public void writing() {
        begin(true);
    }

    private void begin(boolean writes) {
        var environment = app.environment();
        var found = app.findFolder();
        if (found.isPresent() && !BookWriter.isUnsettled(found.get(), environment.disk())) {
            book = found;
            found.get().beginPolicy(environment.build(), environment.clock().instant(), writes);
        }
    }

    /// Who works here is found out from git, if nothing else says it: neither a variable nor what
    /// looks like one of these options.
    public void identity(String... options) {
        if (book.isPresent()
                && app.environment().variable(Identity.VARIABLE).isEmpty()
                && !line.mayHave(options)) {
            var place = book.get().path();
            var variables = app.environment().variables();
            asked = Optional.of(Background.of("git", () -> GitIdentity.in(place, variables)));
        }
    }

    /// What is remembered of every customer is looked at, if the line has these words alone beside
    /// its options. With others it may be about some.
    public void answer(List<String> words) {
        policy();
        if (book.isPresent() && line.words().equals(words)) {
            app.beginToRemember();
        }
    }

    /// Who works here, as git says.
    GitIdentity gitIdentity() {
        return asked.isPresent()
                ? asked.get().get()
                : GitIdentity.in(app.folder().path(), app.environment().variables());
    }
}
