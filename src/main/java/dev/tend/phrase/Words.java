package dev.tend.phrase;

import java.util.HashMap;
import java.util.Map;

/// The words a date phrase is made of, in both languages, in lower case and simplified characters.
final class Words {
    /// No Chinese word of the table is longer than this.
    static final int LONGEST_CHINESE = 4;

    private static final Map<String, Token> WORDS = HashMap.newHashMap(400);
    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("tonight", "today evening"),
                    Map.entry("eow", "end of week"),
                    Map.entry("eom", "end of month"),
                    Map.entry("eoq", "end of quarter"),
                    Map.entry("eoy", "end of year"),
                    Map.entry("eod", "end of day"),
                    Map.entry("cob", "end of day"),
                    Map.entry("下班前", "end of day"),
                    Map.entry("下班之前", "end of day"),
                    Map.entry("下班以前", "end of day"),
                    Map.entry("今早", "今天早上"),
                    Map.entry("今晚", "今天晚上"),
                    Map.entry("明早", "明天早上"),
                    Map.entry("明晚", "明天晚上"),
                    Map.entry("昨晚", "昨天晚上"));

    static {
        days();
        weekdays();
        months();
        counts();
        shifts();
        lengths();
        marks();
        timesOfDay();
        prepositions();
        symbols();
    }

    private Words() {}

    static boolean knows(String word) {
        return WORDS.containsKey(word);
    }

    /// The token a known word stands for; [Token#END] for any other.
    static Token token(String word) {
        return WORDS.getOrDefault(word, Token.END);
    }

    /// The longer phrase a short form stands for; the word itself where it is none.
    static String expand(String word) {
        return ALIASES.getOrDefault(word, word);
    }

    static boolean isAlias(String word) {
        return ALIASES.containsKey(word);
    }

    private static void days() {
        add(Kind.NOW, 0, "now", "现在");
        add(Kind.COMING, 0, "coming");
        add(Kind.FIRST, 0, "first");
        add(Kind.DAY, 0, "today", "tod", "今天", "今日");
        add(Kind.DAY, 1, "tomorrow", "tmr", "tmrw", "tom", "明天", "明日");
        add(Kind.DAY, 2, "后天", "后日");
        add(Kind.DAY, 3, "大后天");
        add(Kind.DAY, -1, "yesterday", "昨天", "昨日");
        add(Kind.DAY, -2, "前天", "前日");
        add(Kind.DAY, -3, "大前天");
    }

    private static void weekdays() {
        add(Kind.WEEKDAY, 1, "mon", "monday", "周一", "星期一", "礼拜一");
        add(Kind.WEEKDAY, 2, "tue", "tues", "tuesday", "周二", "星期二", "礼拜二");
        add(Kind.WEEKDAY, 3, "wed", "weds", "wednesday", "周三", "星期三", "礼拜三");
        add(Kind.WEEKDAY, 4, "thu", "thur", "thurs", "thursday", "周四", "星期四", "礼拜四");
        add(Kind.WEEKDAY, 5, "fri", "friday", "周五", "星期五", "礼拜五");
        add(Kind.WEEKDAY, 6, "sat", "saturday", "周六", "星期六", "礼拜六");
        add(Kind.WEEKDAY, 7, "sun", "sunday", "周日", "星期日", "礼拜日", "周天", "星期天", "礼拜天");
    }

    private static void months() {
        add(Kind.MONTH, 1, "jan", "january");
        add(Kind.MONTH, 2, "feb", "february");
        add(Kind.MONTH, 3, "mar", "march");
        add(Kind.MONTH, 4, "apr", "april");
        add(Kind.MONTH, 5, "may");
        add(Kind.MONTH, 6, "jun", "june");
        add(Kind.MONTH, 7, "jul", "july");
        add(Kind.MONTH, 8, "aug", "august");
        add(Kind.MONTH, 9, "sep", "sept", "september");
        add(Kind.MONTH, 10, "oct", "october");
        add(Kind.MONTH, 11, "nov", "november");
        add(Kind.MONTH, 12, "dec", "december");
    }

    private static void counts() {
        add(Kind.COUNT, 1, "a", "an", "one");
        add(Kind.COUNT, 2, "two");
        add(Kind.COUNT, 3, "three");
        add(Kind.COUNT, 4, "four");
        add(Kind.COUNT, 5, "five");
        add(Kind.COUNT, 6, "six");
        add(Kind.COUNT, 7, "seven");
        add(Kind.COUNT, 8, "eight");
        add(Kind.COUNT, 9, "nine");
        add(Kind.COUNT, 10, "ten");
        add(Kind.COUNT, 11, "eleven");
        add(Kind.COUNT, 12, "twelve");
        add(Kind.ORDINAL, 0, "st", "nd", "rd", "th");
    }

    private static void shifts() {
        add(Kind.SHIFT, 0, "this", "本", "这", "这个");
        add(Kind.SHIFT, 1, "next", "下", "下个");
        add(Kind.SHIFT, 2, "下下", "下下个");
        add(Kind.SHIFT, -1, "last", "上", "上个");
        add(Kind.SHIFT, -2, "上上", "上上个");
        add(Kind.YEAR_SHIFT, 0, "今年");
        add(Kind.YEAR_SHIFT, 1, "明年");
        add(Kind.YEAR_SHIFT, 2, "后年");
        add(Kind.YEAR_SHIFT, -1, "去年");
        add(Kind.YEAR_SHIFT, -2, "前年");
    }

    private static void lengths() {
        add(Kind.UNIT, Unit.DAY.ordinal(), "d", "day", "days", "天");
        add(Kind.UNIT, Unit.WEEK.ordinal(), "w", "wk", "wks", "week", "weeks");
        add(Kind.UNIT, Unit.WEEK.ordinal(), "周", "星期", "礼拜", "个周", "个星期", "个礼拜");
        add(Kind.UNIT, Unit.MONTH.ordinal(), "m", "mo", "mos", "month", "months", "个月");
        add(Kind.UNIT, Unit.QUARTER.ordinal(), "quarter", "quarters", "个季度");
        add(Kind.UNIT, Unit.YEAR.ordinal(), "y", "yr", "yrs", "year", "years", "年");
        add(Kind.HALF, 0, "half", "半");
        add(Kind.MONTHS_AND_HALF, 0, "个半月");
        add(Kind.CLOCK_UNIT, 60, "h", "hr", "hrs", "hour", "hours");
        add(Kind.CLOCK_UNIT, 60, "小时", "个小时", "钟头", "个钟头");
        add(Kind.CLOCK_UNIT, 1, "min", "mins", "minute", "minutes", "分钟");
    }

    private static void marks() {
        add(Kind.Q, 0, "q");
        add(Kind.QUARTER_MARK, 0, "季度", "季");
        add(Kind.NUMBERED, 0, "第");
        add(Kind.MONTH_MARK, 0, "月");
        add(Kind.DAY_MARK, 0, "日");
        add(Kind.DATE_MARK, 0, "号");
        add(Kind.POINT, Point.START.ordinal(), "start", "beginning", "初");
        add(Kind.POINT, Point.MIDDLE.ordinal(), "mid", "middle", "中");
        add(Kind.POINT, Point.END.ordinal(), "end", "底", "末", "尾");
    }

    private static void timesOfDay() {
        add(Kind.MERIDIEM, 0, "am");
        add(Kind.MERIDIEM, 12, "pm");
        add(Kind.HOUR_MARK, 0, "点", "时");
        add(Kind.MINUTE_MARK, 0, "分");
        add(Kind.QUARTER_HOUR, 0, "刻");
        add(Kind.SHARP, 0, "整", "钟");
        add(Kind.PART, PartOfDay.NIGHT.ordinal(), "凌晨");
        add(Kind.PART, PartOfDay.MORNING.ordinal(), "morning", "早上", "早晨", "早", "清晨", "上午");
        add(Kind.PART, PartOfDay.NOON.ordinal(), "noon", "中午", "正午");
        add(Kind.PART, PartOfDay.AFTERNOON.ordinal(), "afternoon", "下午", "午后");
        add(Kind.PART, PartOfDay.DUSK.ordinal(), "傍晚");
        add(Kind.PART, PartOfDay.EVENING.ordinal(), "evening", "night", "晚上", "晚间", "晚");
    }

    private static void prepositions() {
        add(Kind.IN, 0, "in");
        add(Kind.AGO, 0, "ago");
        add(Kind.WITHIN, 0, "within");
        add(Kind.INSIDE, 0, "内", "之内", "以内");
        add(Kind.LATER, 0, "later", "后", "之后", "以后");
        add(Kind.EARLIER, 0, "前", "之前", "以前");
        add(Kind.AFTER, 0, "after");
        add(Kind.BEFORE, 0, "before");
        add(Kind.FROM, 0, "from");
        add(Kind.THE, 0, "the");
        add(Kind.OF, 0, "of");
        add(Kind.AT, 0, "at", "@");
        add(Kind.ON, 0, "on");
        add(Kind.BY, 0, "by", "until", "till");
        add(Kind.T, 0, "t");
        add(Kind.Z, 0, "z");
        add(Kind.POSSESSIVE, 0, "的");
    }

    private static void symbols() {
        add(Kind.DASH, 0, "-");
        add(Kind.SLASH, 0, "/");
        add(Kind.DOT, 0, ".");
        add(Kind.COLON, 0, ":");
        add(Kind.COMMA, 0, ",");
        add(Kind.PLUS, 0, "+");
        add(Kind.OPEN, 0, "(");
        add(Kind.CLOSE, 0, ")");
    }

    private static void add(Kind kind, int value, String... words) {
        for (String word : words) {
            WORDS.put(word, new Token(kind, value, word.length()));
        }
    }
}
