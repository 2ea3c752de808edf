package dev.tend.git;

import java.util.Locale;
import java.util.Optional;

/// What one of git's configuration files says of the user, in the form that `git config` writes.
/// Texts are empty where it says nothing.
record UserSection(String name, String email) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    static final UserSection NONE = new UserSection("", "");

    boolean isComplete() {
        return !name.isEmpty() && !email.isEmpty();
    }

    /// This one, where a file that is read after it says nothing else.
    UserSection then(UserSection later) {
        return new UserSection(
                later.name.isEmpty() ? name : later.name,
                later.email.isEmpty() ? email : later.email);
    }

    /// Empty where the text has more than this understands: other files that it includes, quoted or
    /// continued values, sections on the line of a value.
    static Optional<UserSection> of(String text) {
        if (text.indexOf(BYTE_ORDER_MARK) >= 0) {
            return Optional.empty();
        }
        var found = NONE;
        boolean inside = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end).trim();
            start = end + 1;
            if (line.startsWith("[")) {
                var section = line.toLowerCase(Locale.ROOT);
                if (!section.endsWith("]") || leadsElsewhere(section)) {
                    return Optional.empty();
                }
                inside = section.equals("[user]");
            } else if (line.endsWith("\\") || isWorktreeSwitch(line)) {
                return Optional.empty();
            } else if (inside) {
                var after = found.with(line);
                if (after.isEmpty()) {
                    return after;
                }
                found = after.get();
            }
        }
        return Optional.of(found);
    }

    private static boolean leadsElsewhere(String section) {
        return section.startsWith("[include")
                || section.startsWith("[user") && !section.equals("[user]");
    }

    /// With it there is one more file.
    private static boolean isWorktreeSwitch(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith("worktreeconfig");
    }

    private Optional<UserSection> with(String line) {
        if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
            return Optional.of(this);
        }
        int equals = line.indexOf('=');
        var key = (equals < 0 ? line : line.substring(0, equals)).trim().toLowerCase(Locale.ROOT);
        if (!key.equals("name") && !key.equals("email")) {
            return Optional.of(this);
        }
        var value = equals < 0 ? "" : line.substring(equals + 1).trim();
        if (!isPlain(value)) {
            return Optional.empty();
        }
        return Optional.of(
                then(key.equals("name") ? new UserSection(value, "") : new UserSection("", value)));
    }

    private static boolean isPlain(String value) {
        boolean plain = !value.isEmpty() && !value.contains("  ");
        for (int i = 0; plain && i < value.length(); i++) {
            plain = "\"\\#;".indexOf(value.charAt(i)) < 0 && value.charAt(i) >= ' ';
        }
        return plain;
    }
}
