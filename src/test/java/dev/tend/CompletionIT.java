package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tend.ShellSession.Shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The Tab key in real shells (F42), set up as the README says, with the packaged program.
class CompletionIT {
    private static final String TAB = "\t";
    private static final String BACK = "\u0002";
    private static final String POLICY =
            """
            tend: 1
            timezone: Asia/Shanghai
            language: en
            team:
              lilei: {name: 李雷, role: sales}
              hanmei: {name: 韩梅, role: lead}
            stages:
              lead: {label: {en: Lead, zh: 潜在客户}}
              proposal: {label: {en: Proposal, zh: 报价}}
              won: {kind: won, label: {en: Won, zh: 赢单}}
              lost: {kind: lost, label: {en: Lost, zh: 流失}}
            """;
    private static final String ACME =
            """
            name: Acme Labs
            owner: lilei
            tags: [big deal, food]
            contacts:
              - name: Elaine Porter
                title: Lab director
              - name: Pat "Jo" O'Neil $5
            """;
    private static final String ENTRY =
            """
            ---
            id: k3f9q2zt
            at: 2026-06-01T10:00+08:00
            by: lilei
            via: phone
            summary: Asked for a quote for 50 seats
            next: {do: Send the quote, due: 2026-06-05}
            """;
    private static final String HENGYUAN = "name: 上海恒远精密机械有限公司\nowner: hanmei\n";

    /// What is typed, and how the line ends after Tab. fish takes only what holds the letters that
    /// were typed; zsh has its own way with quotes within a word, and with a blank behind one.
    private record Case(String typed, String inBash, String inZsh, String inFish) {
        Case(String typed, String line) {
            this(typed, line, line, line);
        }

        Case(String typed, String line, String inFish) {
            this(typed, line, line, inFish);
        }

        String in(Shell shell) {
            return switch (shell) {
                case BASH -> inBash;
                case ZSH -> inZsh;
                case FISH -> inFish;
            };
        }
    }

    private static final List<Case> ONE_CANDIDATE =
            List.of(
                    new Case("tend rep", "tend report "),
                    new Case("tend due --ov", "tend due --overdue "),
                    new Case("tend due --source=d", "tend due --source=date "),
                    new Case("tend show ac", "tend show acme-labs "),
                    new Case("tend show labs", "tend show acme-labs ", "tend show acme-labs "),
                    new Case(
                            "tend show 恒远",
                            "tend show shanghai-hengyuan ",
                            "tend show 上海恒远精密机械有限公司 "),
                    new Case("tend show shhy", "tend show shanghai-hengyuan "),
                    new Case("tend list customer:shhy", "tend list customer:shanghai-hengyuan "),
                    new Case("tend move acme-labs pro", "tend move acme-labs proposal "),
                    new Case(
                            "tend move acme-labs 报",
                            "tend move acme-labs proposal ",
                            "tend move acme-labs 报价 "),
                    new Case("tend list stag", "tend list stage:"),
                    new Case("tend list stage:w", "tend list stage:won "),
                    new Case("tend list stage:赢", "tend list stage:won ", "tend list stage:赢单 "),
                    new Case("tend list -stage:w", "tend list -stage:won "),
                    new Case("tend list 'stage:w", "tend list 'stage:won' "),
                    new Case(
                            "tend list stage:\"w",
                            "tend list stage:\"won\" ",
                            "tend list stage:won ",
                            "tend list stage:\"won\" "),
                    new Case("tend edit acme-labs own", "tend edit acme-labs owner="),
                    new Case("tend log acme-labs x --with El", "Elaine\\ Porter "),
                    new Case("tend log acme-labs x --with Elaine\\ P", "Elaine\\ Porter "),
                    new Case("tend log acme-labs x --with \"El", "\"Elaine Porter\" "),
                    new Case("tend log acme-labs x --with 'El", "'Elaine Porter' "),
                    new Case(
                            "tend log acme-labs x --with Pa",
                            "Pat\\ \\\"Jo\\\"\\ O\\'Neil\\ \\$5 "),
                    new Case("tend log acme-labs x --with \"Pa", "\"Pat \\\"Jo\\\" O'Neil \\$5\" "),
                    new Case("tend done k3f", "tend done k3f9 "),
                    new Case("tend log acme-labs x --done=k3f", "--done=k3f9 "),
                    new Case(
                            "tend show ac --lang en" + BACK.repeat(" --lang en".length()),
                            "tend show acme-labs --lang en",
                            "tend show acme-labs  --lang en",
                            "tend show acme-labs --lang en"),
                    new Case("tend agenda mo", "tend agenda month "),
                    new Case("tend list tag:big", "tend list tag:big\\ deal "),
                    new Case(
                            "tend list tag:\"big d",
                            "tend list tag:\"big deal\" ",
                            "tend list tag:big\\ deal ",
                            "tend list tag:\"big deal\" "),
                    new Case("tend list last:\\>9", "tend list last:\\>90d "),
                    new Case("tend list 'last:>9", "tend list 'last:>90d' "),
                    new Case("tend report funnel --list prop", "--list proposal."),
                    new Case("tend report funnel --list proposal.rea", "proposal.reached "),
                    new Case("tend init new/fo", "tend init new/folder/"));

    private static final List<String> NOTHING =
            List.of(
                    "tend show ac",
                    "tend list stage:w",
                    "tend done k",
                    "tend report funnel --list p");
    private static final List<String> COMPLAINTS =
            List.of("tend:", "rror", "Exception", "at dev.tend", "not found");

    @TempDir Path temporary;

    @Test
    void bashCompletes() throws Exception {
        everythingIn(
                Shell.BASH,
                "tend completion bash > ~/.tend.bash",
                "echo 'source ~/.tend.bash' >> ~/.bashrc");
    }

    @Test
    void zshCompletes() throws Exception {
        everythingIn(
                Shell.ZSH,
                "echo 'autoload -U compinit && compinit -u -D' >> ~/.zshrc",
                "tend completion zsh > ~/.tend.zsh",
                "echo 'source ~/.tend.zsh' >> ~/.zshrc");
    }

    @Test
    void fishCompletes() throws Exception {
        everythingIn(
                Shell.FISH,
                "mkdir -p ~/.config/fish/completions",
                "tend completion fish > ~/.config/fish/completions/tend.fish");
    }

    private void everythingIn(Shell shell, String... setUp) throws Exception {
        var book = book();
        try (var session = session(shell)) {
            for (var command : setUp) {
                session.run(command);
            }
        }
        try (var session = session(shell)) {
            session.run("cd " + book);
            var wrong = new ArrayList<String>();
            for (var one : ONE_CANDIDATE) {
                var line = session.lineAfter(one.typed() + TAB);
                if (!line.endsWith(one.in(shell))) {
                    wrong.add(one.typed() + " -> " + line);
                }
            }
            assertEquals(List.of(), wrong, session.shown());
            whatIsOfferedIsShown(shell, session);
            nothingIsSaidWithoutABook(session);
        }
    }

    /// bash shows what may be typed, the others what it stands for too.
    private static void whatIsOfferedIsShown(Shell shell, ShellSession session) throws IOException {
        var shown =
                switch (shell) {
                    case BASH -> List.of("lead", "lost", "proposal", "won");
                    case ZSH, FISH -> List.of("lead", "Lead", "proposal", "Proposal", "won", "Won");
                };
        int before = session.shown().length();
        assertEquals("", session.lineAfter(""));
        session.type("tend move acme-labs " + TAB);
        for (var text : shown) {
            session.await(text, before);
        }
    }

    private void nothingIsSaidWithoutABook(ShellSession session) throws IOException {
        assertEquals("", session.lineAfter(""));
        write(temporary.resolve("broken/tend.yaml"), "stages: [\n");
        for (var folder : List.of(temporary, temporary.resolve("broken"))) {
            session.run("cd " + folder);
            int before = session.shown().length();
            for (var typed : NOTHING) {
                assertEquals(typed, session.lineAfter(typed + TAB));
            }
            assertEquals("tend report ", session.lineAfter("tend rep" + TAB));
            var said = session.shown().substring(before);
            for (var complaint : COMPLAINTS) {
                assertFalse(said.contains(complaint), said);
            }
        }
    }

    private ShellSession session(Shell shell) throws IOException {
        return new ShellSession(
                shell,
                temporary,
                Map.of(
                        "PATH",
                        Installation.packaged().launcher().getParent()
                                + ":"
                                + System.getenv("PATH"),
                        "TERM",
                        "xterm",
                        "LANG",
                        "C.UTF-8",
                        "TEND_USER",
                        "lilei"));
    }

    private Path book() throws IOException {
        var book = temporary.resolve("book");
        write(book.resolve("tend.yaml"), POLICY);
        write(book.resolve("customers/acme-labs/customer.yaml"), ACME);
        write(book.resolve("customers/acme-labs/2026-lilei.yaml"), ENTRY);
        write(book.resolve("customers/shanghai-hengyuan/customer.yaml"), HENGYUAN);
        Files.createDirectories(book.resolve("new/folder"));
        return book;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
