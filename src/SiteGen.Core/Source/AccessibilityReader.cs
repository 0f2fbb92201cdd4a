using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>Reads the accessibility statement out of the settings; each part that the law asks for and that is missing is an error.</summary>
internal static class AccessibilityReader
{
    private static readonly Key[] Required = [Key.Conformance, Key.Assessed, Key.Method, Key.Prepared, Key.UnitInCharge, Key.Supervisor];

    public static AccessibilityStatement? Read(HeadReader settings, ICollection<Diagnostic> diagnostics)
    {
        if (settings.Entries(Key.Accessibility, KeySets.AccessibilityEntry) is not [var entry, ..]) return null;
        var conformance = entry.Value(Key.Conformance, Words.Conformances);
        foreach (var part in Required.Where(part => !entry.Has(part))) diagnostics.Add(LawMessages.StatementPartMissing(entry.Place, part));
        if (!entry.Has(Key.Email) && !entry.Has(Key.Address)) diagnostics.Add(LawMessages.StatementPartMissing(entry.Place, Key.Email));
        if (conformance is not Conformance.Full && !entry.Has(Key.Deficiencies)) diagnostics.Add(LawMessages.StatementPartMissing(entry.Place, Key.Deficiencies));
        return new AccessibilityStatement
        {
            Conformance = conformance ?? Conformance.None,
            Deficiencies =
            [
                .. entry.Entries(Key.Deficiencies, KeySets.DeficiencyEntry, shorthand: Key.Deficiency)
                    .Select(own => new Deficiency(own.Required(Key.Deficiency) ?? string.Empty, own.Required(Key.Reason) ?? string.Empty)),
            ],
            Assessed = entry.Date(Key.Assessed),
            Method = entry.Text(Key.Method) ?? string.Empty,
            Prepared = entry.Date(Key.Prepared),
            Unit = entry.Text(Key.UnitInCharge) ?? string.Empty,
            Email = entry.Text(Key.Email),
            Address = entry.Text(Key.Address),
            Supervisor = entry.Text(Key.Supervisor) ?? string.Empty,
        };
    }
}
