using System.Collections.Frozen;
using SiteGen.Pages;

namespace SiteGen.Render;

/// <summary>A theme ready for use: what pages say, what they look like, and the templates that print them.</summary>
internal sealed record Theme
{
    /// <summary>Interface texts by language.</summary>
    public required FrozenDictionary<string, Texts> Texts { get; init; }

    public required ThemeAssets Assets { get; init; }

    public required TemplateSet Templates { get; init; }
}
