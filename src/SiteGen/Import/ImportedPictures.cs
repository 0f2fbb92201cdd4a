using System.Collections.Immutable;
using SiteGen.Create;

namespace SiteGen.Import;

/// <summary>Puts each picture beside the draft that shows it, under a name of this program's own: names in a package are not to be trusted.</summary>
internal static class ImportedPictures
{
    public static (ImmutableArray<ImportedFile> Texts, ImmutableArray<NewFile> Pictures) Place(IEnumerable<ImportedFile> files, ImmutableDictionary<string, ImportedPicture> pictures)
    {
        if (pictures.IsEmpty) return ([.. files], []);
        var names = pictures.Keys.Order(StringComparer.Ordinal).ToArray();
        var written = new Dictionary<string, NewFile>(StringComparer.Ordinal);
        var texts = ImmutableArray.CreateBuilder<ImportedFile>();
        foreach (var file in files)
        {
            var text = file.Text;
            foreach (var (i, name) in names.Index())
            {
                if (!Shows(text, name)) continue;
                var own = $"{Stem(file.Path)}-kuva-{i + 1}{pictures[name].Ending}";
                text = Replace(text, name, own);
                var path = file.Path[..(file.Path.LastIndexOf('/') + 1)] + own;
                written[path] = new NewFile(path, string.Empty, Replaces: false) { Bytes = pictures[name].Bytes };
            }

            texts.Add(file with { Text = text });
        }

        return (texts.ToImmutable(), [.. written.Values]);
    }

    private static string Stem(string path)
    {
        var parts = path.Split('/');
        return parts[^1] == "index.md" && parts.Length > 1 ? Text.Slug.From(parts[^2]).Value : Text.Slug.From(parts[^1][..^".md".Length]).Value;
    }

    private static bool Shows(string text, string name) => text.Contains($"]({MarkdownEscapes.Target(name)})", StringComparison.Ordinal) || text.Contains($"src=\"{MarkdownEscapes.Html(name)}\"", StringComparison.Ordinal);

    private static string Replace(string text, string name, string own) => text
        .Replace($"]({MarkdownEscapes.Target(name)})", $"]({own})", StringComparison.Ordinal)
        .Replace($"src=\"{MarkdownEscapes.Html(name)}\"", $"src=\"{own}\"", StringComparison.Ordinal);
}
