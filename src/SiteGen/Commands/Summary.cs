using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The closing line of a command: what was built, how long it took, and where it is.</summary>
internal static class Summary
{
    public static string Of(BuildResult result, BuildOptions options, TimeSpan time, string language)
    {
        var closing = Closing(result, options, time, language);
        return result.Diagnostics.IsEmpty ? closing : closing + new Localized(" Selitys ilmoitukselle: ", " Förklaring till ett meddelande: ", " A message is explained by: ").In(language)
            + $"sitegen explain {(result.Diagnostics.FirstOrDefault(own => own.Severity == Severity.Error) ?? result.Diagnostics[0]).Code}.";
    }

    private static string Closing(BuildResult result, BuildOptions options, TimeSpan time, string language)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var comma = seconds.Replace('.', ',');
        var others = Others(result);
        var counts = new Localized(
            $"{Count(errors, "virhe", "virhettä")}, {Count(warnings, "varoitus", "varoitusta")}{others.Fi}",
            $"{errors} fel, {Count(warnings, "varning", "varningar")}{others.Sv}",
            $"{Count(errors, "error", "errors")}, {Count(warnings, "warning", "warnings")}{others.En}");
        var pages = new Localized(Count(result.Pages, "sivu", "sivua"), Count(result.Pages, "sida", "sidor"), Count(result.Pages, "page", "pages"));
        if (result.Written is { } written)
        {
            var output = Path.GetRelativePath(Environment.CurrentDirectory, options.Output).Replace('\\', '/');
            return new Localized(
                $"Valmis: {pages.Fi}, {counts.Fi}, {comma} s. Kirjoitettiin {written.Written}, ennallaan {written.Unchanged}, poistettiin {written.Removed}. Sivusto on kansiossa {output}.",
                $"Klart: {pages.Sv}, {counts.Sv}, {comma} s. Skrevs {written.Written}, oförändrade {written.Unchanged}, togs bort {written.Removed}. Webbplatsen finns i {output}.",
                $"Done: {pages.En}, {counts.En}, {seconds} s. Wrote {written.Written}, unchanged {written.Unchanged}, removed {written.Removed}. The site is in {output}.").In(language);
        }

        if (!result.HasErrors)
        {
            return new Localized(
                $"Tarkistettu: {pages.Fi}, {counts.Fi}, {comma} s. Mitään ei kirjoitettu, koska vain tarkistettiin.",
                $"Kontrollerat: {pages.Sv}, {counts.Sv}, {comma} s. Inget skrevs, bara kontroll.",
                $"Checked: {pages.En}, {counts.En}, {seconds} s. Nothing was written, as this only checks.").In(language);
        }

        if (result.Diagnostics.Any(diagnostic => diagnostic.Code == "SG0803"))
        {
            return new Localized(
                $"Kirjoitus jäi kesken: {counts.Fi}, {comma} s. Jokainen tiedosto on kokonainen, vanha tai uusi; seuraava onnistunut rakennus tekee loput.",
                $"Skrivningen avbröts: {counts.Sv}, {comma} s. Varje fil är hel, gammal eller ny; nästa lyckade bygge gör resten.",
                $"Writing was cut short: {counts.En}, {seconds} s. Every file is whole, old or new; the next build that succeeds does the rest.").In(language);
        }

        return new Localized(
            $"Ei julkaistu: {counts.Fi}, {comma} s. Korjaa virheet; aiempi sivusto on ennallaan.",
            $"Inte publicerat: {counts.Sv}, {comma} s. Rätta felen; den tidigare webbplatsen är oförändrad.",
            $"Not published: {counts.En}, {seconds} s. Correct the errors; the earlier site is as it was.").In(language);
    }

    // Hints and acknowledged remarks are told where there are any.
    private static Localized Others(BuildResult result)
    {
        var hints = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Hint);
        var (fi, sv, en) = hints == 0 ? (string.Empty, string.Empty, string.Empty) : ($", {Count(hints, "vihje", "vihjettä")}", $", {hints} tips", $", {Count(hints, "hint", "hints")}");
        return result.Acknowledged == 0
            ? new Localized(fi, sv, en)
            : new Localized($"{fi}, {result.Acknowledged} kuitattu", $"{sv}, {Count(result.Acknowledged, "kvitterad", "kvitterade")}", $"{en}, {result.Acknowledged} acknowledged");
    }

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
