package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Installation.Outcome;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Starts the packaged program the ways people, cron and scripts do, in real processes.
class LauncherIT extends PackagedProgram {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final Map<String, String> NO_ENVIRONMENT = Map.of();
    private static final String PRINT_ARGUMENTS = "printf '%s\\n' \"$@\"";

    @Test
    void startsInAnEmptyEnvironmentFromAnyFolder() throws Exception {
        assertVersion(Installation.packaged().run(NO_ENVIRONMENT, "--version"));
        String launcher = Installation.packaged().launcher().toString();
        assertVersion(run(nothing, NO_ENVIRONMENT, launcher, "--version"));
        Path folder = Installation.packaged().folder();
        assertVersion(run(folder, NO_ENVIRONMENT, "bin/tend", "--version"));
        assertVersion(run(folder.resolve("bin"), NO_ENVIRONMENT, "./tend", "--version"));
        assertVersion(run(folder.resolve("bin"), NO_ENVIRONMENT, "sh", "tend", "--version"));
    }

    @Test
    void startsThroughChainsOfAbsoluteAndRelativeLinks() throws Exception {
        Path tools = Files.createDirectories(temporary.resolve("my tools/bin"));
        Files.createSymbolicLink(tools.resolve("tend"), Installation.packaged().launcher());
        Files.createSymbolicLink(tools.resolve("second"), Path.of("tend"));
        Files.createSymbolicLink(temporary.resolve("third"), Path.of("my tools/bin/second"));
        Path linkedFolder = temporary.resolve("folder");
        Files.createSymbolicLink(linkedFolder, Installation.packaged().folder().resolve("bin"));

        assertVersion(run(nothing, NO_ENVIRONMENT, tools.resolve("tend").toString(), "--version"));
        assertVersion(run(tools, NO_ENVIRONMENT, "./second", "--version"));
        assertVersion(run(nothing, NO_ENVIRONMENT, "../third", "--version"));
        assertVersion(run(nothing, NO_ENVIRONMENT, "../folder/tend", "--version"));
        assertVersion(run(nothing, Map.of("PATH", nothing.toString()), "../third", "--version"));
        Map<String, String> path = Map.of("PATH", tools + ":/usr/bin:/bin");
        assertVersion(run(nothing, path, "sh", "-c", "tend --version"));
    }

    @Test
    void startsFromAFolderWithSpacesAndChineseCharacters() throws Exception {
        Installation moved =
                Installation.packaged().copiedTo(temporary.resolve("客户 跟进/it's \"here\""));
        assertVersion(moved.run(NO_ENVIRONMENT, "--version"));
        assertVersion(moved.run(Map.of("LANG", "zh_CN.GBK"), "--version"));
    }

    @Test
    void writesNothingIntoItsOwnFolder() throws Exception {
        Installation copy = Installation.packaged().copiedTo(temporary.resolve("copy"));
        List<String> before = copy.files();
        assertTrue(
                copy.folder().toFile().setWritable(false)
                        && copy.lib().toFile().setWritable(false));
        assertVersion(copy.run(NO_ENVIRONMENT, "--version"));
        assertTrue(
                copy.folder().toFile().setWritable(true) && copy.lib().toFile().setWritable(true));
        assertEquals(before, copy.files());
    }

    @Test
    void passesChineseArgumentsAndTheExitCodeWhateverTheLocale() throws Exception {
        for (String locale : List.of("", "C", "POSIX", "zh_CN.GBK", "zh_CN.UTF-8", "xx_XX")) {
            Outcome outcome =
                    Installation.packaged().run(Map.of("LANG", locale, "LC_ALL", locale), "上海");
            assertEquals(2, outcome.exit(), locale);
            assertTrue(outcome.err().contains("上海"), locale + ": " + outcome.err());
        }
        Outcome outcome = Installation.packaged().run(NO_ENVIRONMENT, "上海");
        assertTrue(outcome.err().contains("上海"), outcome.err());
    }

    @Test
    void passesEveryArgumentAsItIs() throws Exception {
        Path java = pretendedJava("26", PRINT_ARGUMENTS);
        Outcome outcome =
                Installation.packaged()
                        .run(
                                Map.of("TEND_JAVA_HOME", java.toString(), "LC_ALL", "zh_CN.GBK"),
                                "log",
                                "a  b",
                                "",
                                "*",
                                "$HOME",
                                "-Dx",
                                "@file",
                                "上海");
        assertTrue(
                outcome.out().endsWith("Main\nlog\na  b\n\n*\n$HOME\n-Dx\n@file\n上海\n"),
                outcome.out());
        assertTrue(outcome.out().contains("-Dtend.locale=zh_CN.GBK\n"), outcome.out());
        assertFalse(outcome.out().contains("-Dtend.columns"), outcome.out());
    }

    /// Java would open files of its own in their places, and write the answer into one.
    @Test
    void closedStreamsStayClosed() throws Exception {
        var tend = "'" + Installation.packaged().launcher() + "' --version ";
        for (var closed : List.of(">&-", "<&- >&-", "<&- >&- 2>&-")) {
            var outcome = run(nothing, NO_ENVIRONMENT, "/bin/sh", "-c", tend + closed);
            assertEquals(3, outcome.exit(), closed);
        }
        assertVersion(run(nothing, NO_ENVIRONMENT, "/bin/sh", "-c", tend + "<&- 2>&-"));
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws Exception {
        var launcher = Installation.packaged().launcher();
        var tend = "mkdir gone && cd gone && rmdir ../gone && '" + launcher + "' list";
        var english = run(temporary, NO_ENVIRONMENT, "/bin/sh", "-c", tend);
        assertEquals(3, english.exit());
        assertTrue(english.err().endsWith("is gone; cd into another one.\n"), english.err());
        var chinese = run(temporary, Map.of("LANG", "zh_CN.UTF-8"), "/bin/sh", "-c", tend);
        assertEquals(3, chinese.exit());
        assertTrue(chinese.err().contains("当前文件夹已不存在"), chinese.err());
    }

    @Test
    void becomesJavaSoThatSignalsReachIt() throws Exception {
        Path java = pretendedJava("26", "echo $$; exit 7");
        Outcome outcome = Installation.packaged().run(Map.of("JAVA_HOME", java.toString()));
        assertEquals(outcome.pid() + "\n", outcome.out());
        assertEquals(7, outcome.exit());
    }

    @Test
    void passesTheCacheOnlyToTheBuildOfJavaThatMadeIt() throws Exception {
        String release = Files.readString(JAVA_HOME.resolve("release"));
        Path same = Installation.pretendedJava(temporary.resolve("same"), release, PRINT_ARGUMENTS);
        String patched =
                release.replace("JAVA_RUNTIME_VERSION=\"25", "JAVA_RUNTIME_VERSION=\"25.9");
        assertNotEquals(release, patched);
        Path other =
                Installation.pretendedJava(temporary.resolve("other"), patched, PRINT_ARGUMENTS);

        Installation copy = Installation.packaged().copiedTo(temporary.resolve("copy"));
        Path cache = copy.cache("due");
        Path passed = copy.lib().resolveSibling("bin/../lib").resolve(cache.getFileName());
        assertTrue(argumentsOf(copy, same, "due").contains("-XX:AOTCache=" + passed));
        assertFalse(argumentsOf(copy, other, "due").contains("AOTCache"));
        Files.move(cache, copy.lib().resolve("tend-0123456789ab-java-25-due.aot"));
        assertFalse(argumentsOf(copy, same, "due").contains("AOTCache"));
        assertEquals(3, copy.run(NO_ENVIRONMENT, "due").exit());
    }

    @Test
    void takesTheCacheOfTheKindOfCommand() throws Exception {
        Path java =
                Installation.pretendedJava(
                        temporary.resolve("java"),
                        Files.readString(JAVA_HOME.resolve("release")),
                        PRINT_ARGUMENTS);
        Map<String, String> acts =
                Map.ofEntries(
                        Map.entry("", "start"),
                        Map.entry("--version", "start"),
                        Map.entry("complete -- log", "completion"),
                        Map.entry("due --all", "due"),
                        Map.entry("agenda month", "agenda"),
                        Map.entry("list", "list"),
                        Map.entry("list --lang en -o me", "list"),
                        Map.entry("list grade:A", "whole"),
                        Map.entry("list 恒知", "whole"),
                        Map.entry("list -c owner", "whole"),
                        Map.entry("due --within 7d", "due"),
                        Map.entry("due -f ids", "whole"),
                        Map.entry("due --all --format=csv", "whole"),
                        Map.entry("--lang en due --group-by owner", "whole"),
                        Map.entry("report funnel", "list"),
                        Map.entry("report funnel -f json", "whole"),
                        Map.entry("report", "whole"),
                        Map.entry("report sources", "whole"),
                        Map.entry("log acme Called", "log"),
                        Map.entry("show acme", "customer"),
                        Map.entry("next acme", "customer"),
                        Map.entry("done k3f9", "customer"),
                        Map.entry("snooze k3f9 tomorrow", "customer"),
                        Map.entry("edit acme grade=B", "whole"),
                        Map.entry("check", "whole"),
                        Map.entry("--lang zh due", "due"),
                        Map.entry("--book . --today=today log acme", "log"),
                        Map.entry("--lang en", "start"),
                        Map.entry("--book", "start"),
                        Map.entry("nonsense", "whole"));
        for (Map.Entry<String, String> act : acts.entrySet()) {
            String[] line = act.getKey().isEmpty() ? new String[0] : act.getKey().split(" ");
            String arguments = argumentsOf(Installation.packaged(), java, line);
            assertTrue(arguments.contains("-" + act.getValue() + ".aot\n"), act + arguments);
        }
    }

    /// A heap that begins small would make what reads a whole book collect it again and again.
    @Test
    void givesBulkWorkAllOfJava() throws Exception {
        Path java = pretendedJava("26", PRINT_ARGUMENTS);
        assertTrue(
                argumentsOf(Installation.packaged(), java, "due")
                        .contains("-Xms96m\n-XX:NewSize=64m\n"));
        String arguments = argumentsOf(Installation.packaged(), java, "check");
        assertFalse(arguments.contains("-Xms"), arguments);
        assertFalse(arguments.contains("TieredStopAtLevel"), arguments);
    }

    @Test
    void runsSilentlyWithADamagedCache() throws Exception {
        Installation copy = Installation.packaged().copiedTo(temporary.resolve("copy"));
        Path cache = copy.cache("start");
        try (RandomAccessFile file = new RandomAccessFile(cache.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertVersion(copy.run(NO_ENVIRONMENT, "--version"));
        Files.writeString(cache, "not a cache at all");
        assertVersion(copy.run(NO_ENVIRONMENT, "--version"));
        Files.writeString(cache, "");
        assertVersion(copy.run(NO_ENVIRONMENT, "--version"));
    }

    @Test
    void runsTheNewCodeOnceItIsPackagedAgain() throws Exception {
        Installation copy = Installation.packaged().copiedTo(temporary.resolve("copy"));
        String oldCache = copy.cache("start").getFileName().toString();
        Outcome assembly = new Rebuild(temporary.resolve("rebuild")).into(copy);
        assertEquals(new Outcome(0, "", "", assembly.pid()), assembly);
        assertEquals("rebuilt\n", copy.run(NO_ENVIRONMENT, "--version").out());
        assertNotEquals(oldCache, copy.cache("start").getFileName().toString());
    }

    @Test
    void tellsTheWidthOfTheTerminal() throws Exception {
        Path script = Path.of("/usr/bin/script");
        assertTrue(Files.isExecutable(script) && System.getProperty("os.name").equals("Linux"));
        Path java = pretendedJava("26", PRINT_ARGUMENTS);
        String command =
                "stty cols 97; '" + Installation.packaged().launcher() + "' due </dev/null";
        Outcome outcome =
                run(
                        nothing,
                        Map.of("TEND_JAVA_HOME", java.toString(), "SHELL", "/bin/sh"),
                        script.toString(),
                        "-qec",
                        command,
                        "/dev/null");
        assertTrue(outcome.out().contains("-Dtend.columns=97\r\n"), outcome.out());
    }

    private static Outcome run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        return Installation.process(folder, environment, List.of(command));
    }

    private static String argumentsOf(Installation installation, Path java, String... line)
            throws IOException, InterruptedException {
        return installation.run(Map.of("TEND_JAVA_HOME", java.toString()), line).out();
    }
}
