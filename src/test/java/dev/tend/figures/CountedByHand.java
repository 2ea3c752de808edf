package dev.tend.figures;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// A small book whose figures can be counted by hand; its rules are few.
abstract class CountedByHand {
    static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    static final String POLICY =
            """
            tend: 1
            timezone: Asia/Shanghai
            currency: CNY
            team:
              lilei: {name: Li Lei, role: sales}
              hanmei: {name: Han Mei, role: lead}
            stages:
              lead: {probability: 10%, limit: 3d}
              offer: {probability: 50%}
              won: {kind: won}
              care: {kind: after}
              lost: {kind: lost}
            """;

    @TempDir Path book;

    final String cell(Inquiry inquiry, String figure) {
        return TendAnswer.cells(book, inquiry).get(" [] " + figure);
    }

    final void customer(String key, String profile, String entries) throws IOException {
        var folder = "customers/" + key + "/";
        write(
                folder + "customer.yaml",
                "name: " + key + "\ncreated: 2024-01-01\n" + profile + "\n");
        if (!entries.isEmpty()) {
            write(folder + "2024-lilei.yaml", entries);
        }
    }

    final void write(String name, String text) throws IOException {
        var file = book.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
