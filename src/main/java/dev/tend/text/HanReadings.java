package dev.tend.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The readings of Han characters that depend on the word they stand in, and of those whose
/// everyday reading differs from the first one in dictionaries.
final class HanReadings {
    private static final Map<Character, List<Rule>> RULES = new HashMap<>();
    private static final Map<Character, String> SURNAMES =
            Map.of('单', "shan", '單', "shan", '解', "xie", '查', "zha", '朴', "piao", '区', "ou");

    /// Each line: a character, a reading, and the words in which it is read so; without words it is
    /// read so wherever no other line holds.
    private static final String TABLE =
            """
            重 chong 重庆 重慶 重启 重組 重组 重阳 重陽 重逢 重生 重建 重构 重塑 双重 多重 九重
            重 zhong
            长 zhang 成长 增长 生长 市长 校长 院长 会长 行长 店长 部长 家长 董事长 长子 长孙 长辈 长者
            长 chang
            長 zhang 成長 增長 生長 市長 校長 院長 會長 家長 董事長
            長 chang
            厦 sha 大厦 广厦 商厦
            厦 xia
            廈 sha 大廈 廣廈 商廈
            廈 xia
            行 hang 银行 銀行 商行 分行 支行 总行 农行 工行 建行 中行 招行 交行 央行 车行 琴行 洋行 投行
            行 hang 行业 行業 行情 行家 同行业 花行 拍卖行 典当行 百货行 五金行 行长
            乐 yue 音乐 乐清 乐器 乐队 乐团 声乐 民乐 器乐 配乐 乐谱 乐章 乐府 乐坛 爱乐 交响乐
            樂 yue 音樂 樂清 樂器 樂隊 樂團 聲樂 愛樂
            朝 zhao 朝夕 今朝 朝晖 朝霞 朝气 朝露
            朝 chao
            都 du
            六 lu 六安 六合
            蚌 beng 蚌埠
            埠 bu
            曾 ceng 曾经 未曾 不曾 何曾
            曾 zeng
            会 kuai 会计 会稽 财会
            會 kuai 會計
            参 shen 人参 海参 参茸 党参 西洋参 丹参 玄参
            參 shen 人參 海參
            单 shan 单县
            阿 e 东阿 阿胶
            番 pan 番禺
            莘 shen 莘县 莘莘
            莘 xin
            涡 guo 涡阳
            泌 bi 泌阳
            浚 xun 浚县
            铅 yan 铅山
            洞 tong 洪洞
            解 xie 解县 解州
            尉 yu 尉犁 尉迟
            尉 wei
            蔚 yu 蔚县
            蔚 wei
            柏 bo 柏林
            柏 bai
            泊 po 梁山泊 湖泊 血泊
            藏 cang 收藏 珍藏 冷藏 储藏 典藏 藏品 馆藏 库藏 窖藏 藏书 藏家 藏海 藏龙
            浒 xu 浒墅
            堡 pu 十里堡
            校 jiao 校准 校对 校正 校验
            调 diao 调查 调研 调度 曲调 格调 调配
            差 chai 出差 差旅 差遣
            便 pian 便宜
            什 shen 什么
            什 shi
            率 lv 效率 汇率 费率 利率 概率 频率 速率 功率
            率 shuai
            传 zhuan 传记 自传 列传
            弹 dan 子弹 弹头 导弹 弹药
            畜 xu 畜牧 牧畜
            佛 fu 仿佛
            咖 ga 咖喱
            咖 ka
            伽 ga 伽马
            仇 chou 仇恨 报仇 复仇
            仇 qiu
            称 chen 称心 对称 匀称
            给 ji 供给 给水 补给 给养
            给 gei
            宿 xiu 星宿
            的 di 目的 的士 的确
            的 de
            了 liao 了解 了然
            得 de
            地 di
            还 huan 还款 归还 偿还
            还 hai
            藉 jie
            召 zhao
            降 xiang 投降
            降 jiang
            盛 sheng
            翟 zhai
            覃 qin
            缪 miao
            俟 qi 万俟
            俟 si
            万 mo 万俟
            万 wan
            吓 xia
            柜 gui
            壳 ke
            折 zhe
            这 zhe
            爪 zhua
            褪 tui
            晟 sheng
            炅 jiong
            玟 wen
            於 yu
            焘 tao
            禅 chan
            靓 liang
            贲 ben
            溱 qin
            奘 zang
            湮 yan
            腌 yan
            菀 wan
            荥 xing
            颤 chan
            叨 dao
            蕃 fan
            奇 qi
            谌 chen
            圳 zhen
            峒 dong
            䶮 yan
            〇 ling
            """;

    static {
        var start = 0;
        while (start < TABLE.length()) {
            var end = TABLE.indexOf('\n', start);
            addRule(TABLE.substring(start, end));
            start = end + 1;
        }
    }

    private HanReadings() {}

    /// The reading of the character at a place of a run of Han characters; empty where the plain
    /// dictionary reading holds.
    static String at(String run, int at) {
        var character = run.charAt(at);
        var byWord = byWord(run, at, character);
        // A run this short is a person's name far more often than a company's.
        if (at == 0 && byWord.words().isEmpty() && (run.length() == 2 || run.length() == 3)) {
            var surname = SURNAMES.getOrDefault(character, "");
            return surname.isEmpty() ? byWord.reading() : surname;
        }
        return byWord.reading();
    }

    private static Rule byWord(String run, int at, char character) {
        for (var rule : RULES.getOrDefault(character, List.of())) {
            if (rule.holdsAt(run, at, character)) {
                return rule;
            }
        }
        return Rule.NONE;
    }

    private static void addRule(String line) {
        var words = new ArrayList<String>();
        var end = wordEnd(line, 2);
        var reading = line.substring(2, end);
        while (end < line.length()) {
            var start = end + 1;
            end = wordEnd(line, start);
            words.add(line.substring(start, end));
        }
        RULES.computeIfAbsent(line.charAt(0), _ -> new ArrayList<>()).add(new Rule(reading, words));
    }

    private static int wordEnd(String line, int from) {
        var end = line.indexOf(' ', from);
        return end < 0 ? line.length() : end;
    }

    private record Rule(String reading, List<String> words) {
        static final Rule NONE = new Rule("", List.of());

        boolean holdsAt(String run, int at, char character) {
            if (words.isEmpty()) {
                return true;
            }
            for (var word : words) {
                if (run.startsWith(word, at - word.indexOf(character))) {
                    return true;
                }
            }
            return false;
        }
    }
}
