using Markdig.Syntax;

namespace SiteGen.Parse.Markdown;

/// <summary>Takes the sections with a meaning out of a text and leaves the rest.</summary>
internal static class Extract
{
    /// <summary>A section that was recognised: its heading's passage, and the blocks below it with deeper headings.</summary>
    public sealed record Section<T>(T Meaning, Passage Head, IReadOnlyList<Block> Blocks);

    /// <summary>The recognised sections in order, and the passages that belong to none of them.</summary>
    /// <param name="recognise">What a heading means, or null.</param>
    public static (IReadOnlyList<Section<T>> Sections, IReadOnlyList<Passage> Others) From<T>(
        IReadOnlyList<Passage> passages, Func<Passage, T?> recognise)
        where T : struct
    {
        var sections = new List<Section<T>>();
        var others = new List<Passage>();
        List<Block>? open = null;
        var openLevel = 0;
        foreach (var passage in passages)
        {
            if (recognise(passage) is { } meaning)
            {
                open = [.. passage.Blocks];
                openLevel = passage.Level;
                sections.Add(new Section<T>(meaning, passage, open));
            }
            else if (open is not null && passage.Level > openLevel)
            {
                open.AddRange(passage.All);
            }
            else
            {
                open = null;
                others.Add(passage);
            }
        }

        return (sections, others);
    }
}
