package dev.tend.store;

import java.time.zone.ZoneRulesProvider;

/// Java's rules of all time zones. With the first zone that is asked for, Java reads them and looks
/// through every jar for more: as long as a policy takes to be read.
final class TimeZones {
    private TimeZones() {}

    /// Begins to load them on another thread; who needs one before waits for it.
    static void beginToLoad() {
        var thread = new Thread(TimeZones::load, "time zones");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        var _ = ZoneRulesProvider.getAvailableZoneIds();
    }
}
