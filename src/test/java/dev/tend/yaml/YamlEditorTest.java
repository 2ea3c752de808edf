package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Place;
import dev.tend.model.value.Value;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The places where an editor that knows less of YAML would lose something.
class YamlEditorTest {
    private static final ProfilePart WHOLE = new ProfilePart.Whole();
    private static final List<String> ORDER =
            List.of("number", "name", "grade", "tags", "note", "contacts", "opportunities");

    @Test
    void aCommentBehindTheValueStays() {
        assertEquals("name: B # why\n", set("name: A # why\n", "name", "B"));
        assertEquals("name:   B   # why\n", set("name:   'A'   # why\n", "name", "B"));
        assertEquals("name: B  # why\n", set("name:  # why\n", "name", "B"));
        assertEquals(
                "note: B # why\nx: 1\n", set("note: |- # why\n  A\n\n  a\nx: 1\n", "note", "B"));
        assertEquals(
                "tags: B # why\n# next\nx: 1\n",
                set("tags: # why\n- A # own\n- a\n# next\nx: 1\n", "tags", "B"));
    }

    @Test
    void whatOnlyLooksLikeACommentOrAColonIsPartOfTheValue() {
        assertEquals("name: B\n", set("name: A#1:2\n", "name", "B"));
        assertEquals("name: B # c\n", set("name: \"A # '\" # c\n", "name", "B"));
        assertEquals("\"name\" : B\n", set("\"name\" : A\n", "name", "B"));
        assertEquals("note: B\nx: 1\n", set("note: >\n  # text\n  x: 2\nx: 1\n", "note", "B"));
    }

    @Test
    void aListGrowsAndShrinksInItsOwnStyle() {
        assertEquals("tags: [ a, b, c ] # c\n", set("tags: [ a, b ] # c\n", "tags", "a", "b", "c"));
        assertEquals("tags: [ b ]\n", set("tags: [ a, b ]\n", "tags", "b"));
        assertEquals("tags: [a,\n  c]\n", set("tags: [a,\n  b, c]\n", "tags", "a", "c"));
        assertEquals(
                "tags:\n  - a # 1\n  # 2\n  - b\n  - c",
                set("tags:\n  - a # 1\n  # 2\n  - b", "tags", "a", "b", "c"));
        assertEquals("tags:\n  # 2\n  - b\n", set("tags:\n  - a # 1\n  # 2\n  - b\n", "tags", "b"));
        assertEquals("tags: b\n", set("tags:\n  -\n    a\n  - b\n", "tags", "b"));
        assertEquals("tags: [x, y]\n", set("tags:\n- a\n- b\n", "tags", "x", "y"));
    }

    @Test
    void aNewKeyStandsBehindTheNearestBeforeIt() {
        assertEquals(
                "note: n # 1\n\n# 2\nname: A # 3\ngrade: B\n# 4\nx: 1\n",
                set("note: n # 1\n\n# 2\nname: A # 3\n# 4\nx: 1\n", "grade", "B"));
        assertEquals("# 1\nnumber: B\nname: A\n", set("# 1\nname: A\n", "number", "B"));
        assertEquals("---\nname: A\nnote: B\n...\n", set("---\nname: A\n...\n", "note", "B"));
        assertEquals("{name: A, grade: B, x: 1}", set("{name: A, x: 1}", "grade", "B"));
    }

    @Test
    void aNewKeyDoesNotBecomePartOfABlockScalarNorTakeItsBlankLines() {
        assertEquals(
                "grade: |+\n  A\n\nnote: B\n# c\n", set("grade: |+\n  A\n\n# c\n", "note", "B"));
        assertEquals("grade: |\n  A\nnote: B\n\n\n", set("grade: |\n  A\n\n\n", "note", "B"));
    }

    @Test
    void aKeyGoesWithItsLinesAndCommentsOnLinesOfTheirOwnStay() {
        assertEquals("# 1\n# 3\nx: 1\n", removed("# 1\nname: A # 2\n# 3\nx: 1\n", "name"));
        assertEquals("x: 1\n", removed("name:\n  long\n\n  text # 2\nx: 1\n", "name"));
        assertEquals("x: 1\n# 2", removed("x: 1\n# 2\nname: A", "name"));
        assertEquals("{x: 1, # 2\n}", removed("{x: 1, # 2\nname: A}", "name"));
        assertEquals("{ # 2\nx: 1}", removed("{name: A, # 2\nx: 1}", "name"));
    }

    @Test
    void commentsOnLinesOfTheirOwnStayWhereAValueGoes() {
        var block = "name: A\ntags:\n  # 1\n  - a # 2\n  # 3\n  - b\ngrade: A\n";
        assertEquals("name: A\ntags: x\n  # 1\n  # 3\ngrade: A\n", set(block, "tags", "x"));
        assertEquals("name: A\n  # 1\n  # 3\ngrade: A\n", removed(block, "tags"));
        assertEquals("x: 1\n  # 1", removed("x: 1\nname:\n  # 1\n  A", "name"));
        assertEquals("  # 1\r\nx: 1\r\n", removed("name:\r\n  # 1\r\n  A\r\nx: 1\r\n", "name"));
        assertEquals(
                "note: x\n  # 1\ngrade: A\n",
                set("note:\n  # 1\n  |\n  # text\ngrade: A\n", "note", "x"));
        assertEquals("grade: A\n", removed("note: |\n  # text\ngrade: A\n", "note"));
        assertEquals("grade: A\n", removed("note: \"a\n  # text\"\ngrade: A\n", "note"));
    }

    @Test
    void commentsOnLinesOfTheirOwnStayWithinBrackets() {
        var list = "tags: [a, # 1\n  # 2\n  b] # 3\ngrade: A\n";
        assertEquals("tags: x # 3\n  # 2\ngrade: A\n", set(list, "tags", "x"));
        assertEquals("  # 2\ngrade: A\n", removed(list, "tags"));
        assertEquals("tags: [a, # 1\n  # 2\n  ] # 3\ngrade: A\n", set(list, "tags", "a"));
        assertEquals(
                "{name: A\n  # 2\n, grade: A}",
                removed("{name: A, tags: [a,\n  # 2\n  b], grade: A}", "tags"));
        assertEquals(
                "{tags: x, grade: A\n  # 2\n}",
                set("{tags: [a,\n  # 2\n  b], grade: A\n}", "tags", "x"));
    }

    @Test
    void aCommentMovesOutWhereItWouldBecomeText() {
        var text = "note: |\n  text\ntags:\n  # 1\n  - a\n";
        assertEquals("note: |\n  text\n# 1\n", removed(text, "tags"));
    }

    @Test
    void theFirstAndTheOnlyPairOfAnItemLeaveTheirComments() {
        var contact = new ProfilePart.Contact(0);
        var first = editor("contacts:\n  - title:\n      # 1\n      T\n    name: A\n");
        assertEquals(
                "contacts:\n  -\n      # 1\n    name: A\n",
                first.remove(contact, "title").orElseThrow().text());
        var only = editor("contacts:\n  - title:\n      # 1\n      T # 2\nx: 1\n");
        assertEquals(
                "contacts:\n  - {} # 2\n      # 1\nx: 1\n",
                only.remove(contact, "title").orElseThrow().text());
    }

    @Test
    void aKeyBehindAQuestionMarkGoesAsAnyOther() {
        var text = "? name\n: A # 1\n# 2\n? grade\n: B\n";
        assertEquals("? name\n: A # 1\n# 2\n", removed(text, "grade"));
        assertEquals("# 2\n? grade\n: B\n", removed(text, "name"));
        assertEquals("? name\n: x\n", set("? name\n: A\n", "name", "x"));
        var contact = new ProfilePart.Contact(0);
        var editor = editor("contacts:\n- ? name\n  : A\n  ? title\n  : T\n");
        assertEquals(
                "contacts:\n- ? name\n  : A\n",
                editor.remove(contact, "title").orElseThrow().text());
        assertEquals(
                Optional.of("T"),
                editor.remove(contact, "name")
                        .map(after -> after.texts(contact, "title").getFirst()));
    }

    @Test
    void aCommentFartherInStaysWithWhatItIsAbout() {
        assertEquals(
                "name: A\ngrade: n\n  # about grade\nnote: x\n# end\n",
                set("name: A\ngrade: n\n  # about grade\n# end\n", "note", "x"));
        assertEquals(
                "name: A\ncontacts:\n  - name: Ann\n    # never before ten\n  - name: Bob\n",
                editor("name: A\ncontacts:\n  - name: Ann\n    # never before ten\n")
                        .addContact("Bob", ORDER)
                        .orElseThrow()
                        .text());
        assertEquals(
                "name: A\ncontacts:\n- name: Ann\n  # of Ann\n- name: Bob\n# of nobody",
                editor("name: A\ncontacts:\n- name: Ann\n  # of Ann\n# of nobody")
                        .addContact("Bob", ORDER)
                        .orElseThrow()
                        .text());
        assertEquals(
                "name: A\nopportunities:\n  a: {}\n    # about a\n  b: {}\n",
                editor("name: A\nopportunities:\n  a: {}\n    # about a\n")
                        .addOpportunity("b", ORDER)
                        .orElseThrow()
                        .text());
    }

    @Test
    void whereALineCannotGoOnlyItsValueDoes() {
        var text = "note: |+\n  A\nname: B\n\nx: 1\n";
        assertEquals("note: |+\n  A\nname: \n\nx: 1\n", removed(text, "name"));
    }

    @Test
    void theFirstKeyOfAnItemCanGo() {
        var contact = new ProfilePart.Contact(0);
        var plain = editor("contacts:\n  - title: T # 1\n    name: A\n");
        assertEquals(
                "contacts:\n  - name: A\n", plain.remove(contact, "title").orElseThrow().text());
        var commented = editor("contacts:\n- title: T # 1\n  # 2\n  name: A\n");
        assertEquals(
                "contacts:\n-\n  # 2\n  name: A\n",
                commented.remove(contact, "title").orElseThrow().text());
    }

    @Test
    void aContactIsAddedInTheStyleOfTheLast() {
        assertEquals("name: A\ncontacts:\n  - name: N", contactAdded("name: A"));
        assertEquals("contacts: # 1\n  - name: N\nx: 1\n", contactAdded("contacts: # 1\nx: 1\n"));
        assertEquals("contacts: [{name: N}]\n", contactAdded("contacts: []\n"));
        assertEquals(
                "contacts:\n-   name: A\n- name: N\n", contactAdded("contacts:\n-   name: A\n"));
        assertEquals(
                "contacts:\n  - {name: A} # 1\n  - {name: N}\n# 2\n",
                contactAdded("contacts:\n  - {name: A} # 1\n# 2\n"));
        assertEquals("{name: A, contacts: [{name: N}]}\n", contactAdded("{name: A}\n"));
    }

    @Test
    void anOpportunityIsAddedBehindTheOthers() {
        assertEquals("name: A\nopportunities:\n  n: {}\n", opportunityAdded("name: A\n"));
        assertEquals(
                "opportunities:\n    a:\n      name: A\n    n: {}\n",
                opportunityAdded("opportunities:\n    a:\n      name: A\n"));
        assertEquals("opportunities: {n: {}}\n", opportunityAdded("opportunities: {}\n"));
        assertEquals("opportunities:\n  n: {}\n", opportunityAdded("opportunities:\n  n:\n"));
    }

    @Test
    void theLastKeyOfAnOpportunityLeavesBracesBehind() {
        var text = "opportunities:\n  n:\n    name: A # 1\nx: 1\n";
        var part = new ProfilePart.Opportunity("n");
        var after = editor(text).remove(part, "name").orElseThrow().text();
        assertEquals("opportunities:\n  n:\n    {} # 1\nx: 1\n", after);
        assertTrue(editor(after).hasOpportunity("n"));
    }

    @Test
    void aDocumentWithoutAWordIsNone() {
        assertEquals("\t\n---\nname: B\n", set("\t\n---\nname: A\n", "name", "B"));
        assertEquals("# \u0007\n---\nname: B\n", set("# \u0007\n---\nname: A\n", "name", "B"));
        for (var text : List.of("\t\n", "\t# c", "\u0085", "---\n\t\n")) {
            assertTrue(YamlEditor.of(text).isEmpty(), text);
        }
    }

    @Test
    void whatIsNotOneSoundMappingHasNoEditor() {
        for (var text :
                List.of(
                        "",
                        "# c\n",
                        "- a\n",
                        "a: [\n",
                        "a: 1\na: 2\n",
                        "a: &x 1\n",
                        "a: 1\n---\nb: 2\n",
                        "<<<<<<< x\na: 1\n",
                        "a: !t 1\n",
                        "a: *x\n",
                        "a\n")) {
            assertTrue(YamlEditor.of(text).isEmpty(), text);
        }
    }

    @Test
    void somethingElseThanTextsIsNotReplaced() {
        var text = "name: A\ntags:\n  - a\n  - b: c\nnote: {a: b}\ngrade: [[a]]\n";
        var editor = editor(text);
        assertEquals(Optional.empty(), editor.set(WHOLE, "tags", text("B"), ORDER));
        assertEquals(Optional.empty(), editor.set(WHOLE, "note", text("B"), ORDER));
        assertEquals(Optional.empty(), editor.set(WHOLE, "grade", text("B"), ORDER));
        assertEquals(Optional.of(new Place("f", 4, 5, 1)), place(editor, "tags"));
        assertEquals(Optional.of(new Place("f", 5, 7, 1)), place(editor, "note"));
        assertEquals(Optional.of(new Place("f", 6, 9, 1)), place(editor, "grade"));
        assertEquals(Optional.empty(), place(editor, "name"));
        assertEquals(Optional.empty(), place(editor, "number"));
        assertEquals("note: B\n", set("note: {}\n", "note", "B"));
        assertEquals("tags: [a, b]\n", set("tags: [[], a]\n", "tags", "a", "b"));
        var opportunities = editor("opportunities: {n: words}\n");
        assertEquals(Optional.empty(), opportunities.addOpportunity("n", ORDER));
    }

    @Test
    void whatCannotBeProvedIsNotDone() {
        var explicit = editor("? name\n? x\n");
        assertEquals(
                Optional.empty(),
                explicit.set(WHOLE, "grade", text("B"), ORDER).map(YamlEditor::text));
        assertFalse(editor("contacts: {name: A}\n").addContact("N", ORDER).isPresent());
        assertFalse(editor("contacts: none\n").addContact("N", ORDER).isPresent());
        assertFalse(editor("opportunities: [a]\n").addOpportunity("n", ORDER).isPresent());
        var none = new ProfilePart.Contact(3);
        assertFalse(editor("contacts: []\n").set(none, "name", text("B"), ORDER).isPresent());
    }

    private static String set(String text, String key, String... texts) {
        var value = texts.length == 1 ? text(texts[0]) : new Value.Texts(List.of(texts));
        return editor(text).set(WHOLE, key, value, ORDER).orElseThrow().text();
    }

    private static String removed(String text, String key) {
        return editor(text).remove(WHOLE, key).orElseThrow().text();
    }

    private static String contactAdded(String text) {
        return editor(text).addContact("N", ORDER).orElseThrow().text();
    }

    private static String opportunityAdded(String text) {
        return editor(text).addOpportunity("n", ORDER).orElseThrow().text();
    }

    private static Optional<Place> place(YamlEditor editor, String key) {
        return editor.otherThanTexts("f", WHOLE, key);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static YamlEditor editor(String text) {
        return YamlEditor.of(text).orElseThrow(() -> new AssertionError(text));
    }
}
