package dev.tend.architecture.violations.cli;

import com.github.mangstadt.vinnie.io.VObjectWriter;
import com.github.promeg.pinyinhelper.Pinyin;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.sanctionco.jmail.EmailValidator;
import com.tyme.lunar.LunarDay;

import org.apache.commons.csv.CSVFormat;
import org.jline.terminal.Size;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.core.JsonGenerator;

final class Libraries {
    record OfYaml(LoadSettings settings) {}

    record OfJson(JsonGenerator generator) {}

    record OfCsv(CSVFormat format) {}

    record OfTerminals(Size size) {}

    record OfPhones(PhoneNumberUtil numbers) {}

    record OfEmails(EmailValidator validator) {}

    record OfLunarDays(LunarDay day) {}

    record OfCalendars(VObjectWriter writer) {}

    static final class OfPinyin {
        String syllable(char character) {
            return Pinyin.toPinyin(character);
        }

        private OfPinyin() {}
    }

    private Libraries() {}
}
