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
            Strategy strategy => [strategy.Replaces],
            Element element => element.Implements.Concat(Files(element.Indicators)),
            Measure measure => measure.Implements.Concat(measure.Card.Where(section => section.Part == CardPart.Indicators).SelectMany(section => Files(section.Values))),
            Indicator indicator => indicator.Measures,
            YearClock clock => Of(clock.Entries).Prepend(clock.Group),
            Group group => Of(group.Entries),
            Evaluation evaluation => evaluation.Questions.SelectMany(question => question.Concerns).Prepend(evaluation.Subject),
            Meeting meeting => [meeting.Group],
            _ => [],
        };
        foreach (var reference in own.Concat(document.Header.Related).OfType<Reference>()) yield return (reference, null);
        if (document is not Meeting { Items: var items }) yield break;
        foreach (var item in items)
        {
            foreach (var reference in item.Concerns) yield return (reference, item);
        }
    }

    // What is not written as a file may be plain words.
    private static IEnumerable<Reference> Files(IEnumerable<Statement> values) =>
        values.Where(value => value.Text.Contains(".md", StringComparison.OrdinalIgnoreCase)).Select(value => new Reference(value.Text, value.Place));

    private static IEnumerable<Reference?> Of(IEnumerable<ClockEntry> entries) => entries.SelectMany(entry => entry.Concerns.Prepend(entry.Group));
}
