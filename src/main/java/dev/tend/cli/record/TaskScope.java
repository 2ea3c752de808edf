package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.record.Customer;
import dev.tend.outline.Outline;

import java.util.ArrayList;
import java.util.List;

/// Whose tasks a word may mean.
public sealed interface TaskScope {
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
    record OfBook(App app, List<Outline> outlines) implements TaskScope {
        public static OfBook of(App app) {
            app.beginToRemember();
            return new OfBook(app, app.outlines());
        }

        @Override
        public List<Situation> asking(String prefix) {
            var asking = new ArrayList<Situation>();
            for (var outline : outlines) {
                if (asks(outline, prefix)) {
                    asking.add(app.situation(app.account(outline.standing().key())));
                }
            }
            return asking;
        }

        private static boolean asks(Outline outline, String prefix) {
            for (var task : outline.tasks()) {
                if (task.id().startsWith(prefix)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<Standing> standings() {
            var standings = new ArrayList<Standing>();
            for (var outline : outlines) {
                standings.add(outline.standing());
            }
            return standings;
        }

        /// The ids of all tasks.
        public List<String> ids() {
            var ids = new ArrayList<String>();
            for (var outline : outlines) {
                for (var task : outline.tasks()) {
                    ids.add(task.id());
                }
            }
            return ids;
        }

        /// As far as they are found by.
        public List<Customer> customers() {
            var customers = new ArrayList<Customer>();
            for (var outline : outlines) {
                customers.add(outline.found());
            }
            return customers;
        }
    }
}
