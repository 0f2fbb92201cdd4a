using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Compose.Checks;

/// <summary>Roles are named where work is given out, never persons: no common first name stands there.</summary>
internal static class PersonNameCheck
{
    private static readonly string[] GenitiveEndings = ["n", "in", "en"];

    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.SelectMany(Texts).Select(Check).OfType<Diagnostic>();

    private static IEnumerable<Statement> Texts(Document document) => document switch
    {
        Measure measure => measure.Responsible,
        Element element => element.Responsible,
        Evaluation evaluation => evaluation.Process.SelectMany(step => new[] { step.By, step.Description, step.Name }.OfType<string>().Select(text => new Statement(text, step.Place))),
        Meeting meeting => meeting.Items.Select(item => new Statement(item.Title, item.Place)),
        _ => [],
    };

    private static Diagnostic? Check(Statement text)
    {
        var words = text.Text.Split([' ', ',', '.', ':', ';', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.FirstOrDefault(IsFirstName) is { } name ? StrategyMessages.PersonName(text.Place, name) : null;
    }

    private static bool IsFirstName(string word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0])) return false;
        var lower = word.ToLowerInvariant();
        return FirstNames.Contain(lower)
            || Array.Exists(GenitiveEndings, ending => lower.EndsWith(ending, StringComparison.Ordinal) && FirstNames.Contain(lower[..^ending.Length]));
    }
}
