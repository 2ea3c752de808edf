package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Random;

class CompanyNameTest {
    @Test
    void spellingsOfOneCompanyAreEqual() {
        assertPairs(
                true,
                """
                上海智联科技有限公司 | 上海智联科技
                上海智联科技有限公司 | 上海 智联 科技 有限责任公司
                上海智联（集团）有限公司 | 上海智联(集团)股份有限公司
                深圳市腾讯计算机系统有限公司 | 深圳腾讯计算机系统有限公司
                江苏省苏州市恒力机械厂 | 苏州恒力机械厂
                腾讯科技有限公司北京分公司 | 腾讯科技北京分公司
                Acme Widgets Co., Ltd. | ACME WIDGETS
                Acme Widgets Limited | Acme-Widgets, Inc.
                ＡＣＭＥ　Ｌｔｄ | acme
                Nestlé S.A. | Nestle SA
                Müller & Söhne GmbH | müller söhne GmbH & Co. KG
                Ferrari S.p.A. | FERRARI SPA
                McDonald's | McDonald’s Corporation
                Volvo AB | volvo ab
                3M中国有限公司 | 3m 中国
                Acme (Shanghai) Co., Ltd. | Acme Shanghai
                Straße AG | STRASSE
                """);
    }

    @Test
    void differentCompaniesStayDifferent() {
        assertPairs(
                false,
                """
                上海智联科技有限公司 | 北京智联科技有限公司
                上海智联科技有限公司 | 上海智联贸易有限公司
                上海智联集团有限公司 | 上海智联有限公司
                腾讯科技有限公司 | 腾讯科技有限公司北京分公司
                Acme Widgets Ltd | Acme Gadgets Ltd
                Company | Limited
                有限公司 | 股份有限公司
                ☃ | ☂
                Газпром | Лукойл
                कि | की
                """);
    }

    @Test
    void theFormIsLowerCaseWithoutSpacesOrLegalForm() {
        assertEquals("上海智联科技", CompanyName.comparable("上海市智联科技（有限公司）"));
        assertEquals("acmewidgets", CompanyName.comparable("Acme Widgets Co., Ltd."));
        assertEquals("газпром", CompanyName.comparable("«Газпром»"));
        assertEquals("", CompanyName.comparable("  "));
    }

    @Test
    void latinWordsMayStandInAnyOrder() {
        for (var row :
                """
                Acme Trading | Trading Acme
                Acme Trading Co., Ltd. | TRADING ACME GmbH
                Tech Data | TechData
                Tech Data | Data Tech
                Nestlé Deutschland AG | Deutschland Nestle
                Acme (Shanghai) Co., Ltd. | Shanghai Acme Ltd
                上海智联科技有限公司 | 上海市智联科技
                """
                        .lines()
                        .toList()) {
            assertTrue(shareAForm(row), row);
        }
        for (var row :
                """
                Acme Trading | Acme Trading Services
                Acme Trading | Acme Tradings
                上海智联 Data 科技 | 科技 Data 上海智联
                科技智联 | 智联科技
                """
                        .lines()
                        .toList()) {
            assertFalse(shareAForm(row), row);
        }
        assertEquals(List.of(), CompanyName.forms("  "));
        assertEquals(List.of("limited"), CompanyName.forms("Limited"));
    }

    private static boolean shareAForm(String row) {
        var bar = row.indexOf(" | ");
        var first = CompanyName.forms(row.substring(0, bar));
        return CompanyName.forms(row.substring(bar + 3)).stream().anyMatch(first::contains);
    }

    @Test
    void caseSpacesAndALegalFormNeverMatter() {
        var seed = Seed.fresh();
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            var word = randomWord(random);
            var other = randomWord(random);
            var context = "seed " + seed + ", " + word + " " + other;
            var form = CompanyName.comparable(word + "x " + other + "x");
            assertFalse(form.isEmpty(), context);
            var spelled = word.toUpperCase(Locale.ROOT) + "X  " + other + "X, Ltd.";
            assertEquals(form, CompanyName.comparable(spelled), context);
        }
    }

    private static String randomWord(Random random) {
        var word = new StringBuilder();
        for (var n = 2 + random.nextInt(6); n > 0; n--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static void assertPairs(boolean equal, String table) {
        for (var row : table.lines().toList()) {
            var bar = row.indexOf(" | ");
            var first = CompanyName.comparable(row.substring(0, bar));
            var second = CompanyName.comparable(row.substring(bar + 3));
            if (equal) {
                assertEquals(first, second, row);
            } else {
                assertNotEquals(first, second, row);
            }
        }
    }
}
