using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>What residents call a page.</summary>
internal static class KindNames
{
    /// <summary>The level's name for parts of a strategy ("Must-win battle"), else the kind's.</summary>
    public static string Of(Document document, Texts texts) => document is TreeDocument { Level.Name: { Length: > 0 } level }
        ? char.ToUpperInvariant(level[0]) + level[1..]
        : texts["kind." + document.Kind.ToString().ToLowerInvariant()];
}
