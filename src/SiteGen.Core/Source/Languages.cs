using System.Collections.Immutable;

namespace SiteGen.Source;

/// <summary>The languages of pages and of messages.</summary>
public static class Languages
{
    public static readonly ImmutableArray<string> All = ["fi", "sv", "en"];

    /// <summary>
    /// A file's name without <c>.md</c>, split into the document's name and its language:
    /// <c>index.sv</c> → <c>index</c>, <c>sv</c>; without a suffix the language is null.
    /// </summary>
    public static (string Name, string? Language) SplitSuffix(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && All.Contains(name[(dot + 1)..]) ? (name[..dot], name[(dot + 1)..]) : (name, null);
    }
}
