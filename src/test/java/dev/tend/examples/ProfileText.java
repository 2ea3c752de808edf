package dev.tend.examples;

import java.util.List;

/// Writes the `customer.yaml` of a story.
final class ProfileText {
    private static final List<String> CONTACT =
            List.of("name", "title", "role", "phone", "email", "wechat", "department", "birthday");
    private static final List<String> CONTACT_ORDER =
            List.of("name", "title", "department", "role", "phone", "email", "wechat", "birthday");

    private ProfileText() {}

    static String of(Story story, String number) {
        var text = new StringBuilder();
        String heading = "";
        for (String line : story.profile()) {
            if (line.startsWith("#")) {
                text.append(line).append('\n');
                continue;
            }
            String section = sectionOf(line);
            if (!section.isEmpty() && !section.equals(heading)) {
                text.append(section).append('\n');
            }
            heading = section;
            text.append(
                    switch (section) {
                        case "contacts:" -> contact(Text.split(line.substring(2), "; "));
                        case "opportunities:" -> opportunity(Text.split(line.substring(2), "; "));
                        default -> line + "\n";
                    });
            if (line.startsWith("name: ")) {
                text.append("number: ").append(number).append('\n');
            }
        }
        return text.toString();
    }

    private static String sectionOf(String line) {
        if (line.startsWith("c ")) {
            return "contacts:";
        }
        return line.startsWith("o ") ? "opportunities:" : "";
    }

    private static String contact(List<String> values) {
        var text = new StringBuilder();
        for (String key : CONTACT_ORDER) {
            int place = CONTACT.indexOf(key);
            if (place < values.size() && !values.get(place).equals("-")) {
                text.append(text.isEmpty() ? "  - " : "    ").append(key).append(": ");
                text.append(Text.block(values.get(place))).append('\n');
            }
        }
        return text.toString();
    }

    private static String opportunity(List<String> values) {
        return "  "
                + values.get(0)
                + ": {name: "
                + Text.flow(values.get(1))
                + ", amount: "
                + values.get(2)
                + ", created: "
                + values.get(3)
                + "}\n";
    }
}
