package dev.tend.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A customer as it is told in a file of stories: the key, the lines of the profile, the events.
///
/// A story begins with `@ KEY`. Lines of the profile stand as in `customer.yaml`, except contacts
/// (`c name; title; role; phone; email; wechat; department; birthday`, a lone hyphen where unknown)
/// and opportunities (`o code; name; amount; created`). Events begin with `* `, see [Event].
record Story(String key, List<String> profile, List<Event> events) {

    static List<Story> readAll(int year, List<String> lines) {
        var stories = new ArrayList<Story>();
        for (String line : lines) {
            if (line.startsWith("@ ")) {
                stories.add(new Story(line.substring(2), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("* ")) {
                stories.getLast().events().add(Event.read(year, line));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                stories.getLast().profile().add(line);
            }
        }
        return stories;
    }

    /// The value of a plain line of the profile.
    String value(String name) {
        for (String line : profile) {
            if (line.startsWith(name + ": ")) {
                return line.substring(name.length() + 2);
            }
        }
        throw new IllegalStateException(key + " has no " + name);
    }

    LocalDate created() {
        return LocalDate.parse(value("created"));
    }
}
