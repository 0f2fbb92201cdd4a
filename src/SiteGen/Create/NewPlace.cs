using System.Globalization;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Where a new document stands in the content, as folders say what things are.</summary>
internal static class NewPlace
{
    /// <summary>The path of a new document of <paramref name="kind"/>, forward slashes; null where it must be told in which folder it goes.</summary>
    public static string? Of(DocumentKind kind, string title, NewSurroundings around)
    {
        var slug = Slug.From(title).Value;
        return kind switch
        {
            DocumentKind.Page => $"{slug}.md",
            DocumentKind.Element => around.Folder is { } above ? $"{above}{NextNumber(above, around)}{slug}/index.md" : null,
            DocumentKind.Measure => around.Folder is { } element ? $"{element}{NextLetter(element, around)}-{slug}.md" : null,
            DocumentKind.Answers => around.Folder is { } evaluation ? $"{evaluation}{slug}.md" : null,
            DocumentKind.AgendaItem => around.Folder is { } meeting ? $"{meeting}{around.LastItem + 1}-{slug}.md" : null,
            DocumentKind.Minutes => around.Folder is { } meeting ? $"{meeting}{Words.SpecialNames.Name(SpecialName.Minutes, around.Language)}.md" : null,
            DocumentKind.YearClock => YearClock(slug, around),
            DocumentKind.Strategy => $"{Section(Vocabulary.Section.Strategies, around)}{slug}/index.md",
            DocumentKind.Evaluation => $"{Section(Vocabulary.Section.Evaluations, around)}{WithYear(slug, around.Today.Year)}/index.md",
            DocumentKind.Meeting => $"{Section(Vocabulary.Section.Meetings, around)}{Day(around)}-{slug}/index.md",
            DocumentKind.Review => $"{Section(Vocabulary.Section.Reviews, around)}{around.Today.Year}-q{((around.Today.Month - 1) / 3) + 1}.md",
            _ when DatedSection(kind) is { } dated => $"{Section(dated, around)}{Day(around)}-{slug}.md",
            _ when PlainSection(kind) is { } plain => $"{Section(plain, around)}{slug}.md",
            _ => null,
        };
    }

    private static Section? DatedSection(DocumentKind kind) => kind switch
    {
        DocumentKind.Decision => Vocabulary.Section.Decisions,
        DocumentKind.News => Vocabulary.Section.News,
        DocumentKind.SituationPicture => Vocabulary.Section.SituationPictures,
        DocumentKind.FeedbackEntry => Vocabulary.Section.FeedbackLog,
        _ => null,
    };

    private static Section? PlainSection(DocumentKind kind) => kind switch
    {
        DocumentKind.Group => Vocabulary.Section.Groups,
        DocumentKind.Indicator => Vocabulary.Section.Indicators,
        DocumentKind.Project => Vocabulary.Section.Projects,
        DocumentKind.Advocacy => Vocabulary.Section.Advocacy,
        DocumentKind.Survey => Vocabulary.Section.Surveys,
        DocumentKind.WorkingPaper => Vocabulary.Section.WorkingPapers,
        DocumentKind.WorkList => Vocabulary.Section.WorkLists,
        DocumentKind.Role => Vocabulary.Section.Roles,
        _ => null,
    };

    // The folder that the site has for the section, whichever language it is named in.
    private static string Section(Section section, NewSurroundings around) =>
        around.Paths.Select(path => path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)])
            .FirstOrDefault(folder => folder.Length > 0 && Words.Sections.Find(folder.TrimEnd('/')) == section)
        ?? Words.Sections.Name(section, around.Language) + "/";

    // The first one is the whole site's.
    private static string YearClock(string slug, NewSurroundings around)
    {
        var section = Section(Vocabulary.Section.YearClocks, around);
        return around.Paths.Contains(section + "index.md") ? $"{section}{slug}.md" : section + "index.md";
    }

    private static string Day(NewSurroundings around) => around.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WithYear(string slug, int year) => slug.EndsWith($"{year}", StringComparison.Ordinal) ? slug : $"{slug}-{year}";

    // 1-, 2-, … below a strategy; 1.1-, 1.2-, … below 1-.
    private static string NextNumber(string above, NewSurroundings around)
    {
        var own = NameOf(above);
        var prefix = own.TakeWhile(character => char.IsAsciiDigit(character) || character == '.').ToArray();
        var before = prefix.Length > 0 && above.Count(character => character == '/') > 2 ? new string(prefix) + "." : string.Empty;
        var last = around.Siblings(above)
            .Where(name => name.StartsWith(before, StringComparison.Ordinal))
            .Select(name => new string([.. name[before.Length..].TakeWhile(char.IsAsciiDigit)]))
            .Select(digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0).Max();
        return $"{before}{last + 1}-";
    }

    private static char NextLetter(string element, NewSurroundings around)
    {
        var used = around.Siblings(element).Where(name => name.Length > 1 && name[1] == '-' && char.IsAsciiLetterLower(name[0])).Select(name => name[0]);
        var last = used.DefaultIfEmpty((char)('a' - 1)).Max();
        return last < 'z' ? (char)(last + 1) : 'z';
    }

    private static string NameOf(string folder) => folder.TrimEnd('/')[(folder.TrimEnd('/').LastIndexOf('/') + 1)..];
}

/// <summary>What a new document is placed among.</summary>
internal sealed record NewSurroundings
{
    /// <summary>The paths of the content's Markdown files, forward slashes.</summary>
    public required IReadOnlyCollection<string> Paths { get; init; }

    /// <summary>The folder that was asked for, with its closing slash; null where none was.</summary>
    public required string? Folder { get; init; }

    /// <summary>The greatest number on the agenda of the meeting that was asked for; 0 where there is none.</summary>
    public required int LastItem { get; init; }

    public required string Language { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The names right below <paramref name="folder"/>.</summary>
    public IEnumerable<string> Siblings(string folder) => Paths
        .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
        .Select(path => path[folder.Length..].Split('/')[0]).Distinct();
}
