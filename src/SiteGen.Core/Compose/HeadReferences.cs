using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Compose;

/// <summary>Every reference in a document's head or fields.</summary>
internal static class HeadReferences
{
    /// <summary>The references of <paramref name="document"/>, each with the agenda item that it stands in, or null.</summary>
    public static IEnumerable<(Reference Reference, AgendaItem? Item)> Of(Document document)
    {
        IEnumerable<Reference?> own = document switch
        {
            Strategy strategy => [strategy.Replaces, strategy.PreviousVersion],
            TreeDocument node => node.Implements.Concat(Indicators(node)),
            Evaluation evaluation => Concerns(evaluation.Questions).Prepend(evaluation.Subject).Concat(evaluation.Answers.Select(answers => answers.Survey)),
            Survey survey => Concerns(survey.Questions).Prepend(survey.Evaluation),
            SituationPicture picture => picture.Concerns,
            WorkingPaper paper => paper.Concerns,
            FeedbackEntry feedback => feedback.Concerns,
            Indicator indicator => indicator.Measures,
            YearClock clock => Of(clock.Entries).Prepend(clock.Group),
            Group group => Of(group.Entries),
            Meeting meeting => [meeting.Group],
            Review review => [review.Strategy, review.SituationPicture],
            WorkList list => list.Items.SelectMany(item => item.Concerns).Prepend(list.Group).Prepend(list.Strategy),
            News news => news.Concerns,
            Role role => [role.Group],
            Project project => project.Implements,
            Decision decision => decision.Implements.Concat(decision.Concerns).Prepend(decision.Meeting),
            Advocacy advocacy => advocacy.Implements,
            _ => [],
        };
        foreach (var reference in own.Concat(document.Header.Related).OfType<Reference>()) yield return (reference, null);
        if (document is not Meeting { Items: var items }) yield break;
        foreach (var item in items)
        {
            foreach (var reference in item.Concerns) yield return (reference, item);
        }
    }

    private static IEnumerable<Reference?> Concerns(IEnumerable<Question> questions) => questions.SelectMany(question => question.Concerns);
    /// <summary>The indicators that a part of a strategy names by their files.</summary>
    public static IEnumerable<Reference> Indicators(TreeDocument node) => node switch
    {
        Element element => Files(element.Indicators),
        Measure measure => measure.Card.Where(section => section.Part == CardPart.Indicators).SelectMany(section => Files(section.Values)),
        _ => [],
    };

    // What is not written as a file may be plain words.
    private static IEnumerable<Reference> Files(IEnumerable<Statement> values) =>
        values.Where(value => value.Text.Contains(".md", StringComparison.OrdinalIgnoreCase)).Select(value => new Reference(value.Text, value.Place));

    private static IEnumerable<Reference?> Of(IEnumerable<ClockEntry> entries) => entries.SelectMany(entry => entry.Concerns.Prepend(entry.Group));
}
