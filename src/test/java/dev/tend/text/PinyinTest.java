package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

class PinyinTest {
    /// Holds the characters of everyday simplified Chinese.
    private static final Charset GB2312 = Charset.forName("GB2312");

    @Test
    void charactersWithSeveralReadingsAreReadByTheirWord() {
        assertReadings(
                """
                重庆 | chong qing
                中联重科 | zhong lian zhong ke
                长沙 | chang sha
                长城 | chang cheng
                董事长 | dong shi zhang
                成长 | cheng zhang
                厦门 | xia men
                国贸大厦 | guo mao da sha
                厦门大厦 | xia men da sha
                银行 | yin hang
                中国农行 | zhong guo nong hang
                行远科技 | xing yuan ke ji
                乐清 | yue qing
                乐山 | le shan
                音乐 | yin yue
                朝阳 | chao yang
                六安 | lu an
                六合彩 | lu he cai
                六福珠宝 | liu fu zhu bao
                蚌埠 | beng bu
                成都 | cheng du
                番禺 | pan yu
                东阿阿胶 | dong e e jiao
                西藏 | xi zang
                珍藏 | zhen cang
                会计 | kuai ji
                协会 | xie hui
                柏林 | bo lin
                蔚来 | wei lai
                晟通 | sheng tong
                绿地 | lv di
                女 | nv
                """);
    }

    @Test
    void surnamesAreReadAsSurnamesInShortNames() {
        assertReadings(
                """
                曾国强 | zeng guo qiang
                仇英 | qiu ying
                单晓明 | shan xiao ming
                解晓东 | xie xiao dong
                区志强 | ou zhi qiang
                尉迟恭 | yu chi gong
                解放日报 | jie fang ri bao
                """);
    }

    @Test
    void traditionalCharactersAreReadToo() {
        assertReadings(
                """
                廈門銀行 | xia men yin hang
                臺灣 | tai wan
                長榮 | chang rong
                重慶 | chong qing
                """);
    }

    @Test
    void otherWordsStandAsTheyAre() {
        assertEquals(List.of("Acme", "zhi", "lian", "2024"), Pinyin.of("Acme 智联(2024)"));
        assertEquals(List.of("shang", "hai", "AI", "yuan"), Pinyin.of("上海AI园"));
        assertEquals(List.of("Müller", "Söhne"), Pinyin.of("Müller & Söhne"));
        assertEquals(List.of("𠮷", "ye", "jia"), Pinyin.of("𠮷野家"));
        assertEquals(List.of(), Pinyin.of(" ☃ "));
    }

    @Test
    void initialsAreWhatPeopleTypeToFindAName() {
        assertEquals("shzl", Pinyin.initials("上海智联"));
        assertEquals("zs", Pinyin.initials("张三"));
        assertEquals("cqcaqc", Pinyin.initials("重庆长安汽车"));
        assertEquals("shaizl", Pinyin.initials("上海AI智联"));
        assertEquals("3mzg", Pinyin.initials("3M中国"));
        assertEquals("aw", Pinyin.initials("Acme Widgets"));
        assertEquals("abczl", Pinyin.initials("ＡＢＣ智联"));
        assertEquals("", Pinyin.initials(""));
    }

    @Test
    void fullIsOneLowerCaseWord() {
        assertEquals("shanghaizhilian", Pinyin.full("上海智联"));
        assertEquals("acmezhilian", Pinyin.full("Acme 智联"));
        assertEquals("lvbu", Pinyin.full("吕布"));
        assertEquals("", Pinyin.full("☃"));
    }

    @Test
    void everyCommonCharacterIsOneAsciiSyllable() {
        var count = 0;
        for (var row = 0xb0; row <= 0xf7; row++) {
            for (var cell = 0xa1; cell <= 0xfe; cell++) {
                var text = new String(new byte[] {(byte) row, (byte) cell}, GB2312);
                if (Character.isIdeographic(text.codePointAt(0))) {
                    var readings = Pinyin.of(text);
                    assertEquals(1, readings.size(), text);
                    assertTrue(Slug.isSlug(readings.getFirst()), text);
                    count++;
                }
            }
        }
        assertEquals(6763, count);
    }

    @Test
    void anyRunOfHanCharactersHasOneReadingEach() {
        var seed = Seed.fresh();
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            var run = new StringBuilder();
            var length = 1 + random.nextInt(6);
            for (var n = 0; n < length; n++) {
                run.append((char) (0x4e00 + random.nextInt(0x51a6)));
            }
            assertEquals(length, Pinyin.of(run.toString()).size(), "seed " + seed + ", " + run);
        }
    }

    private static void assertReadings(String table) {
        for (var row : table.lines().toList()) {
            var bar = row.indexOf(" | ");
            var text = row.substring(0, bar);
            assertEquals(row.substring(bar + 3), String.join(" ", Pinyin.of(text)), text);
        }
    }
}
