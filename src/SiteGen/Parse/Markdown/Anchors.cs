using SiteGen.Text;

namespace SiteGen.Parse.Markdown;

/// <summary>Hands out the anchors of one page, each once.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>An anchor made from <paramref name="text"/>; with a number where it was given before.</summary>
    public string For(string text)
    {
        var slug = Slug.From(text).Value;
        var anchor = slug;
        for (var number = 2; !taken.Add(anchor); number++) anchor = $"{slug}-{number}";
        return anchor;
    }
}
