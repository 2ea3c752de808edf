package dev.tend.cli;

/// A command that writes into the book.
interface Writing extends Command {
    @Override
    default void begin(App app) {
        app.beginToWrite();
        app.beginIdentity("--by", "-b");
    }
}
