using System.Collections.Frozen;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>
/// Files that have no page of their own because they are part of another document: respondents' answers, agenda items and
/// minutes.
/// </summary>
internal static class DocumentParts
{
    /// <summary>The document and the anchor on its page where each such file is shown.</summary>
    public static FrozenDictionary<DocumentId, (DocumentId Whole, string? Anchor)> Of(IEnumerable<Document> documents)
    {
        var parts = new Dictionary<DocumentId, (DocumentId, string?)>();
        foreach (var document in documents)
        {
            foreach (var (part, anchor) in Of(document)) parts.TryAdd(part, (document.Id, anchor));
        }

        return parts.ToFrozenDictionary();
    }

    private static IEnumerable<(DocumentId Part, string? Anchor)> Of(Document document) => document switch
    {
        Evaluation evaluation => evaluation.Answers.Select(answers => (answers.Source, (string?)null)),
        Meeting meeting => meeting.Items.Where(item => item.Source is not null).Select(item => (item.Source!.Value, (string?)item.Anchor.Value))
            .Concat(meeting.Minutes is { } minutes ? [(minutes.Source, null)] : []),
        _ => [],
    };
}
