package dev.tend.cli;

import dev.tend.cli.book.CheckCommand;
import dev.tend.cli.book.InitCommand;
import dev.tend.cli.book.PolicyCommand;
import dev.tend.cli.book.SchemaCommand;
import dev.tend.cli.book.UndoCommand;
import dev.tend.cli.command.Command;
import dev.tend.cli.customer.AddCommand;
import dev.tend.cli.customer.EditCommand;
import dev.tend.cli.customer.ListCommand;
import dev.tend.cli.customer.ShowCommand;
import dev.tend.cli.due.AgendaCommand;
import dev.tend.cli.due.DueCommand;
import dev.tend.cli.due.NextCommand;
import dev.tend.cli.due.SpreadCommand;
import dev.tend.cli.due.WhyCommand;
import dev.tend.cli.record.ApproveCommand;
import dev.tend.cli.record.AssignCommand;
import dev.tend.cli.record.DoneCommand;
import dev.tend.cli.record.DropCommand;
import dev.tend.cli.record.LogCommand;
import dev.tend.cli.record.MoveCommand;
import dev.tend.cli.record.SnoozeCommand;
import dev.tend.cli.report.ReportCommand;
import dev.tend.cli.report.ReviewCommand;

import java.util.List;
import java.util.Optional;

/// The commands by name. Only the one that is asked for is loaded: each class costs start-up time.
final class Commands {
    /// In the order of the help.
    static final List<String> NAMES =
            List.of(
                    "init",
                    "add",
                    "edit",
                    "log",
                    "due",
                    "agenda",
                    "spread",
                    "done",
                    "drop",
                    "snooze",
                    "assign",
                    "move",
                    "approve",
                    "undo",
                    "next",
                    "why",
                    "show",
                    "list",
                    "check",
                    "policy",
                    "report",
                    "review",
                    "schema",
                    "completion");

    private Commands() {}

    static Optional<Command> named(String name) {
        return switch (name) {
            case "init" -> Optional.of(new InitCommand());
            case "add" -> Optional.of(new AddCommand());
            case "edit" -> Optional.of(new EditCommand());
            case "log" -> Optional.of(new LogCommand());
            case "due" -> Optional.of(new DueCommand());
            case "agenda" -> Optional.of(new AgendaCommand());
            case "spread" -> Optional.of(new SpreadCommand());
            case "done" -> Optional.of(new DoneCommand());
            case "drop" -> Optional.of(new DropCommand());
            case "snooze" -> Optional.of(new SnoozeCommand());
            case "assign" -> Optional.of(new AssignCommand());
            case "move" -> Optional.of(new MoveCommand());
            case "approve" -> Optional.of(new ApproveCommand());
            case "undo" -> Optional.of(new UndoCommand());
            case "next" -> Optional.of(new NextCommand());
            case "why" -> Optional.of(new WhyCommand());
            case "show" -> Optional.of(new ShowCommand());
            case "list" -> Optional.of(new ListCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "policy" -> Optional.of(new PolicyCommand());
            case "report" -> Optional.of(new ReportCommand());
            case "review" -> Optional.of(new ReviewCommand());
            case "schema" -> Optional.of(new SchemaCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            default -> Optional.empty();
        };
    }
}
