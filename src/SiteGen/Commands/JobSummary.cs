using System.Collections.Immutable;
using System.Net;
using System.Text;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Text.Time;

namespace SiteGen.Commands;

/// <summary>The page that GitHub shows of a run: errors, and the list of work, in Markdown.</summary>
internal static class JobSummary
{
    // GitHub takes a megabyte at most.
    private const int Longest = 200;

    /// <summary>Adds the summary to the file that GitHub names, where it names one.</summary>
    public static void Write(BuildResult result, string closing, string language)
    {
        if (result.Site is not { } site || Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } file) return;
        try
        {
            File.AppendAllText(file, Of(result, site, closing, language));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The annotations tell the same.
        }
    }

    public static string Of(BuildResult result, Site site, string closing, string language)
    {
        var text = new StringBuilder();
        string Say(string fi, string sv, string en) => new Localized(fi, sv, en).In(language);
        void Heading(string heading) => text.Append("\n## ").Append(heading).Append("\n\n");
        void Items<T>(ImmutableArray<T> items, Func<T, string> show)
        {
            foreach (var item in items.Take(Longest)) text.Append("- ").Append(show(item)).Append('\n');
            if (items.Length > Longest) text.Append("- ").Append(Say($"ja vielä {items.Length - Longest}", $"och ytterligare {items.Length - Longest}", $"and {items.Length - Longest} more")).Append('\n');
            if (items.IsEmpty) text.Append(Say("Ei mitään.", "Inget.", "Nothing.")).Append('\n');
        }

        var work = WorkToDo.Of(result, site);
        text.Append("# ").Append(Say("Sivuston tarkistus", "Kontroll av webbplatsen", "The site's check")).Append("\n\n").Append(Safe(closing)).Append('\n');
        var errors = result.Diagnostics.Where(own => own.Severity == Severity.Error).ToImmutableArray();
        if (!errors.IsEmpty)
        {
            Heading(Say("Virheet: nämä estävät julkaisun", "Fel: de stoppar publiceringen", "Errors: they stop publication"));
            Items(errors, own => Remark(own, language));
        }

        Heading(Say("Puuttuvat osat", "Delar som saknas", "Missing parts"));
        Items(work.Missing, own => Remark(own, language));
        Heading(Say("Myöhässä olevat katsaukset", "Försenade översikter", "Overdue reviews"));
        Items(work.LateReviews, item => Late(site, item, language));
        Heading(Say("Myöhässä olevat arvioinnit", "Försenade utvärderingar", "Late evaluations"));
        Items(work.LateEvaluations, item => Late(site, item, language));
        Heading(Say("Huomautukset vastuutahoittain", "Anmärkningar enligt ansvarig", "Remarks by who is responsible"));
        foreach (var (role, remarks) in work.ByRole)
        {
            text.Append("\n### ").Append(Safe(role ?? Say("Vastuutahoa ei ole nimetty", "Ingen ansvarig är angiven", "Nobody is named"))).Append($" ({remarks.Length})\n\n");
            Items(remarks, own => Remark(own, language));
        }

        if (work.ByRole.IsEmpty) Items(ImmutableArray<Diagnostic>.Empty, own => Remark(own, language));
        return text.ToString();
    }

    private static string Remark(Diagnostic own, string language) =>
        $"[{own.Code}]({Project.AddressOf(own.Code)}) {Safe(own.Place.File)}{(own.Place.Line == 0 ? string.Empty : $":{own.Place.Line}")}: {Safe($"{own.What.In(language)} {own.Remedy.In(language)}")}";

    private static string Late(Site site, DueItem item, string language)
    {
        var parts = new[] { site.Index.Find(item.Document)?.Title ?? item.Document.Value, item.Words, item.Quarter?.ToString() }.OfType<string>();
        return $"{Dates.Format(item.Date, language)}: {Safe(string.Join(", ", parts))}";
    }

    // Content is hostile input: it may bring no markup, no links and no lines of its own.
    private static string Safe(string text)
    {
        var encoded = WebUtility.HtmlEncode(string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)));
        return string.Concat(encoded.Select(letter => "\\`*_[]|~".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));
    }
}
