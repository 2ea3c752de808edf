package dev.tend.cli;

import dev.tend.model.Situation;
import dev.tend.model.Standing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whose tasks a word may mean.
sealed interface TaskScope {
    /// The situations, as of today, of those customers who ask for something whose id begins so.
    List<Situation> asking(String prefix);

    List<Standing> standings();

    /// One customer, whatever it asks for.
    record OfCustomer(App app, Situation situation) implements TaskScope {
        @Override
        public List<Situation> asking(String prefix) {
            return List.of(situation);
        }

        @Override
        public List<Standing> standings() {
            return Standing.of(List.of(situation), app.policy());
        }
    }

    /// All customers, as the index knows them: of those alone who are meant the files are read.
    record OfBook(App app, List<Standing> standings, List<Asked> asked) implements TaskScope {
        /// The id of a task and the key of the customer whose it is.
        record Asked(String id, String key) {}

        static OfBook of(App app) {
            var standings = new ArrayList<Standing>();
            var asked = new ArrayList<Asked>();
            app.beginToRemember();
            for (var outline : app.outlines()) {
                standings.add(outline.standing());
                for (var task : outline.tasks()) {
                    asked.add(new Asked(task.id(), outline.standing().key()));
                }
            }
            return new OfBook(app, standings, asked);
        }

        @Override
        public List<Situation> asking(String prefix) {
            Set<String> keys = new LinkedHashSet<>();
            for (var one : asked) {
                if (one.id().startsWith(prefix)) {
                    keys.add(one.key());
                }
            }
            var asking = new ArrayList<Situation>();
            for (var key : keys) {
                asking.add(app.situation(app.account(key)));
            }
            return asking;
        }
    }
}
