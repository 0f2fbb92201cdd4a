using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the table of what in a strategy covers the topics of the Local Government Act, section 37.</summary>
internal static class LawRows
{
    public static ImmutableArray<LawRow> Of(PageScope scope, Strategy strategy) =>
        strategy.LawTopics.IsEmpty ? [] : [.. Enum.GetValues<LawTopic>().Select(topic => Row(scope, strategy, topic))];

    private static LawRow Row(PageScope scope, Strategy strategy, LawTopic topic)
    {
        var entry = strategy.LawTopics.FirstOrDefault(own => own.Topic == topic);
        return new LawRow(
            scope.Texts["law." + topic.ToString().ToLowerInvariant()],
            entry is null ? [] : scope.LinksTo(strategy.Id, entry.Parts),
            entry?.Description);
    }
}
