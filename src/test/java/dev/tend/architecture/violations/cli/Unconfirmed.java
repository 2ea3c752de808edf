package dev.tend.architecture.violations.cli;

import dev.tend.cli.Environment;

final class Unconfirmed {
    record Answering(Environment environment) {
        void answer(String text) {
            environment.out().println(text);
        }
    }

    record Complaining(Environment environment) {
        void complain(String text) {
            environment.err().println(text);
        }
    }
}
