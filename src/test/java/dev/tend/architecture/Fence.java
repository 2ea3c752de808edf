package dev.tend.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static dev.tend.architecture.Deeds.askForNow;
import static dev.tend.architecture.Deeds.takeTheMachinesClock;
import static dev.tend.architecture.Deeds.touch;
import static dev.tend.architecture.Deeds.use;
import static dev.tend.architecture.Deeds.usePackages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.UUID;

/// What is done in a few parts of the program only, or in none: the deed, and the parts that may.
enum Fence implements Law {
    SNAKEYAML(usePackages("org.snakeyaml.."), "yaml"),
    PICOCLI(usePackages("picocli.."), "cli"),
    JACKSON(usePackages("tools.jackson.."), "render"),
    COMMONS_CSV(usePackages("org.apache.commons.csv.."), "render.table"),
    JLINE(usePackages("org.jline.."), "render.text"),
    PINYIN(usePackages("com.github.promeg.."), "text.Pinyin"),
    PHONE_NUMBERS(usePackages("com.google.i18n.."), "text.Phone"),
    EMAIL_ADDRESSES(usePackages("com.sanctionco.."), "text.Email"),
    CHINESE_CALENDAR(usePackages("com.tyme.."), "schedule.LunarCalendar"),
    ICALENDAR(usePackages("com.github.mangstadt.."), "exchange"),

    CLOCK_OF_THE_MACHINE(takeTheMachinesClock(), "Main"),
    CLOCK_OF_THE_COMMAND(touch(InstantSource.class, "instant", "millis"), "cli"),
    NOW(
            askForNow()
                    .or(touch(System.class, "currentTimeMillis", "nanoTime"))
                    .or(use(Date.class, Calendar.class))),
    ZONE_OF_THE_MACHINE(touch(ZoneId.class, "systemDefault"), "cli"),
    CHANCE(
            use(SplittableRandom.class, Random.class)
                    .or(touch(Math.class, "random"))
                    .or(touch(UUID.class, "randomUUID")),
            "Main",
            "Rehearsal"),
    SURROUNDINGS(
            touch(System.class, "getenv", "getProperty", "getProperties", "setProperty")
                    .or(touch(Integer.class, "getInteger"))
                    .or(touch(Long.class, "getLong"))
                    .or(touch(Boolean.class, "getBoolean"))
                    .or(touch(Locale.class, "getDefault", "setDefault")),
            "Main",
            "resource"),

    STANDARD_STREAMS(touch(System.class, "out", "err", "in", "console")),
    PRINTING(use(PrintStream.class), "cli", "Main"),
    EXIT(touch(System.class, "exit").or(touch(Runtime.class, "exit", "halt")), "Main"),
    FILES(
            use(
                    Files.class,
                    FileChannel.class,
                    File.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class),
            "store",
            "git",
            "resource",
            "Main",
            "Rehearsal"),
    PROCESSES(
            use(Process.class, ProcessBuilder.class).or(touch(Runtime.class, "exec")),
            "git",
            "Main"),

    REFLECTION(
            usePackages("java.lang.reflect..")
                    .or(touch(Class.class, "forName", "newInstance", "getDeclaredConstructor"))),
    /// `split` is free: by a single character it works without a pattern.
    REGULAR_EXPRESSIONS(
            usePackages("java.util.regex..")
                    .or(touch(String.class, "matches", "replaceAll", "replaceFirst"))),
    FORMATTING(
            use(Formatter.class)
                    .or(touch(String.class, "format", "formatted"))
                    .or(touch(PrintStream.class, "format", "printf"))),
    RESOURCE_BUNDLES(use(ResourceBundle.class)),
    LOGGING(usePackages("java.util.logging..").or(use(System.Logger.class)));

    private final ArchCondition<JavaClass> deed;
    private final List<String> parts;

    Fence(ArchCondition<JavaClass> deed, String... parts) {
        this.deed = deed;
        this.parts = List.of(parts);
    }

    List<String> parts() {
        return parts;
    }

    @Override
    public ArchRule under(String root) {
        return under(root, parts);
    }

    /// This fence as if only the given parts might pass it.
    ArchRule under(String root, List<String> parts) {
        return noClasses()
                .that(not(Part.in(root, parts)))
                .should(deed)
                .as(name() + " is only for " + parts);
    }
}
