package dev.tend.cli.command;

/// A command by which somebody writes into the book: who, git says where nothing else does.
public interface Writing extends Command {
    @Override
    default void begin(HeadStart start) {
        start.writing();
        start.identity("--by", "-b");
    }
}
