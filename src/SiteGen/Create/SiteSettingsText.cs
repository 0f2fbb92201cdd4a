using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Writes the settings of a new site.</summary>
internal static class SiteSettingsText
{
    public static string Of(SiteAnswers answers)
    {
        var language = answers.Language;
        var text = new StringBuilder();
        void Line(Key key, string value, string indent = "") =>
            text.Append(indent).Append(Words.Keys.Name(key, language)).Append(": ").Append(DraftWriter.Quoted(value)).Append('\n');
        void Head(Key key) => text.Append(Words.Keys.Name(key, language)).Append(":\n");

        Line(Key.Name, answers.Name);
        Line(Key.Description, Description.In(language));
        Line(Key.Language, language);
        Line(Key.Organisation, answers.Organisation);
        if (Address(answers.Repository) is { } address) Line(Key.Address, address);
        if (answers.Feedback is { } feedback)
        {
            Head(Key.Feedback);
            Line(feedback.Contains("://", StringComparison.Ordinal) ? Key.Address : Key.Email, feedback, "  ");
        }

        Line(Key.PublicRepository, Yes.In(language));
        if (answers.Repository is { } repository && Repository.IsName(repository)) Line(Key.Repository, repository);
        Head(Key.Accessibility);
        Line(Key.Conformance, Words.Conformances.Name(Conformance.Partial, language), "  ");
        text.Append("  ").Append(Words.Keys.Name(Key.Deficiencies, language)).Append(":\n    - ");
        Line(Key.Deficiency, Deficiency.In(language));
        Line(Key.Reason, DeficiencyReason.In(language), "      ");
        Line(Key.Assessed, Dates.Format(answers.Today, "fi"), "  ");
        Line(Key.Method, Method.In(language), "  ");
        Line(Key.Prepared, Dates.Format(answers.Today, "fi"), "  ");
        Line(Key.UnitInCharge, answers.Organisation, "  ");
        if (answers.Feedback is { } contact) Line(contact.Contains("://", StringComparison.Ordinal) ? Key.Address : Key.Email, contact, "  ");
        Line(Key.Supervisor, Supervisor.In(language), "  ");
        return text.ToString();
    }

    private static readonly Localized Description = new(
        "Mitä on luvattu, miten lupaukset etenevät ja miten voit vaikuttaa.", "Vad som har lovats, hur det går och hur du kan påverka.", "What was promised, how it is going and how you can have your say.");

    private static readonly Localized Yes = new("kyllä", "ja", "yes");
    private static readonly Localized Deficiency = new("Osa liitteistä ei ole saavutettavia.", "En del av bilagorna är inte tillgängliga.", "Some attachments are not accessible.");
    private static readonly Localized DeficiencyReason = new(
        "Liitteet on tehty muussa järjestelmässä. Saman tiedon saa pyytämällä.", "Bilagorna har gjorts i ett annat system. Samma information fås på begäran.", "They were made in another system. The same information can be asked for.");

    private static readonly Localized Method = new("itsearviointi", "självutvärdering", "self-assessment");
    private static readonly Localized Supervisor = new("Liikenne- ja viestintävirasto Traficom", "Transport- och kommunikationsverket Traficom", "Finnish Transport and Communications Agency Traficom");

    // Where GitHub publishes the repository's pages, as far as its name tells.
    private static string? Address(string? repository) =>
        repository?.Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name] ? $"https://{owner.ToLowerInvariant()}.github.io/{name}/" : null;
}
