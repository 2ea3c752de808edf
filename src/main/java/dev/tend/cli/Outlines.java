package dev.tend.cli;

import dev.tend.model.Standing;
import dev.tend.outline.Outline;
import dev.tend.outline.OutlineWriter;
import dev.tend.store.Loaded;
import dev.tend.store.Recollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the daily questions ask of every customer, as of today: as it is remembered where nothing
/// has changed. Whether that is so is found out while the answer is made, and has to be asked
/// before the answer leaves the program; where it is not, everything is asked for once more.
final class Outlines {
    private final App app;
    private Optional<Recollection> recollection = Optional.empty();
    private boolean certain = true;

    Outlines(App app) {
        this.app = app;
    }

    List<Outline> all() {
        var outlines = new ArrayList<Outline>();
        for (var gist : app.keep(gists())) {
            outlines.add(new Outline(app.policy(), gist));
        }
        return outlines;
    }

    private Loaded<List<byte[]>> gists() {
        if (recollection.isEmpty()) {
            var recalled = recollect();
            recollection = Optional.of(recalled);
            if (recalled.isLikely()) {
                certain = false;
                return recalled.gists();
            }
        }
        app.confirm();
        return recollection.get().renewed(ReadingProgress.of(app));
    }

    private Recollection recollect() {
        var writer = new OutlineWriter(app.policy(), app.today());
        return app.folder().recollect(app.policy(), question(), writer::of);
    }

    /// Whether all that was given so far is as a full read would give it.
    boolean areTrue() {
        if (certain) {
            return true;
        }
        certain = true;
        return recollection.orElseThrow().isTrue();
    }

    /// Where those customers stand of whom that is remembered and still true: reads none.
    List<Standing> remembered() {
        var standings = new ArrayList<Standing>();
        for (var gist : app.folder().remembered(app.policy(), question())) {
            standings.add(new Outline(app.policy(), gist).standing());
        }
        return standings;
    }

    private Optional<String> question() {
        return app.environment().build().map(build -> build + "\n" + app.today());
    }
}
