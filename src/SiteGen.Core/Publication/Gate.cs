using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Publication;

/// <summary>Drafts, publication dates and removal dates.</summary>
public static class Gate
{
    /// <summary>
    /// True where <paramref name="head"/> lets the thing out on that day. What cannot be read is reported as an error, and
    /// the gate stays closed.
    /// </summary>
    public static bool IsOpen(HeadMap head, PublicationDay day, ICollection<Diagnostic> diagnostics)
    {
        var reader = new HeadReader(
            head with { Entries = [.. head.Entries.Where(entry => entry.Key is Key.Draft or Key.Publish or Key.Remove)] },
            KeySets.For(DocumentKind.Page),
            diagnostics);
        var isReady = !reader.Has(Key.Draft) || reader.Flag(Key.Draft) is false || day.IncludeDrafts;
        var hasBegun = !reader.Has(Key.Publish) || reader.Date(Key.Publish) <= day.Today || day.IncludeDrafts;
        var hasNotEnded = !reader.Has(Key.Remove) || reader.Date(Key.Remove) > day.Today;
        return isReady && hasBegun && hasNotEnded;
    }

    /// <summary>Where and since when <paramref name="head"/> has taken the thing back; null where it has not.</summary>
    public static (Place Place, DateOnly Day)? Removal(HeadMap head, PublicationDay day)
    {
        if (head.Find(Key.Remove) is not { } entry) return null;
        // What cannot be read is told of by the gate.
        var reader = new HeadReader(head with { Entries = [entry] }, KeySets.For(DocumentKind.Page), new List<Diagnostic>());
        return reader.Date(Key.Remove) is { } removal && removal <= day.Today ? (entry.Value.Place, removal) : null;
    }
}
