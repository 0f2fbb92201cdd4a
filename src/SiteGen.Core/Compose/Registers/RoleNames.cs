using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Compose.Registers;

/// <summary>Where documents name who is responsible.</summary>
public static class RoleNames
{
    private const int LongestName = 80;

    /// <summary>Who is responsible by <paramref name="document"/>, as written.</summary>
    public static ImmutableArray<Statement> Of(Document document) => document switch
    {
        Measure measure => measure.Responsible,
        Element element => element.Responsible,
        Project project => project.Responsible,
        Advocacy advocacy => advocacy.Responsible,
        Indicator indicator => indicator.Responsible,
        Survey survey => survey.Responsible,
        _ => [],
    };

    /// <summary>What two spellings of one role have in common; empty for a text that explains rather than names.</summary>
    public static string KeyOf(string name) =>
        name.Length > LongestName || name.Contains(". ", StringComparison.Ordinal) ? string.Empty : References.Fold(name);
}
