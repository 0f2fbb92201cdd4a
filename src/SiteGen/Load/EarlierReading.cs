using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publication;
using SiteGen.Source;

namespace SiteGen.Load;

/// <summary>
/// What the build before read of files that are as they were then, so that a preview reads only what was saved. A file is as
/// it was while its length and its time of writing are. The settings, the day and the names of files bear on how every file
/// is read: where one of them changes, nothing is remembered.
/// </summary>
internal sealed class EarlierReading
{
    private readonly ConcurrentDictionary<string, (WrittenDocument Document, ImmutableArray<Diagnostic> Found)> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Id, string Language), Parsed> parsed = [];
    private FrozenDictionary<string, ContentFile> last = FrozenDictionary<string, ContentFile>.Empty;
    private PublicationDay? day;

    private sealed record Parsed(string Sources, object Terms, Document[] Documents, ImmutableArray<Diagnostic> Found);

    /// <summary>Forgets what <paramref name="files"/> do not say any more. Called once a build, before anything is read.</summary>
    public void Begin(ImmutableArray<ContentFile> files, PublicationDay today)
    {
        var next = files.ToFrozenDictionary(file => file.FullPath, StringComparer.Ordinal);
        var changed = files.Where(file => !last.TryGetValue(file.FullPath, out var before) || before != file).ToArray();
        if (day != today || next.Count != last.Count || changed.Any(file => !last.ContainsKey(file.FullPath) || file.Path == "site.yml"))
        {
            written.Clear();
            parsed.Clear();
        }

        foreach (var file in changed) written.TryRemove(file.FullPath, out _);
        var stems = changed.Select(Stem).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, one) in parsed)
        {
            if (one.Sources.Split('\n').Any(stems.Contains)) parsed.TryRemove(key, out _);
        }

        (last, day) = (next, today);
    }

    /// <summary>The document in <paramref name="file"/>, as <paramref name="read"/> reads it.</summary>
    public WrittenDocument? Written(ContentFile file, ICollection<Diagnostic> diagnostics, Func<ContentFile, ICollection<Diagnostic>, WrittenDocument?> read)
    {
        if (!written.TryGetValue(file.FullPath, out var known))
        {
            var own = new List<Diagnostic>();
            // What could not be read may be readable the next time, though nobody writes it.
            if (read(file, own) is not { } document)
            {
                own.ForEach(diagnostics.Add);
                return null;
            }

            known = written[file.FullPath] = (document, [.. own]);
        }

        foreach (var found in known.Found) diagnostics.Add(found);
        return known.Document;
    }

    /// <summary>The documents that <paramref name="read"/> makes of <paramref name="sources"/>, the first of which names them.</summary>
    /// <param name="terms">What else the reading hangs on.</param>
    public Document[] Documents(
        IReadOnlyList<SourceDocument> sources, object terms, ICollection<Diagnostic> diagnostics, Func<ICollection<Diagnostic>, IEnumerable<Document>> read)
    {
        var key = (sources[0].Id.Value, sources[0].Language);
        // An indicator has its series unless another document withholds it.
        var names = string.Join('\n', sources.Select(source => source.Data is null ? source.Id.Value : source.Id.Value + "\n+"));
        if (!parsed.TryGetValue(key, out var known) || known.Sources != names || !known.Terms.Equals(terms))
        {
            var own = new List<Diagnostic>();
            var documents = read(own).ToArray();
            known = parsed[key] = new Parsed(names, terms, documents, [.. own]);
        }

        foreach (var found in known.Found) diagnostics.Add(found);
        return known.Documents;
    }

    // Versions in other languages inherit from the document, and a series belongs to it: all have its name.
    private static string Stem(ContentFile file)
    {
        var name = file.Path[..^Path.GetExtension(file.Path).Length];
        return file.Path.EndsWith(".md", StringComparison.Ordinal) ? Languages.SplitSuffix(name).Name : name;
    }
}
