import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Invents customers, four Chinese ones to each English one, none twice.
final class Companies {
    private static final List<String> CITIES =
            List.of(
                    "shanghai 上海 华东",
                    "beijing 北京 华北",
                    "hangzhou 杭州 华东",
                    "suzhou 苏州 华东",
                    "shenzhen 深圳 华南",
                    "guangzhou 广州 华南",
                    "chengdu 成都 西南",
                    "wuhan 武汉 华中",
                    "nanjing 南京 华东",
                    "tianjin 天津 华北",
                    "xian 西安 西北",
                    "changsha 长沙 华中",
                    "qingdao 青岛 华东",
                    "ningbo 宁波 华东",
                    "wuxi 无锡 华东",
                    "dalian 大连 东北",
                    "xiamen 厦门 华东",
                    "fuzhou 福州 华东",
                    "jinan 济南 华东",
                    "hefei 合肥 华东",
                    "kunming 昆明 西南",
                    "foshan 佛山 华南",
                    "dongguan 东莞 华南",
                    "zhuhai 珠海 华南",
                    "nanchang 南昌 华中",
                    "harbin 哈尔滨 东北",
                    "shenyang 沈阳 东北",
                    "taiyuan 太原 华北",
                    "guiyang 贵阳 西南",
                    "lanzhou 兰州 西北");
    private static final List<String> FIRST =
            List.of(
                    "hua 华", "xin 新", "tai 泰", "rui 瑞", "heng 恒", "jin 金", "long 隆", "hai 海",
                    "yun 云", "qing 青", "lan 蓝", "ming 明", "dong 东", "nan 南", "bei 北", "zhong 中",
                    "tian 天", "di 地", "yong 永", "sheng 盛", "guang 光", "fu 富", "jia 佳", "mei 美",
                    "an 安", "kang 康", "bo 博", "zhi 智", "qi 启", "hong 宏");
    private static final List<String> SECOND =
            List.of(
                    "yuan 源",
                    "da 达",
                    "tong 通",
                    "ke 科",
                    "sheng 升",
                    "xing 兴",
                    "chang 昌",
                    "wei 维",
                    "lian 联",
                    "chuang 创",
                    "feng 丰",
                    "cheng 成",
                    "de 德",
                    "yi 益",
                    "hui 汇",
                    "li 利",
                    "tuo 拓",
                    "xiang 翔",
                    "jie 捷",
                    "ze 泽",
                    "rong 融",
                    "bang 邦",
                    "kun 坤",
                    "lin 林",
                    "chen 辰",
                    "ning 宁",
                    "peng 鹏",
                    "jun 骏",
                    "hao 浩",
                    "ye 业");
    private static final List<String> TRADES =
            List.of(
                    "机械制造 制造业",
                    "精密仪器 制造业",
                    "电子科技 电子",
                    "软件技术 软件",
                    "医疗器械 医疗",
                    "物流 物流",
                    "服饰 服装零售",
                    "食品 食品",
                    "建材 建材",
                    "管理咨询 咨询",
                    "新能源 能源",
                    "教育科技 教育");
    private static final List<String> ENGLISH_FIRST =
            List.of(
                    "Harbor",
                    "North",
                    "Silver",
                    "Cedar",
                    "Bright",
                    "Stone",
                    "River",
                    "Summit",
                    "Maple",
                    "Iron",
                    "Clear",
                    "Golden",
                    "West",
                    "Blue",
                    "Oak",
                    "Falcon",
                    "Granite",
                    "Willow",
                    "Copper",
                    "Amber",
                    "Lake",
                    "Sterling",
                    "Orchard",
                    "Pioneer",
                    "Beacon");
    private static final List<String> ENGLISH_SECOND =
            List.of(
                    "field", "line", "gate", "bridge", "point", "wood", "stead", "crest", "mark",
                    "ford", "haven", "view", "port", "ridge", "brook", "well", "forge", "path",
                    "light", "works", "vale", "mere", "reach", "bury", "shore");
    private static final List<String> ENGLISH_TRADES =
            List.of(
                    "Labs",
                    "Logistics",
                    "Foods",
                    "Medical",
                    "Software",
                    "Energy",
                    "Textiles",
                    "Instruments",
                    "Consulting",
                    "Retail");
    private static final List<String> TITLES =
            List.of("采购经理 decider", "技术总监 influencer", "运营主管 user", "行政助理 gatekeeper");
    private static final List<String> ENGLISH_TITLES =
            List.of(
                    "Purchasing Manager/decider",
                    "CTO/influencer",
                    "Head of Operations/user",
                    "Office Manager/gatekeeper");
    private static final List<String> PEOPLE =
            List.of(
                    "zhangwei 张伟",
                    "liqing 李青",
                    "wangjun 王军",
                    "chenxi 陈曦",
                    "liuyang 刘洋",
                    "zhaolin 赵琳",
                    "fengyajing 冯雅静",
                    "lukai 卢凯",
                    "pengtao 彭涛",
                    "shenjia 沈佳",
                    "wutong 吴桐",
                    "jiangmin 蒋敏",
                    "caoyi 曹毅",
                    "dingning 丁宁",
                    "fanrui 范睿");
    private static final List<String> ENGLISH_PEOPLE =
            List.of(
                    "Ann Poe",
                    "Tom Reyes",
                    "Grace Lind",
                    "Omar Haddad",
                    "Jane Roe",
                    "Paul Stern",
                    "Nina Castle",
                    "Victor Hale",
                    "Ruth Adler",
                    "Sam Okoro",
                    "Lucy Barnes");

    private final Chance chance;
    private final Team team;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int phones;

    Companies(Chance chance, Team team, LocalDate firstDay, LocalDate lastDay) {
        this.chance = chance;
        this.team = team;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    Company next() {
        boolean chinese = chance.percent(80);
        while (true) {
            Company company = chinese ? chinese() : english();
            if (keys.add(company.key())) {
                return company;
            }
        }
    }

    private Company chinese() {
        String[] city = chance.of(CITIES).split(" ");
        String[] first = chance.of(FIRST).split(" ");
        String[] second = chance.of(SECOND).split(" ");
        String[] trade = chance.of(TRADES).split(" ");
        String key = city[0] + "-" + first[0] + second[0];
        String name = city[1] + first[1] + second[1] + trade[0] + "有限公司";
        return company(key, name, true, city[2], trade[1]);
    }

    private Company english() {
        String trade = chance.of(ENGLISH_TRADES);
        String name = chance.of(ENGLISH_FIRST) + chance.of(ENGLISH_SECOND) + " " + trade;
        String key = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return company(key, name + " Ltd", false, "海外", trade);
    }

    private Company company(
            String key, String name, boolean chinese, String region, String industry) {
        int days = (int) (lastDay.toEpochDay() - firstDay.toEpochDay());
        LocalDate created = firstDay.plusDays(chance.between(0, chance.between(0, days)));
        Person owner = chance.of(team.sales());
        return new Company(
                key,
                number(created),
                name,
                chinese,
                region,
                industry,
                created,
                owner,
                chance.percent(30) ? chance.of(team.sales()) : owner,
                contacts(key, chinese),
                chance.between(2, 150) * 5);
    }

    private String number(LocalDate created) {
        String month = "C%tY%<tm".formatted(created);
        return month + "%03d".formatted(numbers.merge(month, 1, Integer::sum));
    }

    private List<Contact> contacts(String key, boolean chinese) {
        Set<String> people = new HashSet<>();
        List<Contact> contacts = new ArrayList<>();
        for (String title : chinese ? TITLES : ENGLISH_TITLES) {
            String person = chance.of(chinese ? PEOPLE : ENGLISH_PEOPLE);
            if (people.add(person) && (contacts.isEmpty() || chance.percent(60))) {
                contacts.add(contact(person, title, key, chinese));
            }
        }
        return contacts;
    }

    private Contact contact(String person, String title, String key, boolean chinese) {
        String[] titleAndRole = title.split(chinese ? " " : "/");
        String mailbox =
                chinese
                        ? person.substring(0, person.indexOf(' '))
                        : person.toLowerCase(Locale.ROOT).replace(' ', '.');
        phones++;
        return new Contact(
                chinese ? person.substring(person.indexOf(' ') + 1) : person,
                titleAndRole[0],
                titleAndRole[1],
                "138-%04d-%04d".formatted(phones / 10_000, phones % 10_000),
                mailbox + "@" + key + ".example.com");
    }
}
