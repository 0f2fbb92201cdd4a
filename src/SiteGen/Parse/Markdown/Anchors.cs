using SiteGen.Text;

namespace SiteGen.Parse.Markdown;

/// <summary>Hands out the anchors of one page, each once.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>An anchor made from <paramref name="text"/>; with a number where it was given before.</summary>
    public string For(string text)
    {
        var slug = Slug.From(text).Value;
        if (taken.Add(slug)) return slug;
        ref var last = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lastNumbers, slug, out _);
        last = Math.Max(last, 1);
        string anchor;
        do anchor = $"{slug}-{++last}";
        while (!taken.Add(anchor));
        return anchor;
    }
}
