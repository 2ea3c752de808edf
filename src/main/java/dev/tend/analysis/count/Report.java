package dev.tend.analysis.count;

import dev.tend.analysis.fact.Population;
import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.Question;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.util.List;
import java.util.function.UnaryOperator;

/// A way to count. It says what its rows are about, which figures they have, and counts them of a
/// population.
public interface Report {
    List<Column> keys();

    List<Column> figures();

    List<Line> lines(Population population);

    /// The one that answers a question. `words` gives the word for a row that no list of the team
    /// names, `fields` that for a key of the files.
    static Report of(
            Question question,
            Labels labels,
            UnaryOperator<String> words,
            UnaryOperator<String> fields) {
        var report =
                switch (question.kind()) {
                    case OVERVIEW -> only(new OverviewReport());
                    case FUNNEL -> only(new FunnelReport(labels, question.cohort()));
                    case CYCLE -> only(new CycleReport(labels, words));
                    case STAGES -> only(new StagesReport(labels));
                    case ACTIVITY -> only(new ActivityReport());
                    case TOUCHES -> only(new TouchesReport(words));
                    case SOURCES -> only(new SourcesReport());
                    case LOSSES -> only(LossesReport.by(question.by(), labels));
                    case TEAM -> only(new TeamReport(question.by().contains(Dimension.PERSON)));
                    case COVERAGE -> only(new CoverageReport());
                    case RISK -> only(new RiskReport(labels, words));
                    case QUALITY -> only(new QualityReport(labels, words, fields));
                    case VALUE -> only(new ValueReport(labels));
                    case FORECAST -> only(new ForecastReport(words));
                };
        return report;
    }

    /// Where classes of reports met, all would be loaded to see what they have in common.
    private static Report only(Report report) {
        return report;
    }
}
