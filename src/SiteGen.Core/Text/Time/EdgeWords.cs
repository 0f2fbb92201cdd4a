namespace SiteGen.Text.Time;

/// <summary>"The end of 2024": before the period in Swedish and English, after it and inflected in Finnish.</summary>
internal static class EdgeWords
{
    public static readonly Phrases<Edge> Before = new(
        (Edge.Beginning, ["början av", "början på", "beginning of", "start of", "early", "early in"]),
        (Edge.Middle, ["mitten av", "mitten på", "middle of", "mid"]),
        (Edge.End, ["slutet av", "slutet på", "utgången av", "end of", "late", "late in"]));

    // "Lopulta" and "lopuksi" are left out: they say "finally".
    public static readonly Phrases<(Edge Edge, Direction Lean)> After = new(
    [
        .. Cases(Edge.Beginning, "alku alun alkua alussa alusta alkuun alulla alulle"),
        .. Cases(Edge.Beginning, "alkupuoli alkupuolen alkupuolta alkupuolessa alkupuolesta alkupuoleen alkupuolella alkupuolelle"),
        .. Cases(Edge.Middle, "puoliväli puolivälin puoliväliä puolivälissä puolivälistä puoliväliin puolivälillä"),
        .. Cases(Edge.End, "loppu lopun loppua lopussa lopusta loppuun lopulla lopulle"),
        .. Cases(Edge.End, "loppupuoli loppupuolen loppupuolta loppupuolessa loppupuolesta loppupuoleen loppupuolella loppupuolelle"),
    ]);

    private static IEnumerable<((Edge, Direction), string[])> Cases(Edge edge, string forms) =>
        Declension.Read(forms).Select(form => ((edge, form.Lean), new[] { form.Form }));
}
