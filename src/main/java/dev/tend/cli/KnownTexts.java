package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.render.text.DisplayWidth;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Short texts that profiles hold already, such as tags and industries, as candidates. Those of the
/// first customers alone, so that a large book is not waited for.
record KnownTexts(App app) {
    private static final int CUSTOMERS = 300;
    private static final int LONGEST = 32;

    /// Such as begin like what was typed, or hold it.
    List<Candidate> of(String key, String typed) {
        var texts = new TreeSet<String>();
        var keys = app.folder().keys();
        for (var customer : keys.subList(0, Math.min(CUSTOMERS, keys.size()))) {
            var profile = app.folder().customer(customer, app.policy()).value();
            for (var text : profile.attributes().texts(key)) {
                if (DisplayWidth.of(text) <= LONGEST && text.indexOf(',') < 0) {
                    texts.add(text);
                }
            }
        }
        return Candidate.matching(typed, Candidate.of(new ArrayList<>(texts)));
    }
}
