package dev.tend.architecture.violations.report;

import java.io.IOException;
import java.io.PrintStream;

final class Console {
    record Out() {
        void print() {
            System.out.println();
        }
    }

    record Err() {
        void print() {
            System.err.println();
        }
    }

    record In() {
        int read() throws IOException {
            return System.in.read();
        }
    }

    record Printing(PrintStream out) {}

    record Exit() {
        void end() {
            System.exit(0);
        }
    }

    record Halt() {
        void end() {
            Runtime.getRuntime().halt(0);
        }
    }

    private Console() {}
}
