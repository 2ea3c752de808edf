package dev.tend.cli.report;

import dev.tend.analysis.Review;
import dev.tend.analysis.fact.Facts;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Glossary;
import dev.tend.model.value.Language;
import dev.tend.review.Draft;
import dev.tend.review.PartText;

/// The draft of one review, in any language. `filter` are the words that chose the customers, as
/// they are typed, or empty.
record ReviewDrafts(App app, ReviewPeriod period, Facts facts, String filter) {
    boolean isOfNobody() {
        return review(Glossary.in(app.language(), app)).census().customers() == 0;
    }

    Draft in(Language language) {
        var glossary = Glossary.in(language, app);
        var parts = new PartText(review(glossary), glossary.messages(), glossary::of, filter);
        return new Draft(glossary.messages(), period.span().name(), parts.bodies());
    }

    private Review review(Glossary glossary) {
        return new Review(facts, period.span(), period.unit(), glossary.analysis());
    }
}
