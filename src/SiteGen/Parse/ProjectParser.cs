using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads a project: its head, what it is, and its log by years.</summary>
internal static partial class ProjectParser
{
    // What stands below a year is one level deeper on the page.
    private const int HeadingShift = 1;

    public static Project Read(ParseContext context)
    {
        var head = context.Head;
        var (years, others) = Extract.From(Passage.Of(context.Text), passage => YearOf(passage.Title));
        return new Project
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(Passage.BlocksOf(others)),
            Abbreviation = head.Text(Key.Abbreviation),
            State = head.Value(Key.Status, Words.ProjectStates),
            Period = head.Timetable(Key.Period),
            Funds = head.Texts(Key.Fund),
            Themes = head.Texts(Key.Theme),
            Budget = head.Text(Key.Budget),
            Funding = head.Text(Key.Funding),
            Responsible = head.Texts(Key.Responsible),
            Organisation = head.Text(Key.Organisation),
            Implements = head.References(Key.Implements),
            Stages = [.. head.Entries(Key.Stages, KeySets.StepEntry, shorthand: Key.Step).Select(Stage)],
            Log = [.. years.Select(year => new ProjectYear(year.Meaning, context.Writer.Write(year.Blocks, HeadingShift), year.Head.Place)).OrderByDescending(year => year.Year)],
        };
    }

    private static ProcessStep Stage(HeadReader entry) => new()
    {
        Name = entry.Required(Key.Step) ?? string.Empty,
        By = entry.Text(Key.By),
        Done = entry.Date(Key.Date),
        Deadline = entry.Date(Key.Deadline),
        Description = entry.Text(Key.Description),
        Place = entry.Place,
    };

    private static int? YearOf(string title) =>
        YearHeading().Match(title) is { Success: true } match ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\s*(vuosi|år|året|year)?\s*(?<year>(19|20)[0-9]{2})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearHeading();
}
