package dev.tend.text;

import java.util.List;
import java.util.Optional;

/// What distinguishes a Chinese company, beside where it is and what it says it does: 字节跳动 of
/// 北京字节跳动科技有限公司. For comparing only, never for showing.
public record CompanyCore(String name, String place, String trade) {
    /// Shorter ones tell nothing.
    private static final int SHORTEST = 2;

    /// Shorter ones are shared by companies that have nothing to do with each other, but for those
    /// that name the same trade, too.
    private static final int TELLING = 3;

    /// Words that say little of what a company does, the longer ones first.
    private static final List<String> TRADES =
            List.of(
                    "信息科技", "信息技术", "网络科技", "网络技术", "国际贸易", "科技", "技术", "信息", "网络", "贸易", "商贸",
                    "实业", "控股", "投资", "发展");

    /// Nothing where the name has words of another script, or is too short to tell.
    public static Optional<CompanyCore> of(String company) {
        var name = new StringBuilder();
        var place = "";
        for (var group : NamePart.groupsOf(company)) {
            for (var part : group.subList(0, LegalForms.lengthWithout(group, true))) {
                switch (part) {
                    case NamePart.Word _ -> {
                        return Optional.empty();
                    }
                    case NamePart.Han(var text) -> {
                        var run = text.substring(0, LegalForms.lengthWithout(text));
                        var prefix = ChinesePlaces.prefixOf(run);
                        boolean isPlace = prefix.end() > 0 && prefix.rest() == run.length();
                        if (isPlace || name.isEmpty() && prefix.end() > 0) {
                            place = run.substring(prefix.start(), prefix.end());
                            run = run.substring(prefix.rest());
                        }
                        name.append(run);
                    }
                }
            }
        }
        var trade = tradeOf(name);
        name.setLength(name.length() - trade.length());
        return name.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(new CompanyCore(name.toString(), place, trade));
    }

    private static String tradeOf(CharSequence name) {
        var text = name.toString();
        for (var trade : TRADES) {
            if (text.endsWith(trade)) {
                return trade;
            }
        }
        return "";
    }

    /// Whether both may be one company: nothing that both say of themselves differs.
    public boolean mayBe(CompanyCore other) {
        boolean tells = name.length() >= TELLING || !trade.isEmpty() && trade.equals(other.trade);
        return tells
                && name.equals(other.name)
                && agree(place, other.place)
                && agree(trade, other.trade);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
