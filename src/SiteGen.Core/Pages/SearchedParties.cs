using System.Collections.Immutable;
using SiteGen.Compose.Registers;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>By whom residents look for a page: who is responsible for it, or decided.</summary>
internal static class SearchedParties
{
    public static ImmutableArray<string> Of(PlanContext context, Document document) => document switch
    {
        Decision { DecidedBy: { } party } => Decider(context, document, party),
        SituationPicture picture => Names(picture.Responsible),
        WorkingPaper paper => Names(paper.Responsible),
        FeedbackEntry entry => Names(entry.Responsible),
        WorkList list => Names(list.Items.SelectMany(item => item.Responsible)),
        _ => Names(RoleNames.Of(document)),
    };

    private static ImmutableArray<string> Names(IEnumerable<Statement> statements) => [.. statements.Select(statement => statement.Text)];

    // A group by reference, or a role by name.
    private static ImmutableArray<string> Decider(PlanContext context, Document document, Reference party)
    {
        if (context.Site.References.FindDocument(document.Id, party) is not { } group) return party.Target.Contains(".md", StringComparison.Ordinal) ? [] : [party.Target];
        return context.Site.Index.Find(group, document.Language) is { } found ? [found.Title] : [];
    }
}
