package dev.tend.store.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.policy.Holidays;
import dev.tend.yaml.Problems;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The files of public holidays that come with tend.
final class ShippedHolidaysTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/tend/holidays");

    @Test
    void everyFileIsSoundAndListed() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(FOLDER)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        assertEquals(HolidayFiles.SHIPPED, names.stream().sorted().toList());
        for (var name : names) {
            var problems = new Problems();
            assertTrue(HolidayFiles.shipped(name, problems).isPresent(), name);
            assertEquals(List.of(), problems.all(), name);
        }
    }

    @Test
    void everyFileNamesItsOfficialSource() throws IOException {
        for (var name : HolidayFiles.SHIPPED) {
            var text = Files.readString(FOLDER.resolve(name));
            assertTrue(text.contains("  title: 国务院办公厅关于"), name);
            assertTrue(text.contains("  number: 国办发明电〔"), name);
            assertTrue(text.contains("  url: https://www.gov.cn/zhengce/"), name);
        }
    }

    /// A make-up day only moves a day off: what remains are the statutory holidays, 11 days until
    /// 2024 and 13 since, as none of these years loses one to a weekend.
    @Test
    void makeUpDaysAndWeekdaysOffDifferByTheStatutoryHolidays() {
        assertEquals(11, balance("CN-2024.yaml"));
        assertEquals(13, balance("CN-2025.yaml"));
        assertEquals(13, balance("CN-2026.yaml"));
    }

    private static int balance(String name) {
        var holidays = holidays(name);
        for (var day : holidays.work()) {
            assertTrue(isWeekend(day), day.toString());
        }
        int weekdaysOff = 0;
        for (var day : holidays.off().keySet()) {
            weekdaysOff += isWeekend(day) ? 0 : 1;
        }
        return weekdaysOff - holidays.work().size();
    }

    private static Holidays holidays(String name) {
        return HolidayFiles.shipped(name, new Problems()).orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
