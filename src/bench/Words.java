import java.util.ArrayList;
import java.util.List;

/// What people write into entries, in Chinese or English.
record Words(
        String separator,
        List<String> topics,
        List<String> said,
        List<String> answers,
        List<String> plans,
        List<String> goals,
        List<String> delays,
        List<String> losses,
        String need) {
    static final Words CHINESE =
            new Words(
                    ", ",
                    List.of(
                            "产品报价与售后服务",
                            "需求调研",
                            "账号数与权限",
                            "合同条款",
                            "数据迁移",
                            "上线计划",
                            "培训安排",
                            "对账与开票",
                            "移动端使用情况"),
                    List.of(
                            "询问50个账号三年的总价与售后响应时间",
                            "对方关注与现有ERP系统的接口, 要求先给出字段对照表",
                            "采购部要求补充两家同行业案例和验收标准",
                            "技术负责人提出数据必须存放在自己的机房, 每天备份一次",
                            "目前用电子表格登记跟进, 三个部门各记各的, 月底对不上",
                            "预算要等董事会下周三讨论, 倾向先上线销售部再推广到售后",
                            "已演示手机端录入, 现场同事试用后认为比原来快一半",
                            "价格比竞品高约百分之十五, 希望首年打折或者赠送实施服务",
                            "合同第七条违约责任需要法务修改, 其余条款没有异议",
                            "老系统里有四万条历史记录, 希望一次导入并去掉重复",
                            "约定下次与总经理一起开会, 由对方准备会议室和投影",
                            "发票抬头和开户行信息已核对, 财务承诺月底前付首款",
                            "销售总监最关心漏斗报表和逾期提醒, 要求每周一早上能看到",
                            "客服部反映上周两次登录缓慢, 已请支持同事查看日志",
                            "仓库搬迁推迟到下个季度, 实施日期跟着往后移两周",
                            "新来的信息部经理要求重新介绍一次整体方案和安全措施"),
                    List.of(
                            "考虑价格",
                            "方案可以接受",
                            "要和领导商量一下",
                            "比较满意演示效果",
                            "担心数据迁移的风险",
                            "希望这个月内定下来",
                            "还要再看一家"),
                    List.of(
                            "发送详细方案与报价单",
                            "电话确认预算审批结果",
                            "安排产品演示并准备样例数据",
                            "提交修改后的合同",
                            "上门拜访并介绍实施计划",
                            "核对回款进度",
                            "回访使用情况"),
                    List.of("确认方案范围", "让能拍板的人看到演示", "定下签约日期", "收齐验收意见", "弄清谁来做决定"),
                    List.of("联系人下周出差", "等对方内部会议的结果", "客户请求延后几天", "资料还没有收齐"),
                    List.of("竞品报价低两成并赠送硬件", "项目预算被取消, 明年再议", "多次联系没有回复", "需求变化, 改为自己开发"),
                    "替换现有的客户管理系统, 统一登记跟进与报价");
    static final Words ENGLISH =
            new Words(
                    "; ",
                    List.of(
                            "Quote and support terms",
                            "Requirements",
                            "Seats and roles",
                            "Contract terms",
                            "Data migration",
                            "Go-live plan",
                            "Training",
                            "Invoice"),
                    List.of(
                            "Asked for the three-year price of 50 seats and the response time of"
                                    + " support",
                            "Wants a list of fields for the interface to the present ERP system"
                                    + " first",
                            "Purchasing needs two references from the same trade and acceptance"
                                    + " criteria",
                            "The CTO insists that all data stay in their own data centre with a"
                                    + " daily backup",
                            "Three departments keep separate spreadsheets today and never agree at"
                                    + " month end",
                            "The budget goes to the board next Wednesday, sales would start before"
                                    + " service",
                            "Showed entry on the phone, the people present found it twice as fast"
                                    + " as before",
                            "Our price is about 15% above the competitor, they hope for a"
                                    + " first-year discount",
                            "Legal wants clause 7 on liability reworded, everything else stands as"
                                    + " it is",
                            "Forty thousand old records are to be imported once and cleaned of"
                                    + " duplicates",
                            "Agreed to meet with the managing director, they book the room",
                            "Checked the billing address, finance promised the first payment by"
                                    + " month end",
                            "The head of sales cares most about the funnel and reminders on Monday"
                                    + " morning"),
                    List.of(
                            "thinking about the price",
                            "the proposal looks right",
                            "has to ask the board",
                            "liked the demo",
                            "worried about the migration",
                            "wants to decide this month"),
                    List.of(
                            "Send the detailed proposal",
                            "Call about the budget decision",
                            "Give a demo with their sample data",
                            "Submit the revised contract",
                            "Visit and present the rollout plan",
                            "Check the payment",
                            "Ask how the rollout goes"),
                    List.of(
                            "agree on the scope",
                            "show it to the decider",
                            "fix the signing date",
                            "collect the acceptance notes"),
                    List.of(
                            "Contact is travelling next week",
                            "Waiting for their internal meeting",
                            "They asked for a few more days"),
                    List.of(
                            "Competitor is 20% cheaper",
                            "Budget was cut until next year", "No reply after five attempts"),
                    "Replace the present CRM and keep quotes and follow-up in one place");

    static Words of(boolean chinese) {
        return chinese ? CHINESE : ENGLISH;
    }

    /// A summary of so many things that were said.
    String summary(Chance chance, int length) {
        List<String> clauses = new ArrayList<>();
        int start = chance.between(0, said.size() - 1);
        for (int i = 0; i < length; i++) {
            clauses.add(said.get((start + i * 3) % said.size()));
        }
        return String.join(separator, clauses);
    }
}
