using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>
/// The names of a strategy tree's levels. The strategy names them; an index below it may name those of its own branch.
/// </summary>
internal sealed class LevelScheme
{
    private readonly Dictionary<string, ImmutableArray<Level>> byFolder = new(StringComparer.Ordinal);

    /// <summary>Notes that the levels below <paramref name="folder"/> have these names.</summary>
    public void Name(string folder, ImmutableArray<Level> levels)
    {
        if (!levels.IsEmpty) byFolder[folder] = levels;
    }

    /// <summary>The levels that <paramref name="head"/> names.</summary>
    public static ImmutableArray<Level> Read(HeadMap head, ICollection<Diagnostic> diagnostics)
    {
        var own = head with { Entries = [.. head.Entries.Where(entry => entry.Key == Key.Levels)] };
        var reader = new HeadReader(own, KeySets.For(DocumentKind.Strategy), diagnostics);
        return [.. reader.Entries(Key.Levels, KeySets.Level, shorthand: Key.Name).Select(entry => new Level
        {
            Name = entry.Required(Key.Name) ?? string.Empty,
            Plural = entry.Text(Key.Plural),
            Abbreviation = entry.Text(Key.Abbreviation),
            Limit = entry.Number(Key.Limit),
            Place = entry.Place,
        })];
    }

    /// <summary>
    /// The level of a document, its depth below the naming folder (from 1) and how many levels are named there.
    /// </summary>
    public (Level? Level, int Depth, int Named) Of(DocumentId id)
    {
        // An index stands for its folder, so its level is that of a file beside the folder.
        var path = id.IsIndex ? id.Folder.TrimEnd('/') : id.Value;
        var folder = path[..(path.LastIndexOf('/') + 1)];
        for (var depth = 1; folder.Length > 0; depth++)
        {
            if (byFolder.TryGetValue(folder, out var levels))
            {
                return (depth <= levels.Length ? levels[depth - 1] : null, depth, levels.Length);
            }

            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return (null, 0, 0);
    }
}
