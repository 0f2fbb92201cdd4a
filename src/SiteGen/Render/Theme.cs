using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A theme ready for use: what pages say, what they look like, and the templates that print them.</summary>
internal sealed record Theme
{
    /// <summary>Interface texts by language.</summary>
    public required FrozenDictionary<string, Texts> Texts { get; init; }

    public required UrlPath Stylesheet { get; init; }

    /// <summary>Scripts by file name.</summary>
    public required FrozenDictionary<string, UrlPath> Scripts { get; init; }

    /// <summary>The stylesheet, the scripts and other assets, to be written as they are.</summary>
    public required ImmutableArray<TextPlan> Styles { get; init; }

    public required ImmutableArray<FilePlan> Assets { get; init; }

    public required TemplateSet Templates { get; init; }
}
