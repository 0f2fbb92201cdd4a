using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>
/// Takes remarks that staff acknowledged with a reason (<c>kuitattu</c>) off the list. In: documents and all that was found.
/// Out: what is still open, with what is wrong with the acknowledgements themselves, and how many were taken off. An
/// acknowledgement counts in its own file, and never for an error.
/// </summary>
public static class Acknowledgements
{
    private sealed record Acknowledgement(string Code, Place Place);

    public static (ImmutableArray<Diagnostic> Open, int Acknowledged) Apply(IEnumerable<SourceDocument> documents, ImmutableArray<Diagnostic> found)
    {
        var faults = new List<Diagnostic>();
        var given = documents.SelectMany(document => Read(document.Head, faults)).ToArray();
        var accepted = given.Select(own => (own.Place.File, own.Code)).ToHashSet();
        var open = found.Where(own => own.Severity == Severity.Error || !accepted.Contains((own.Place.File, own.Code))).ToImmutableArray();
        var met = found.Where(own => own.Severity != Severity.Error).Select(own => (own.Place.File, own.Code)).ToHashSet();
        var idle = given.Where(own => !met.Contains((own.Place.File, own.Code))).Select(own => AcknowledgementMessages.MatchesNothing(own.Place, own.Code));
        return ([.. open, .. faults, .. idle], found.Length - open.Length);
    }

    private static IEnumerable<Acknowledgement> Read(HeadMap head, List<Diagnostic> faults)
    {
        var own = head with { Entries = [.. head.Entries.Where(entry => entry.Key == Key.Acknowledged)] };
        if (own.Entries.IsEmpty) yield break;
        var reader = new HeadReader(own, KeySets.For(DocumentKind.Page), faults);
        foreach (var entry in reader.Entries(Key.Acknowledged, KeySets.AcknowledgedEntry, shorthand: Key.Remark))
        {
            var code = entry.Required(Key.Remark)?.ToUpperInvariant();
            if (!entry.Has(Key.Reason)) faults.Add(AcknowledgementMessages.ReasonMissing(entry.Place));
            else _ = entry.Text(Key.Reason);
            if (code is null) continue;
            if (KnownCodes.Contain(code)) yield return new Acknowledgement(code, entry.PlaceOf(Key.Remark));
            else faults.Add(AcknowledgementMessages.CodeUnknown(entry.PlaceOf(Key.Remark), code));
        }
    }
}
