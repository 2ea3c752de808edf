package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Assignments;
import dev.tend.cli.command.KeyLabels;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Rejection;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.record.Account;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Code;
import dev.tend.model.value.Place;
import dev.tend.model.value.Value;
import dev.tend.store.files.Layout;
import dev.tend.store.files.Loaded;
import dev.tend.yaml.ProfilePart;
import dev.tend.yaml.SourceText;
import dev.tend.yaml.YamlEditor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Carries out the edits of one command: in the profile itself, in one of its contacts or in one of
/// its opportunities.
public record ProfileEditing(App app, Target target, String name, Map<String, Field> keys) {
    /// What an opportunity is called that was the customer's only one, and not listed.
    static final String FIRST = "first";

    private static final String CREATED = "created";

    enum Target {
        PROFILE,
        CONTACT,
        OPPORTUNITY
    }

    /// Which mapping of a text the edits concern; in the text it is there, maybe only since now.
    record Spot(YamlEditor editor, ProfilePart part, boolean isNew) {}

    static ProfileEditing of(App app, Arguments arguments) {
        var contact = arguments.option("--contact");
        var opportunity = arguments.option("--opportunity");
        if (contact.isPresent() && opportunity.isPresent()) {
            throw Refusal.usage(app.say("edit.both"), app.say("see-help", "edit"));
        }
        if (contact.isPresent()) {
            var name = Contact.tidy(contact.get());
            if (name.isEmpty()) {
                throw Refusal.usage(
                        app.say("argument.missing", "--contact NAME"), app.say("see-help", "edit"));
            }
            return new ProfileEditing(app, Target.CONTACT, name, Keys.CONTACT);
        }
        if (opportunity.isPresent()) {
            var code = opportunity.get();
            if (!Code.isCode(code)) {
                throw Refusal.usage(
                        app.say("check.value.code", code), app.say("check.value.code.advice"));
            }
            return new ProfileEditing(app, Target.OPPORTUNITY, code, Keys.OPPORTUNITY);
        }
        return ofProfile(app);
    }

    public static ProfileEditing ofProfile(App app) {
        var keys = Keys.with(Keys.CUSTOMER, app.policy().customerFields());
        return new ProfileEditing(app, Target.PROFILE, "", keys);
    }

    /// Refuses the amount of a whole customer whose opportunities are listed: no figure counts it.
    void requireItsOwnAmount(List<FieldEdit> edits, Customer customer) {
        if (target != Target.PROFILE || customer.opportunities().isEmpty()) {
            return;
        }
        for (var edit : edits) {
            if (edit.key().equals(Opportunity.AMOUNT) && edit.kind() == FieldEdit.Kind.SET) {
                var commands = new ArrayList<String>();
                for (var opportunity : customer.opportunities()) {
                    commands.add("--opportunity " + opportunity.code());
                }
                throw Refusal.usage(
                        app.say("edit.amount-of-which", customer.name()),
                        Suggestion.all(app, commands, "  "));
            }
        }
    }

    /// Refuses an owner other than the one to whom the customer was handed over last: whose it was
    /// on a past day could not be told any more.
    void requireHandover(List<FieldEdit> edits, Account account) {
        if (target != Target.PROFILE || !account.isWhole()) {
            return;
        }
        var customer = account.customer();
        var last = account.handedOverTo(app.policy().zone());
        for (var edit : edits) {
            if (edit.key().equals("owner") && last.isPresent()) {
                var owner =
                        edit.kind() == FieldEdit.Kind.REMOVE ? "" : value(edit).texts().getFirst();
                if (!owner.equals(last.get()) && !owner.equals(customer.owner())) {
                    throw Refusal.usage(
                            app.say(
                                    "edit.handed-over",
                                    customer.name(),
                                    app.labels().label(app.policy().team(), last.get())),
                            app.say(
                                    "edit.handed-over.advice",
                                    customer.key(),
                                    owner.isEmpty() ? ArgumentName.of(app, "WHO") : owner));
                }
            }
        }
    }

    /// Whether somebody else looks after the customer then; a handover tells since when.
    boolean changesOwner(List<FieldEdit> edits) {
        if (target == Target.PROFILE) {
            for (var edit : edits) {
                if (edit.key().equals("owner") && edit.kind() == FieldEdit.Kind.SET) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Refuses to change what holds something else than texts: it would be lost unsaid. Nor can a
    /// contact or an opportunity be added to something else than those.
    void requireTexts(List<FieldEdit> edits, YamlEditor editor, String file) {
        requireRoom(editor, file);
        var place = place(editor);
        for (var edit : edits) {
            requireTexts(place.editor(), place.part(), edit.key(), file);
        }
    }

    private void requireRoom(YamlEditor editor, String file) {
        switch (target) {
            case PROFILE -> {}
            case CONTACT ->
                    editor.otherThanContacts(file)
                            .ifPresent(place -> refuse("contacts", Check.NO_LIST, place));
            case OPPORTUNITY ->
                    editor.otherThanOpportunity(file, name)
                            .ifPresent(place -> refuse("opportunities", Check.NO_MAPPING, place));
        }
    }

    private void refuse(String key, Check check, Place place) {
        throw EditCommand.unreadable(app, key, List.of(Diagnostic.of(check, place)));
    }

    /// The same of one key.
    public void requireTexts(YamlEditor editor, ProfilePart part, String key, String file) {
        var other = editor.otherThanTexts(file, part, key);
        if (other.isPresent()) {
            refuse(key, Check.NO_TEXT, other.get());
        }
    }

    /// Whether the customer has one opportunity that is not listed, which would be gone with the
    /// first one that is: it has an amount, or entries, were they readable or not.
    boolean listsFirst(Loaded<Account> loaded) {
        var account = loaded.value();
        var customer = account.customer();
        return target == Target.OPPORTUNITY
                && customer.opportunities().isEmpty()
                && (customer.attributes().money(Opportunity.AMOUNT).isPresent()
                        || customer.maySay(Opportunity.AMOUNT)
                        || !account.entries().isEmpty()
                        || !Diagnostic.errors(loaded.problems()).isEmpty());
    }

    /// The same customer's text, in which that opportunity is listed, with its amount.
    YamlEditor withFirst(YamlEditor editor, Customer customer) {
        var listed = withOpportunity(editor, FIRST);
        var amount = customer.attributes().money(Opportunity.AMOUNT);
        if (customer.maySay(Opportunity.AMOUNT)) {
            throw EditCommand.unreadable(app, customer.key());
        }
        return amount.isEmpty()
                ? listed
                : remove(
                        set(
                                listed,
                                new ProfilePart.Opportunity(FIRST),
                                Opportunity.AMOUNT,
                                new Value.Amount(amount.get())),
                        new ProfilePart.Whole(),
                        Opportunity.AMOUNT);
    }

    /// The edits, and the day on which a further opportunity begins where they do not say it:
    /// without one it would begin with the customer.
    List<FieldEdit> withBeginning(List<FieldEdit> edits, YamlEditor editor) {
        if (target != Target.OPPORTUNITY
                || editor.hasOpportunity(name)
                || edits.stream().anyMatch(edit -> edit.key().equals(CREATED))) {
            return edits;
        }
        var all = new ArrayList<>(edits);
        all.add(FieldEdit.set(CREATED, app.today().toString()));
        return all;
    }

    Spot place(YamlEditor editor) {
        return switch (target) {
            case PROFILE -> new Spot(editor, new ProfilePart.Whole(), false);
            case CONTACT -> contact(editor);
            case OPPORTUNITY -> {
                var part = new ProfilePart.Opportunity(name);
                yield editor.hasOpportunity(name)
                        ? new Spot(editor, part, false)
                        : new Spot(withOpportunity(editor, name), part, true);
            }
        };
    }

    private YamlEditor withOpportunity(YamlEditor editor, String code) {
        return editor.addOpportunity(code, orderOfProfile())
                .orElseThrow(() -> impossible("opportunities"));
    }

    private Spot contact(YamlEditor editor) {
        var found = editor.contactsNamed(name);
        if (found.size() > 1) {
            throw Refusal.usage(app.say("edit.same-name", found.size(), name));
        }
        if (found.size() == 1) {
            return new Spot(editor, new ProfilePart.Contact(found.getFirst()), false);
        }
        var added =
                editor.addContact(name, orderOfProfile()).orElseThrow(() -> impossible("contacts"));
        return new Spot(added, new ProfilePart.Contact(added.contactsNamed(name).getFirst()), true);
    }

    /// What the contact or opportunity is called in the text; contacts are found whatever the case.
    String nameIn(Spot place) {
        return place.part() instanceof ProfilePart.Contact
                ? String.join("", place.editor().texts(place.part(), "name"))
                : name;
    }

    /// The key that a word means; else the word itself.
    String key(String word) {
        var labels = new KeyLabels(app);
        return target == Target.CONTACT ? labels.ofContact(word) : labels.key(word, keys.keySet());
    }

    Field field(String key) {
        var field = keys.get(key);
        if (field == null) {
            throw new IllegalArgumentException("no key " + key);
        }
        return field;
    }

    /// The text after one more edit.
    YamlEditor apply(YamlEditor editor, ProfilePart part, FieldEdit edit) {
        var key = edit.key();
        var texts = editor.texts(part, key);
        return switch (edit.kind()) {
            case SET -> set(editor, part, key, value(edit));
            case REMOVE -> remove(editor, part, key);
            case ADD -> {
                var added = value(edit).texts().getFirst();
                var all = new ArrayList<>(texts);
                if (!all.contains(added)) {
                    all.add(added);
                }
                yield set(editor, part, key, Assignments.texts(all));
            }
            case TAKE -> {
                var typed = edit.typed().getFirst();
                var taken = texts.contains(typed) ? typed : value(edit).texts().getFirst();
                var rest = new ArrayList<>(texts);
                if (!rest.removeAll(List.of(taken))) {
                    var there = Suggestion.all(app, texts, ", ");
                    throw Refusal.no(
                            app.say("edit.not-there", key, typed),
                            texts.isEmpty() ? List.of() : List.of(there));
                }
                yield rest.isEmpty()
                        ? remove(editor, part, key)
                        : set(editor, part, key, Assignments.texts(rest));
            }
        };
    }

    private Value value(FieldEdit edit) {
        var value = Assignments.value(app, field(edit.key()), edit.typed());
        if (target == Target.PROFILE
                && edit.key().equals(CREATED)
                && value instanceof Value.Day(var day)
                && day.isAfter(app.today())) {
            throw Refusal.usage(app.say("edit.future", day));
        }
        if (target == Target.CONTACT
                && value instanceof Value.Day(var day)
                && day.isAfter(app.today())) {
            throw Refusal.usage(app.say("edit.birthday", day));
        }
        return value;
    }

    /// The text with a key that has a value.
    public YamlEditor set(YamlEditor editor, ProfilePart part, String key, Value value) {
        return editor.set(part, key, value, order())
                .orElseThrow(() -> {
                    var typed = String.join("", value.texts());
                    return editor.text().length() + typed.length() > SourceText.LONGEST_DOCUMENT
                            ? tooLong()
                            : impossible(key);
                });
    }

    private Refusal tooLong() {
        var start = Place.startOf(Layout.PROFILE);
        var longest = Integer.toString(SourceText.LONGEST_DOCUMENT);
        var problem = Diagnostic.of(Check.DOCUMENT_LENGTH, start, longest);
        return new Rejection(app).of(List.of(problem), start.file(), 1);
    }

    private YamlEditor remove(YamlEditor editor, ProfilePart part, String key) {
        return editor.remove(part, key).orElseThrow(() -> impossible(key));
    }

    private Refusal impossible(String key) {
        return Refusal.book(
                app.say("edit.impossible", key), List.of(app.say("edit.impossible.advice")));
    }

    private List<String> order() {
        return target == Target.PROFILE ? orderOfProfile() : List.copyOf(keys.keySet());
    }

    private List<String> orderOfProfile() {
        var order =
                new ArrayList<>(Keys.with(Keys.CUSTOMER, app.policy().customerFields()).keySet());
        order.addAll(List.of("contacts", "opportunities"));
        return order;
    }
}
