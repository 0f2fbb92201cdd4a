using System.Collections.Immutable;
using SiteGen.Create;
using SiteGen.Text;

namespace SiteGen.Import;

/// <summary>A draft that an import made.</summary>
/// <param name="Path">Path in the content, forward slashes.</param>
/// <param name="Lines">The line, from 1, on which each source place came out.</param>
internal sealed record ImportedFile(string Path, string Text, IReadOnlyDictionary<Spot, int> Lines)
{
    /// <summary>A document with a head, and a body that <paramref name="write"/> adds.</summary>
    public static ImportedFile Of(string path, DocumentHead head, string language, Action<BlockMarkdown> write)
    {
        var text = new BlockMarkdown();
        var lines = DraftWriter.Head(head.Fields, head.Title, language, isDraft: true).TrimEnd('\n').Split('\n');
        foreach (var (i, line) in lines.Index()) text.Raw(line, i == 0 ? head.Spot : null);
        text.Raw(string.Empty);
        write(text);
        return new ImportedFile(path, text.ToString().TrimEnd('\n') + "\n", text.Lines);
    }
}

/// <summary>The head of a draft: its title, its other keys and the source place that it stands for.</summary>
internal sealed record DocumentHead(string Title, ImmutableArray<DraftField> Fields, Spot Spot);

/// <summary>Names of files from titles: short enough for every system, and each only once in a folder.</summary>
internal sealed class FileNames
{
    private const int Longest = 48;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name in <paramref name="folder"/> that was not given before, without ending.</summary>
    public string Next(string folder, string prefix, string title)
    {
        var name = prefix + Short(title);
        for (var i = 2; !taken.Add(folder + name); i++) name = $"{prefix}{Short(title)}-{i}";
        return name;
    }

    private static string Short(string title)
    {
        var slug = Slug.From(title).Value;
        if (slug.Length <= Longest) return slug;
        var cut = slug.LastIndexOf('-', Longest);
        return slug[..(cut > Longest / 2 ? cut : Longest)].Trim('-');
    }
}
