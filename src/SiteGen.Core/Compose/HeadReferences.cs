using SiteGen.Model;

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
            TreeDocument node => node.Implements,
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
}
