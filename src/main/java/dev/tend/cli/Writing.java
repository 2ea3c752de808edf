package dev.tend.cli;

/// A command by which somebody writes into the book: who, is asked of git where nothing says it.
interface Writing extends Command {
    @Override
    default void begin(App app) {
        app.beginToWrite();
        app.beginIdentity("--by", "-b");
    }
}
