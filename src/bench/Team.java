import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The people of a team, in a number that suits the size of its book: each writes four entries on a
/// working day.
record Team(Person lead, Person presales, List<Person> sales) {
    private static final int ENTRIES_OF_ONE = 2500;
    private static final int SMALLEST = 4;
    private static final List<String> FAMILY =
            List.of(
                    "li 李", "wang 王", "zhang 张", "liu 刘", "chen 陈", "yang 杨", "zhao 赵", "huang 黄",
                    "zhou 周", "wu 吴", "xu 徐", "sun 孙", "hu 胡", "zhu 朱", "gao 高", "lin 林", "he 何",
                    "guo 郭", "ma 马", "luo 罗");
    private static final List<String> GIVEN =
            List.of(
                    "lei 雷", "fang 芳", "min 敏", "jie 杰", "yu 宇", "yan 燕", "qiang 强", "jing 静",
                    "tao 涛", "xia 霞", "peng 鹏", "na 娜", "bin 斌", "ling 玲", "kai 凯", "hui 慧",
                    "long 龙", "xue 雪", "gang 刚", "ting 婷", "bo 博");

    static Team forEntries(int entries) {
        List<Person> sales = new ArrayList<>();
        for (int i = 0; i < Math.max(SMALLEST, entries / ENTRIES_OF_ONE); i++) {
            String[] family = FAMILY.get(i % FAMILY.size()).split(" ");
            String[] given = GIVEN.get(i % GIVEN.size()).split(" ");
            sales.add(new Person(family[0] + given[0], family[1] + given[1], "sales"));
        }
        return new Team(
                new Person("hanmei", "韩梅", "lead"),
                new Person("gaoyuan", "高原", "presales"),
                List.copyOf(sales));
    }

    /// The lines of `team:` in a policy.
    String policy() {
        Map<String, Person> people = new LinkedHashMap<>();
        people.put(lead.code(), lead);
        people.put(presales.code(), presales);
        for (Person person : sales) {
            people.put(person.code(), person);
        }
        StringBuilder lines = new StringBuilder();
        for (Person person : people.values()) {
            lines.append("  ").append(person.code()).append(": {name: ").append(person.name());
            lines.append(", role: ").append(person.role());
            lines.append(person == presales ? ", department: presales" : "");
            lines.append(", emails: [").append(person.code()).append("@example.com]}\n");
        }
        return lines.toString();
    }
}
