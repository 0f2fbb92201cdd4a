using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Parse.Proofreading;

/// <summary>Gentle hints on how Finnish and Swedish are set: the dash of ranges, single spaces, the space before %.</summary>
internal static partial class Typography
{
    public static IEnumerable<Diagnostic> Of(string line, string language, Func<int, Place> at)
    {
        if (RangePattern().Match(line) is { Success: true } range) yield return ProofMessages.HyphenInRange(at(range.Index), range.Value);
        // The cells of a table may be lined up with spaces.
        if (!line.Contains('|', StringComparison.Ordinal) && DoubleSpacePattern().Match(line) is { Success: true } spaces) yield return ProofMessages.DoubleSpace(at(spaces.Index));
        if (language != "en" && PercentPattern().Match(line) is { Success: true } percent) yield return ProofMessages.SpaceBeforePercent(at(percent.Index), percent.Value);
    }

    // Years, days of a month, months of a year, hours, and numbers with a unit; never codes, versions or ISO dates.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}./:_+-])((19|20)\d\d-(19|20)\d\d(?![\p{N}.-]\d|[\p{L}\p{N}])|\d{1,2}\.\d{1,2}\.(\d{4})?-\d{1,2}\.\d{1,2}\.(\d{4})?|\d{1,2}-\d{1,2}/(19|20)\d\d" +
        @"|(?<=\b(klo|kl\.|kello) )\d{1,2}([.:]\d\d)?-\d{1,2}([.:]\d\d)?|\d{1,6}-\d{1,6}(?=[ \u00A0](%|€|euroa|vuotta|vuoden|kuukautta|viikkoa|päivää|tuntia|henkilöä|kpl|km|år|månader|veckor|dagar)))",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"(?<=\p{L}[\p{N},;.:!?)”]{0,3})  +(?=[\p{L}\p{N}(”])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DoubleSpacePattern();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])\d{1,9}([.,]\d{1,4})?%(?![\p{L}\p{N}])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PercentPattern();
}
