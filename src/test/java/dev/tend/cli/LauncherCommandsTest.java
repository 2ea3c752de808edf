package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The launcher, which starts each kind of command in its own way, knows no command that is none.
class LauncherCommandsTest {
    private static final List<String> NO_COMMANDS = List.of("''", "--version", "-V", "*");

    @Test
    void everyCommandThatTheLauncherNamesIsOne() throws IOException {
        var script = Files.readString(Path.of("src/main/launcher/tend"));
        int begin = script.indexOf("    case ${1-} in\n        ''");
        var kinds =
                script.substring(
                        script.indexOf('\n', begin) + 1, script.indexOf("\n    esac", begin));
        var strange = new ArrayList<String>();
        for (var line : kinds.lines().toList()) {
            for (var name : line.substring(0, line.indexOf(')')).split("\\|")) {
                boolean isKnown =
                        Commands.NAMES.contains(name.strip())
                                || NO_COMMANDS.contains(name.strip())
                                || name.strip().equals(Completion.NAME);
                if (!isKnown) {
                    strange.add(name.strip());
                }
            }
        }
        assertEquals(List.of(), strange);
    }
}
