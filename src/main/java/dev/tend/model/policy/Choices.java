package dev.tend.model.policy;

import dev.tend.model.value.Label;

import java.util.List;

/// The standard lists that stand where a book declares none of its own.
public final class Choices {
    /// Channels of a contact (F2).
    public static final List<Choice> CHANNELS =
            List.of(
                    choice("phone", "phone", "电话"),
                    choice("wechat", "WeChat", "微信"),
                    choice("email", "e-mail", "邮件"),
                    choice("visit", "visit", "拜访"),
                    choice("meeting", "meeting", "会议"),
                    choice("demo", "demo", "演示"),
                    choice("other", "other", "其他"));

    /// Where a customer came from (F12).
    public static final List<Choice> SOURCES =
            List.of(
                    choice("exhibition", "exhibition", "展会"),
                    choice("online-exhibition", "online exhibition", "线上展会"),
                    choice("referral", "referral", "转介绍"),
                    choice("website", "website", "官网"),
                    choice("cold-call", "cold call", "电话拜访"),
                    choice("advertising", "advertising", "推广"),
                    choice("other", "other", "其他"));

    /// Why an opportunity was lost (F24).
    public static final List<Choice> REASONS =
            List.of(
                    choice("price", "price too high", "价格过高"),
                    choice("competitor", "competitor won", "竞品获胜"),
                    choice("need-changed", "need changed", "需求变化"),
                    choice("no-response", "no response", "失联"),
                    choice("other", "other", "其他"));

    /// Events worth marking (F26).
    public static final List<Choice> MILESTONES =
            List.of(
                    choice("contract-submitted", "contract submitted", "合同提交"),
                    choice("contract-signed", "contract signed", "合同签订"),
                    choice("first-payment", "first payment", "首付款"),
                    choice("payment", "payment", "回款"),
                    choice("renewal", "renewal", "续约"));

    /// Work that a stage may ask for (F21).
    public static final List<Choice> ACTIVITIES =
            List.of(
                    choice("survey", "requirement survey", "需求调研"),
                    choice("quotation", "quotation", "报价"),
                    choice("trial", "trial", "试用"),
                    choice("contract-review", "contract review", "合同评审"));

    private Choices() {}

    private static Choice choice(String code, String english, String chinese) {
        return new Choice(code, new Label(english, chinese));
    }
}
