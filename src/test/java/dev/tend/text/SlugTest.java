package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.util.Random;

class SlugTest {
    private static final String[] PIECES = {
        "上海",
        "深圳市",
        "江苏省",
        "智联",
        "恒远达",
        "科技",
        "有限公司",
        "集团",
        "公司",
        "银行",
        "（",
        "）",
        "(",
        ")",
        "Acme",
        "Ltd.",
        "Co.,",
        "GmbH",
        "Müller",
        "ß",
        "&",
        "'",
        ".",
        " ",
        "-",
        "--",
        "3",
        "con",
        "S.A.",
        "☃",
        "ソニー",
        "Газ",
        "ＡＢ",
        "𠮷",
        "\uD842",
        "\u0301",
        "\n",
        "\0",
        "〇",
        "龘",
        "ﬁ",
        "İ",
        "verylongword"
    };

    @Test
    void chineseCompaniesAreCalledByPlaceAndBrand() {
        assertSlugs(
                """
                上海智联科技有限公司 | shanghai-zhilian
                恒远达 | hengyuanda
                宁波恒远达国际贸易有限公司 | ningbo-hengyuanda
                深圳市腾讯计算机系统有限公司 | shenzhen-tengxun
                重庆长安汽车股份有限公司 | chongqing-changan-qiche
                长沙中联重科股份有限公司 | changsha-zhonglianzhongke
                厦门建发集团有限公司 | xiamen-jianfa
                华为技术有限公司 | huawei
                江苏省苏州市恒力机械厂 | suzhou-hengli-jixiechang
                广西壮族自治区南宁市绿源食品有限公司 | nanning-lvyuan-shipin
                宁德时代新能源科技股份有限公司 | ningde-shidai-xinnengyuan
                吉林省吉林市化纤集团 | jilin-huaxian
                绿地控股集团股份有限公司 | lvdi
                乐清市正泰电器有限公司 | yueqing-zhengtai-dianqi
                大连万达集团股份有限公司 | dalian-wanda
                内蒙古伊利实业集团股份有限公司 | neimenggu-yili
                新疆维吾尔自治区广汇汽车 | xinjiang-guanghui-qiche
                长城汽车股份有限公司 | changcheng-qiche
                东阿阿胶股份有限公司 | dongeejiao
                六安瓜片 | luan-guapian
                海尔智家股份有限公司 | haierzhijia
                三一重工 | sanyizhonggong
                蔚来汽车 | weilai-qiche
                成都 | chengdu
                深圳市 | shenzhen
                北京市场营销协会 | beijing-shichangyingxiao-xiehui
                廈門銀行 | xiamen-yinhang
                臺灣積體電路製造股份有限公司 | taiwan-jitidianluzhizao
                """);
    }

    @Test
    void banksSchoolsAndHospitalsKeepWhatTheyAre() {
        assertSlugs(
                """
                招商银行股份有限公司 | zhaoshang-yinhang
                中国建设银行 | zhongguo-jianshe-yinhang
                重庆银行 | chongqing-yinhang
                北京大学 | beijing-daxue
                上海市第一人民医院 | shanghai-diyirenmin-yiyuan
                """);
    }

    @Test
    void bracketsAndBranchesDivideAName() {
        assertSlugs(
                """
                腾讯科技（深圳）有限公司 | tengxun-shenzhen
                腾讯科技有限公司北京分公司 | tengxun-beijing
                阿里巴巴（中国）有限公司 | alibaba-zhongguo
                北京同仁堂（集团）有限责任公司 | beijing-tongrentang
                中国平安保险(集团)股份有限公司 | zhongguo-pingan-baoxian
                Acme Co. (Shanghai) Ltd. | acme-shanghai
                """);
    }

    @Test
    void fillersStayWhereNothingElseDistinguishes() {
        assertSlugs(
                """
                上海信息科技有限公司 | shanghai-xinxi-keji
                上海云科技有限公司 | shanghai-yunkeji
                科技有限公司 | keji
                有限公司 | youxiangongsi
                Ltd. | ltd
                """);
    }

    @Test
    void latinNamesLoseLegalFormAndDiacritics() {
        assertSlugs(
                """
                Acme Widgets Co., Ltd. | acme-widgets
                Müller & Söhne GmbH | muller-sohne
                Müller & Söhne GmbH & Co. KG | muller-sohne
                AT&T Inc. | att
                P&G | pg
                S.A. Dupont | sa-dupont
                Nestlé S.A. | nestle
                Ferrari S.p.A. | ferrari
                Sunny Spa | sunny-spa
                Volvo AB | volvo
                BMW AG | bmw
                Atlassian Pty Ltd | atlassian
                Rolls-Royce Holdings PLC | rolls-royce-holdings
                McDonald's Corporation | mcdonalds
                J.P. Morgan Chase & Co. | jp-morgan-chase
                Booking.com B.V. | booking-com
                The Coffee Company | the-coffee
                Company | company
                Łódź Øre Straße æther | lodz-ore-strasse-aether
                ＡＢＣ　Ｔｒａｄｉｎｇ　ＬＴＤ | abc-trading
                """);
    }

    @Test
    void mixedNamesKeepTheirOrderAndDigits() {
        assertSlugs(
                """
                上海AI智联科技有限公司 | shanghai-ai-zhilian
                3M中国有限公司 | 3m-zhongguo
                360数科 | 360-shuke
                58同城 | 58-tongcheng
                智联 Zhilian Co., Ltd. | zhilian
                上海智联 Shanghai Zhilian Inc. | shanghai-zhilian
                """);
    }

    @Test
    void personsAreOneWord() {
        assertSlugs(
                """
                张三 | zhangsan
                欧阳修 | ouyangxiu
                曾国强 | zengguoqiang
                单晓明 | shanxiaoming
                宁波涛 | ningbotao
                吕布 | lvbu
                José García | jose-garcia
                """);
    }

    @Test
    void unusableAndReservedNamesGetASafeName() {
        assertSlugs(
                """
                ☃ | customer
                Газпром | customer
                Con | con-customer
                NUL | nul-customer
                aux | aux-customer
                COM1 | com1-customer
                console | console
                com10 | com10
                """);
        assertEquals("customer", Slug.of(""));
        assertEquals("customer", Slug.of(" \n "));
        assertEquals("lpt9-customer", Slug.of("-LPT9-"));
    }

    @Test
    void longNamesAreCutBetweenWords() {
        assertEquals(
                "international-business-machines",
                Slug.of("International Business Machines Corporation of Armonk"));
        assertEquals(
                "donaudampfschifffahrtsgesellscha",
                Slug.of("Donaudampfschifffahrtsgesellschaftskapitän"));
        assertEquals("beijing-chaoyangquyinyuezhisheng", Slug.of("北京市朝阳区音乐之声艺术团有限公司"));
    }

    @Test
    void aSlugStaysAsItIs() {
        assertEquals("shanghai-zhilian", Slug.of("shanghai-zhilian"));
        assertEquals("acme-ltd", Slug.of("acme-ltd"));
    }

    @Test
    void slugsHaveNoHyphenAtAnEndNorTwoInARow() {
        assertTrue(Slug.isSlug("a-1-b"));
        for (var text : new String[] {"", "-", "-a", "a-", "a--b", "A", "a b", "é"}) {
            assertFalse(Slug.isSlug(text), text);
        }
    }

    @Test
    void anyTextGivesAShortSlugThatStaysAsItIs() {
        var seed = Seed.fresh();
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var name = i % 2 == 0 ? piecedName(random) : anyCharacters(random);
            var slug = Slug.of(name);
            var context = "seed " + seed + ", name <" + name + ">, slug <" + slug + ">";
            assertTrue(Slug.isSlug(slug), context);
            assertTrue(slug.length() <= 40, context);
            assertEquals(slug, Slug.of(slug), context);
            assertEquals(slug, Slug.of(name), context);
        }
    }

    private static String piecedName(Random random) {
        var name = new StringBuilder();
        for (var n = random.nextInt(8); n > 0; n--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }

    private static String anyCharacters(Random random) {
        var name = new StringBuilder();
        for (var n = random.nextInt(30); n > 0; n--) {
            switch (random.nextInt(4)) {
                case 0 -> name.append((char) random.nextInt(0x80));
                case 1 -> name.append((char) (0x4e00 + random.nextInt(0x5200)));
                case 2 -> name.append((char) random.nextInt(0x10000));
                default -> name.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return name.toString();
    }

    private static void assertSlugs(String table) {
        for (var row : table.lines().toList()) {
            var bar = row.indexOf(" | ");
            var name = row.substring(0, bar);
            assertEquals(row.substring(bar + 3), Slug.of(name), name);
        }
    }
}
