package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Assignments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Person;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Code;
import dev.tend.model.value.Moment;
import dev.tend.model.value.NumberPattern;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;
import dev.tend.phrase.DatePhrase.Leaning;
import dev.tend.store.SchemaFolder;
import dev.tend.store.files.Layout;
import dev.tend.text.Slug;
import dev.tend.yaml.CustomerText;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds a customer (F11): a folder with its profile.
public final class AddCommand implements Writing {
    /// What says the keys that `--set` does not.
    private static final Map<String, String> OPTIONS =
            Map.of(
                    "name", "NAME",
                    "template", "--template",
                    "created", "--on",
                    "owner", "--owner",
                    "grade", "--grade",
                    "source", "--source",
                    "need", "--need",
                    "industry", "--industry",
                    "tags", "--tag",
                    "amount", "--amount");

    @Override
    public void declare(Syntax syntax) {
        syntax.word("NAME").options("NAME", "-c", "--contact").option("TITLE", "--title");
        syntax.option("ROLE", "--role").option("TEMPLATE", "-T", "--template");
        syntax.options("NUMBER", "-p", "--phone").options("ADDRESS", "-e", "--email");
        syntax.options("ID", "--wechat").option("SOURCE", "-s", "--source");
        syntax.option("TEXT", "-n", "--need").option("INDUSTRY", "-i", "--industry");
        syntax.option("A|B|C", "-g", "--grade").option("WHO", "-o", "--owner");
        syntax.options("TAG", "-t", "--tag").option("MONEY", "-a", "--amount");
        syntax.options("KEY=VALUE", "--set").option("DATE", "--on").option("KEY", "--key");
        syntax.flag("--force").flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var name = arguments.word(0).strip();
        if (name.isEmpty()) {
            throw Refusal.usage(
                    app.say("argument.missing", ArgumentName.of(app, "NAME")),
                    app.say("see-help", "add"));
        }
        requireName(app, name);
        var attributes = attributes(app, arguments, name);
        var contacts = new NewContacts(app, arguments).all();
        app.requireSoundPolicy();
        try (var writer = app.writer()) {
            var customers = app.keep(app.folder().customers(app.policy()));
            var key = key(app, arguments, name);
            var customer = numbered(app, key, name, attributes, contacts, customers);
            var admission = new Admission(app);
            admission.refuseNumber(customer, customers);
            if (!arguments.flag("--force")) {
                admission.refuseDuplicate(customer, customers);
            }
            var file = Layout.profileFile(key);
            var text =
                    SchemaFolder.comment(app.folder().path(), file)
                            + CustomerText.of(customer, app.policy().customerFields());
            var doubts = admission.check(key, text);
            if (arguments.flag("--dry-run")) {
                app.print(app.say("dry-run", file));
                text.lines().forEach(app::print);
            } else {
                writer.create(key, text);
                app.commit(writer, List.of(name));
                var number = customer.number().isEmpty() ? "" : "  " + customer.number();
                app.print(
                        app.say("written.add", name, key)
                                + number
                                + on(app, arguments, customer)
                                + "  "
                                + file);
                if (customer.owner().isEmpty()) {
                    app.complain(app.say("add.no-owner"));
                }
            }
            doubts.forEach(app::complain);
        }
        app.leftOut().say();
        return ExitCode.DONE;
    }

    static void requireName(App app, String name) {
        if (name.codePoints().anyMatch(Character::isISOControl)
                || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.usage(app.say("add.name", name));
        }
    }

    private static Map<String, Value> attributes(App app, Arguments arguments, String name) {
        var input = new Input(app);
        var created =
                arguments
                        .option("--on")
                        .map(day -> input.moment("--on", day, Leaning.PAST))
                        .orElseGet(app::now)
                        .dayIn(app.policy().zone());
        if (created.isAfter(app.today())) {
            throw Refusal.usage(app.say("add.future", created));
        }
        var set = Assignments.read(app, arguments.options("--set"), settable(app), OPTIONS);
        Map<String, Value> values = new LinkedHashMap<>();
        arguments
                .option("--template")
                .map(word -> input.template("--template", word))
                .ifPresent(template -> values.put("template", new Value.Text(template)));
        values.put("name", new Value.Text(name));
        values.put("created", new Value.Day(created));
        owner(app, arguments).ifPresent(owner -> values.put("owner", new Value.Text(owner.code())));
        arguments
                .option("--grade")
                .map(grade -> input.choice("--grade", grade, List.of(Grade.values())))
                .ifPresent(grade -> values.put("grade", new Value.Text(grade.code())));
        arguments
                .option("--source")
                .map(source -> input.choice("--source", source, app.policy().sources()))
                .ifPresent(source -> values.put("source", new Value.Text(source.code())));
        arguments.option("--need").ifPresent(need -> values.put("need", new Value.Text(need)));
        arguments
                .option("--industry")
                .ifPresent(industry -> values.put("industry", new Value.Text(industry)));
        var tags = Assignments.tags(arguments.options("--tag"));
        if (!tags.isEmpty()) {
            values.put("tags", Assignments.texts(tags));
        }
        arguments
                .option("--amount")
                .map(amount -> input.money("--amount", amount))
                .ifPresent(amount -> values.put("amount", new Value.Amount(amount)));
        values.putAll(set);
        return values;
    }

    /// The day of the first contact, where it was typed: how it was read.
    private static String on(App app, Arguments arguments, Customer customer) {
        var typed = arguments.option("--on").isPresent();
        return typed && customer.created().isPresent()
                ? "  " + app.when(Moment.of(customer.created().get()))
                : "";
    }

    /// The keys that have no option of their own. Numbers are given by the book, where it has a
    /// pattern for them.
    private static Map<String, Field> settable(App app) {
        Map<String, Field> keys =
                new LinkedHashMap<>(Keys.with(Keys.CUSTOMER, app.policy().customerFields()));
        keys.keySet().removeAll(OPTIONS.keySet());
        if (!app.policy().numbers().equals(NumberPattern.NONE)) {
            keys.remove("number");
        }
        return keys;
    }

    /// The one named, else who is at the keyboard; nobody where that is not known.
    private static Optional<Person> owner(App app, Arguments arguments) {
        var named = arguments.option("--owner");
        return named.isPresent()
                ? named.map(who -> new Input(app).person("--owner", who))
                : new Identity(app).known();
    }

    private static String key(App app, Arguments arguments, String name) {
        var asked = arguments.option("--key");
        if (asked.isPresent()) {
            var key = asked.get();
            if (!Code.isKey(key)) {
                var usable = key.codePoints().anyMatch(Character::isLetterOrDigit) ? key : name;
                throw Refusal.usage(
                        app.say("add.key", key),
                        List.of(
                                app.say("check.customer.key.advice", key),
                                app.say("add.key-instead", Slug.of(usable))));
            }
            if (app.folder().hasCustomer(key)) {
                throw Refusal.usage(app.say("add.key-taken", key));
            }
            if (app.folder().isTaken(key)) {
                throw Refusal.usage(app.say("add.key-like", key, Layout.CUSTOMERS));
            }
            return key;
        }
        var slug = Slug.of(name);
        var key = slug;
        for (int i = 2; app.folder().isTaken(key); i++) {
            key = slug + "-" + i;
        }
        return key;
    }

    private static Customer numbered(
            App app,
            String key,
            String name,
            Map<String, Value> values,
            List<Contact> contacts,
            List<Customer> customers) {
        var taken = customers.stream().map(Customer::number).toList();
        Map<String, Value> all = new LinkedHashMap<>();
        var created = new Attributes(values).day("created").orElseThrow();
        app.policy()
                .numbers()
                .next(created, taken)
                .ifPresent(number -> all.put("number", new Value.Text(number)));
        all.putAll(values);
        return new Customer(
                key, name, new Attributes(all), contacts, List.of(), Places.unwritten(""));
    }
}
