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
        Measure measure => [.. measure.Responsible, .. measure.FollowUp.SelectMany(entry => At(entry.Place, entry.Forum, entry.Reason))],
        Strategy strategy => At(strategy.Place, [.. strategy.Forums.Select(forum => forum.Target)]),
        Review review => At(review.Place, [.. review.Handlings.Select(handling => handling.Forum.Target)]),
        WorkList list => list.Items.SelectMany(item => item.Responsible.Concat(At(item.Place, item.Outcome))),
        Element element => element.Responsible,
        Evaluation evaluation => evaluation.Process.SelectMany(Texts),
        Survey survey => survey.Responsible,
        SituationPicture picture => picture.Responsible,
        WorkingPaper paper => paper.Responsible,
        FeedbackEntry feedback => [.. feedback.Responsible, .. new[] { feedback.Said, feedback.Acted }.OfType<Statement>()],
        Meeting meeting => meeting.Items.Select(item => new Statement(item.Title, item.Place)),
        Role role => role.OtherNames.Prepend(new Statement(role.Title, role.Place)),
        Project project => project.Responsible.Concat(project.Stages.SelectMany(Texts)),
        Decision { DecidedBy: { } party } => [new Statement(party.Target, party.Place)],
        Advocacy advocacy => [.. advocacy.Responsible, .. advocacy.Audience, .. advocacy.Network, .. advocacy.Events.SelectMany(Texts)],
        _ => [],
    };

    private static IEnumerable<Statement> Texts(ProcessStep step) => At(step.Place, step.By, step.Description, step.Name);

    private static IEnumerable<Statement> Texts(AdvocacyEvent own) => At(own.Place, own.Description, own.Forum);

    private static IEnumerable<Statement> At(Place place, params string?[] texts) => texts.OfType<string>().Select(text => new Statement(text, place));

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
