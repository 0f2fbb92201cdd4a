namespace SiteGen.Diagnostics.Catalogue;

/// <summary>How the factories of this folder are written: one code, one place, two texts in three languages.</summary>
internal static class Message
{
    public static Diagnostic Error(string code, Place place, Localized what, Localized remedy) =>
        new() { Code = code, Severity = Severity.Error, Place = place, What = what, Remedy = remedy };

    public static Diagnostic Warning(string code, Place place, Localized what, Localized remedy) =>
        new() { Code = code, Severity = Severity.Warning, Place = place, What = what, Remedy = remedy };

    public static Diagnostic Hint(string code, Place place, Localized what, Localized remedy) =>
        new() { Code = code, Severity = Severity.Hint, Place = place, What = what, Remedy = remedy };

    /// <summary>A remedy that opens with "did you mean" where there is a <paramref name="suggestion"/>.</summary>
    public static Localized DidYouMean(string? suggestion, Localized otherwise) => suggestion is null
        ? otherwise
        : new(
            $"Tarkoititko ”{suggestion}”? {otherwise.Fi}",
            $"Menade du ”{suggestion}”? {otherwise.Sv}",
            $"Did you mean “{suggestion}”? {otherwise.En}");
}
