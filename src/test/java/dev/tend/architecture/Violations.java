package dev.tend.architecture;

import java.util.ArrayList;
import java.util.List;

/// Which classes of the program in `violations` break which law: all that do.
final class Violations {
    static final String ROOT = Violations.class.getPackageName() + ".violations";

    private Violations() {}

    static List<String> of(Law law) {
        return switch (law) {
            case Shape.ARROWS ->
                    List.of(
                            "Main",
                            "attic.Forgotten",
                            "cli.KnowsMain",
                            "git.KnowsMain",
                            "model.KnowsGit",
                            "phrase.KnowsGit",
                            "render.table.KnowsStore",
                            "report.KnowsRender",
                            "rules.KnowsPhrase",
                            "schedule.KnowsText",
                            "store.KnowsCli",
                            "text.KnowsGit",
                            "yaml.KnowsRules");
            case Shape.NO_CYCLES -> List.of("cli.ClosesACycle", "store.KnowsCli");
            case Shape.PURE_MODEL ->
                    with(
                            nested(
                                    "model.Impure",
                                    "OfFiles",
                                    "OfStreams",
                                    "OfTheNetwork",
                                    "OfThreads"),
                            "model.KnowsGit");
            case Shape.TELLING_NAMES ->
                    nested(
                            "text.Named",
                            "Misc",
                            "WordHelper",
                            "WordImpl",
                            "WordManager",
                            "WordUtil",
                            "WordUtils");
            case Shape.NULL_MARKED -> List.of("attic.Forgotten");

            case Fence.SNAKEYAML -> nested("cli.Libraries", "OfYaml");
            case Fence.PICOCLI -> List.of("render.table.Commands");
            case Fence.JACKSON -> nested("cli.Libraries", "OfJson");
            case Fence.COMMONS_CSV -> nested("cli.Libraries", "OfCsv");
            case Fence.JLINE -> nested("cli.Libraries", "OfTerminals");
            case Fence.PINYIN -> nested("cli.Libraries", "OfPinyin");
            case Fence.PHONE_NUMBERS -> nested("cli.Libraries", "OfPhones");
            case Fence.EMAIL_ADDRESSES -> nested("cli.Libraries", "OfEmails");
            case Fence.CHINESE_CALENDAR -> nested("cli.Libraries", "OfLunarDays");
            case Fence.ICALENDAR -> nested("cli.Libraries", "OfCalendars");

            case Fence.NOW ->
                    nested(
                            "schedule.Clocks",
                            "Millis",
                            "Nanos",
                            "OldCalendar",
                            "OldDate",
                            "Today",
                            "TodayByReference",
                            "TodayElsewhere",
                            "TodayInLambda",
                            "TodayInZone",
                            "TodayOfClock");
            case Fence.CLOCK_OF_THE_MACHINE ->
                    nested("schedule.Clocks", "Minutes", "Source", "Utc", "Zoned");
            case Fence.CLOCK_OF_THE_COMMAND -> nested("schedule.Clocks", "Asking", "AskingAClock");
            case Fence.ZONE_OF_THE_MACHINE -> nested("schedule.Clocks", "ZoneOfTheMachine");
            case Fence.CHANCE ->
                    nested("rules.Surroundings", "Dice", "MathDice", "OldDice", "Unique");
            case Fence.SURROUNDINGS ->
                    nested(
                            "rules.Surroundings",
                            "Language",
                            "NumericProperty",
                            "Property",
                            "Variable");

            case Fence.STANDARD_STREAMS -> nested("report.Console", "Err", "In", "Out");
            case Fence.PRINTING -> nested("report.Console", "Err", "Out", "Printing");
            case Fence.EXIT -> nested("report.Console", "Exit", "Halt");
            case Fence.FILES ->
                    nested(
                            "phrase.Disk",
                            "Asked",
                            "AskedTheOldWay",
                            "Channel",
                            "OldChannel",
                            "OldFile",
                            "OldInput",
                            "OldOutput",
                            "OldReader",
                            "OldWriter");
            case Fence.PROCESSES -> nested("phrase.Disk", "Program", "Running", "Started");

            case Fence.REFLECTION -> nested("text.Heavy", "ByName", "Reflected");
            case Fence.REGULAR_EXPRESSIONS ->
                    nested("text.Heavy", "Compiled", "Matching", "Replacing", "ReplacingOnce");
            case Fence.FORMATTING -> nested("text.Heavy", "Format", "Formatted", "Formatting");
            case Fence.RESOURCE_BUNDLES -> nested("text.Heavy", "Bundle");
            case Fence.LOGGING -> nested("text.Heavy", "Logging", "SystemLogging");
        };
    }

    private static List<String> nested(String outer, String... names) {
        var classes = new ArrayList<String>();
        for (var name : names) {
            classes.add(outer + "$" + name);
        }
        return classes;
    }

    private static List<String> with(List<String> some, String another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
