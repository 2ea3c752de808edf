package dev.tend.architecture.violations.cli;

import com.github.promeg.pinyinhelper.Pinyin;

import org.apache.commons.csv.CSVFormat;
import org.jline.terminal.Size;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.core.JsonGenerator;

final class Libraries {
    record OfYaml(LoadSettings settings) {}

    record OfJson(JsonGenerator generator) {}

    record OfCsv(CSVFormat format) {}

    record OfTerminals(Size size) {}

    static final class OfPinyin {
        String syllable(char character) {
            return Pinyin.toPinyin(character);
        }

        private OfPinyin() {}
    }

    private Libraries() {}
}
