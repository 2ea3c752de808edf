package dev.tend.text;

import java.util.ArrayList;
import java.util.List;

/// A word that may become part of a slug, as the syllables at which it may be cut.
record SlugWord(Role role, List<String> syllables) {
    /// What a word says about a company.
    enum Role {
        PLACE,
        BRAND,
        TRADE,
        FILLER,
        LEGAL_FORM
    }

    private static final List<String> FILLERS =
            List.of(
                    "电子商务", "電子商務", "进出口", "進出口", "供应链", "互联网", "计算机", "新材料", "科技", "技术", "技術",
                    "信息", "資訊", "网络", "網絡", "软件", "軟件", "系统", "实业", "實業", "贸易", "貿易", "商贸", "国际",
                    "國際", "发展", "發展", "投资", "控股", "管理", "服务", "咨询", "商务", "企业", "产业", "工程", "建设",
                    "开发", "文化", "股份", "数码", "智能", "工业", "装备");
    private static final List<String> TRADES =
            List.of(
                    "律师事务所", "会计师事务所", "新能源", "机械厂", "电子厂", "五金厂", "塑料厂", "服装厂", "食品厂", "家具厂",
                    "印刷厂", "包装厂", "生物医药", "医疗器械", "事务所", "幼儿园", "研究院", "研究所", "设计院", "基金会", "出版社",
                    "工作室", "合作社", "自动化", "房地产", "半导体", "俱乐部", "银行", "銀行", "医院", "大学", "学院", "学校",
                    "中学", "小学", "酒店", "宾馆", "饭店", "超市", "商场", "药店", "书店", "餐厅", "诊所", "协会", "商会",
                    "保险", "证券", "基金", "信托", "租赁", "汽车", "食品", "餐饮", "物流", "医药", "制药", "医疗", "教育",
                    "培训", "机械", "机电", "电子", "电气", "电器", "电力", "家具", "印刷", "包装", "纺织", "服饰", "服装",
                    "化工", "环保", "能源", "农业", "旅游", "传媒", "广告", "设计", "装饰", "建筑", "材料", "设备", "制造",
                    "仪器", "精密", "模具", "五金", "塑料", "通信", "通讯", "航空", "集成电路", "生物", "地产", "置业", "物业");

    String text() {
        return String.join("", syllables);
    }

    boolean isDistinctive() {
        return role == Role.BRAND;
    }

    /// The words of a run of Han characters: a place, a name, lines of trade, a legal form.
    static List<SlugWord> ofHan(String run) {
        var text = withoutSurrogates(run);
        var readings = Pinyin.ofHan(text);
        var words = new ArrayList<SlugWord>();
        var nameEnd = LegalForms.lengthOfName(text);
        var place = ChinesePlaces.prefixOf(text.substring(0, nameEnd));
        add(words, Role.PLACE, readings.subList(place.start(), place.end()));
        var tail = new ArrayList<SlugWord>();
        var brandEnd = nameEnd;
        for (var next = withoutLastWord(text, place.rest(), brandEnd);
                next < brandEnd;
                next = withoutLastWord(text, place.rest(), brandEnd)) {
            var role = endsWithAny(text, brandEnd, FILLERS) > 0 ? Role.FILLER : Role.TRADE;
            tail.addFirst(new SlugWord(role, readings.subList(next, brandEnd)));
            brandEnd = next;
        }
        add(words, Role.BRAND, readings.subList(place.rest(), brandEnd));
        words.addAll(tail);
        add(words, Role.LEGAL_FORM, readings.subList(nameEnd, readings.size()));
        return words;
    }

    /// A word of another script; what is not ASCII in it is lost.
    static List<SlugWord> ofWord(String word, boolean legalForm) {
        var words = new ArrayList<SlugWord>();
        add(words, legalForm ? Role.LEGAL_FORM : Role.BRAND, List.of(word));
        return words;
    }

    /// Where the last filler or trade begins; a single character before it would not be a name.
    private static int withoutLastWord(String text, int start, int end) {
        var length = endsWithAny(text, end, FILLERS);
        if (length == 0) {
            length = endsWithAny(text, end, TRADES);
        }
        var left = end - length - start;
        return left < 0 || left == 1 ? end : end - length;
    }

    private static int endsWithAny(String text, int end, List<String> words) {
        for (var word : words) {
            if (word.length() <= end && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private static void add(List<SlugWord> words, Role role, List<String> syllables) {
        var usable = new ArrayList<String>();
        for (var syllable : syllables) {
            var ascii = asciiOf(syllable);
            if (!ascii.isEmpty()) {
                usable.add(ascii);
            }
        }
        if (!usable.isEmpty()) {
            words.add(new SlugWord(role, usable));
        }
    }

    private static String asciiOf(String word) {
        var ascii = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            if (Characters.isAsciiWordPart(word.charAt(i))) {
                ascii.append(word.charAt(i));
            }
        }
        return ascii.toString();
    }

    private static String withoutSurrogates(String run) {
        var text = new StringBuilder();
        for (var i = 0; i < run.length(); i++) {
            if (!Character.isSurrogate(run.charAt(i))) {
                text.append(run.charAt(i));
            }
        }
        return text.toString();
    }
}
