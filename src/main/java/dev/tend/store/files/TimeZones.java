package dev.tend.store.files;

import dev.tend.parallel.Background;

import java.time.zone.ZoneRulesProvider;

/// Java's rules of all time zones. With the first zone that is asked for, Java reads them and looks
/// through every jar for more: as long as a policy takes to be read.
final class TimeZones {
    private TimeZones() {}

    /// Begins to load them on another thread; who needs one before waits for it.
    static void beginToLoad() {
        Background.of("time zones", ZoneRulesProvider::getAvailableZoneIds);
    }
}
