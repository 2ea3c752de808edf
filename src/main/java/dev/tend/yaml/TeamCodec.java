package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Person;
import dev.tend.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.List;

/// Reads who works here (F35). A word that several people answer to is remarked, as it cannot be
/// told whom it means.
record TeamCodec(Fields fields, List<Choice> departments, Problems problems) {
    List<Person> team() {
        var members = new Choosing(problems).named(fields, "team");
        var codes = members.stream().map(Choosing.Named::code).toList();
        var team = new ArrayList<Person>();
        for (var member : members) {
            team.add(person(member, codes, team));
        }
        return team;
    }

    private Person person(Choosing.Named member, List<String> codes, List<Person> before) {
        var written = member.fields();
        written.require("name");
        var name = written.scalar("name");
        var department = written.choice("department", departments);
        var role = written.text("role");
        var aliases = written.scalars("aliases");
        var emails = written.scalars("emails");
        written.refuseOthers();
        for (var one : departments) {
            if (one.code().equals(member.code())) {
                problems.add(Check.CODE_TAKEN, member.place(), member.code());
            }
        }
        var words = new ArrayList<Scalar>(aliases);
        words.addAll(emails);
        name.ifPresent(words::addFirst);
        for (var word : words) {
            remarkIfAnothers(word, member.code(), codes, before);
        }
        return new Person(
                member.code(),
                name.isPresent() ? name.get().text() : member.code(),
                role,
                department.isEmpty() ? "" : department.get().code(),
                texts(aliases),
                texts(emails));
    }

    private void remarkIfAnothers(
            Scalar word, String own, List<String> codes, List<Person> before) {
        for (var code : codes) {
            if (code.equalsIgnoreCase(word.text()) && !code.equals(own)) {
                problems.add(Check.PERSON_AMBIGUOUS, word.place(), word.text(), code);
                return;
            }
        }
        for (var person : before) {
            if (person.answersTo(word.text())) {
                problems.add(Check.PERSON_AMBIGUOUS, word.place(), word.text(), person.code());
                return;
            }
        }
    }

    private static List<String> texts(List<Scalar> scalars) {
        return scalars.stream().map(Scalar::text).toList();
    }
}
