using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>
/// Gives public indicators the files of values beside them. A file is public exactly where its indicator is: beside a
/// draft, an expired or a withheld one it is withheld, and so it is where any document lists it as not public.
/// </summary>
internal static class SeriesFiles
{
    private const int LargestMegabytes = 1;

    public static Boundary.Split Attach(
        Boundary.Split split, ImmutableArray<WrittenDocument> written, IReadOnlyDictionary<string, ContentFile> files, ICollection<Diagnostic> diagnostics)
    {
        var owned = written.Select(document => DocumentKinds.DataFile(document.Id, document.Kind)).OfType<string>().Where(files.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var read = new Dictionary<string, SourceData>(StringComparer.Ordinal);
        var documents = ImmutableArray.CreateBuilder<SourceDocument>(split.Public.Length);
        foreach (var document in split.Public)
        {
            var path = DocumentKinds.DataFile(document.Id, document.Kind);
            var isOpen = path is not null && owned.Contains(path) && !IsWithheld(path, split);
            documents.Add(isOpen ? document with { Data = Read(path!, files, read, diagnostics) } : document);
        }

        return split with { Public = documents.MoveToImmutable(), Withheld = split.Withheld.Union(owned.Where(path => !read.ContainsKey(path))) };
    }

    // Versions in several languages share the file.
    private static SourceData Read(
        string path, IReadOnlyDictionary<string, ContentFile> files, Dictionary<string, SourceData> read, ICollection<Diagnostic> diagnostics)
    {
        if (read.TryGetValue(path, out var known)) return known;
        var text = Utf8Text.Read(files[path], diagnostics, LargestMegabytes);
        return read[path] = new SourceData(path, text is null ? null : new SourceText(text, files[path].Display, 1));
    }

    private static bool IsWithheld(string path, Boundary.Split split) =>
        split.Withheld.Contains(path) || RelativePath.Folders(path).Any(split.Withheld.Contains);
}
