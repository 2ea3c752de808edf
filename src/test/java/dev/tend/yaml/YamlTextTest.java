package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class YamlTextTest {
    @Test
    void whatReadersTakeForSomethingElseIsQuoted() {
        for (var text :
                List.of(
                        "true",
                        "False",
                        "NULL",
                        "12",
                        "1e5",
                        "0x1F",
                        "2024-01-01",
                        ".5",
                        "+.inf",
                        "on",
                        "Off",
                        "1_000",
                        "1__0",
                        "1:30",
                        "190:20:30",
                        "~",
                        "=")) {
            assertEquals('"' + text + '"', YamlText.flowScalar(text));
        }
    }

    @Test
    void whatIsTextForEveryReaderStandsPlain() {
        for (var text :
                List.of("yes", "no", "offer", "1:30 pm", "v1_0", "once", "y", "N", "abc", "3天")) {
            assertEquals(text, YamlText.flowScalar(text));
        }
    }
}
