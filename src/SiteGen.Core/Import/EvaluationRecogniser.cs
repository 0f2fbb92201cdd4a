using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>
/// Finds evaluations: questions, findings, the steps of the process, and the elements of a strategy that they are about. In:
/// blocks. Out: at most two evaluations (of a strategy; of the group itself) and the blocks that are of neither.
/// </summary>
public sealed partial class EvaluationRecogniser
{
    private const double SameTheme = 0.99;

    private readonly ImmutableArray<ImportedBlock> blocks;
    private readonly List<BranchDraft> branches = [];
    private readonly List<RecognisedFindings> findings = [];
    private readonly List<string> ownQuestions = [];
    private readonly List<ImportedBlock> conclusions = [];
    private readonly List<string> steps = [];
    private readonly List<ImportedBlock> rest = [];
    private readonly List<Remark> remarks = [];
    private ImportedHeading? heading;
    private BranchDraft? branch;
    private RecognisedTheme? theme;
    private string? question;
    private string? respondent;
    private Spot? conclusionsAt;
    private string ownTitle = string.Empty;

    private EvaluationRecogniser(ImmutableArray<ImportedBlock> blocks) => this.blocks = blocks;

    /// <summary>The evaluations, and what is of none.</summary>
    /// <param name="respondent">Who answers, where the document does not say.</param>
    public static (ImmutableArray<RecognisedEvaluation> Evaluations, ImmutableArray<ImportedBlock> Others) Read(ImmutableArray<ImportedBlock> blocks, string respondent)
    {
        var reader = new EvaluationRecogniser(blocks);
        for (var i = 0; i < blocks.Length;) i += reader.Read(i);
        return ([.. reader.Finish(respondent).Where(evaluation => !evaluation.IsEmpty)], [.. reader.rest]);
    }

    private sealed class BranchDraft(string title, Spot spot)
    {
        public string Title => title;

        public Spot Spot => spot;

        public List<RecognisedTheme> Themes { get; } = [];

        public List<string> Questions { get; } = [];
    }

    /// <summary>Reads the block at <paramref name="i"/>; how many blocks that took.</summary>
    private int Read(int i)
    {
        var block = blocks[i];
        var words = PlainText.Of(block);
        var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
        if (Discussion(words) is var (about, isConclusion) && next is ImportedList or ImportedParagraph { IsRemark: false }) return Findings(i, about, isConclusion);
        if (Words.ImportCues.Find(words.TrimEnd(':')) is null && Words.Keys.Find(words.TrimEnd(':')) == Key.Process && next is ImportedList process) return Steps(process);
        if (ThemeTitle(words) is var (number, title) && next is not null && IsDefinition(PlainText.Of(next))) return Theme(block, number, title);
        if (Words.Keys.Find(words.TrimEnd(':')) == Key.Questions && next is ImportedList asked) return Asked(asked, 2);
        if (Named(words, Key.Respondent) is { } named)
        {
            respondent = named;
            return 1;
        }

        if (block is ImportedList list && IsQuestions(list)) return Asked(list, 1);
        if (block is ImportedHeading or ImportedParagraph && IsQuestion(words) && next is ImportedList answers && !IsQuestions(answers)) return Answered(words, answers);
        if (block is ImportedHeading own)
        {
            heading = own;
            question = null;
            // A line that repeats a heading of the slides before it is said once.
            if (rest.OfType<ImportedHeading>().LastOrDefault() is { } last && PlainText.Of(last) == words) return 1;
        }

        rest.Add(block);
        return 1;
    }

    private int Steps(ImportedList process)
    {
        steps.AddRange(process.Items.Select(item => string.Join(' ', item.Blocks.Select(PlainText.Whole))));
        return 2;
    }

    private int Theme(ImportedBlock block, int number, string title)
    {
        var i = blocks.IndexOf(block);
        var lead = LeadIn() ?? (heading is null ? string.Empty : PlainText.Of(heading));
        branch = branches.FirstOrDefault(own => own.Title == lead);
        if (branch is null) branches.Add(branch = new BranchDraft(lead, block.Spot));
        var content = PlainText.Content(blocks[i + 1]);
        var words = PlainText.Of(content);
        var definition = new ImportedParagraph(PlainText.After(content, string.Concat(content.OfType<ImportedText>().Select(text => text.Text)).IndexOf(':', StringComparison.Ordinal) + 1), blocks[i + 1].Spot);
        theme = new RecognisedTheme(number, title, words.Length == 0 ? [] : [definition], block.Spot);
        branch.Themes.Add(theme);
        question = null;
        return 2;
    }

    // "Millainen on sydänmaa?": the line between a slide's title and its first element names the branch.
    private string? LeadIn()
    {
        if (heading is null || rest.Count == 0) return null;
        var at = rest.FindLastIndex(block => block is ImportedHeading);
        return at >= 0 && at + 2 == rest.Count && rest[^1] is ImportedParagraph line && PlainText.Of(rest[at]) == PlainText.Of(heading) ? $"{PlainText.Of(heading)}" : null;
    }

    private int Asked(ImportedList list, int taken)
    {
        var questions = list.Items.Select(item => string.Join(' ', item.Blocks.Select(PlainText.Whole))).ToArray();
        var known = branch is not null && InBranch() ? branch.Questions : ownQuestions;
        if (known == ownQuestions && ownTitle.Length == 0 && heading is not null) ownTitle = PlainText.Of(heading);
        foreach (var asked in questions)
        {
            if (!known.Contains(asked)) known.Add(asked);
        }

        question = questions.Length == 1 ? questions[0] : null;
        // A bullet of its own after the elements asks of the branch as a whole.
        if (question is not null && branch?.Questions.IndexOf(question) > 0 && branch.Themes.Count > 0 && findings.Count > 0 && findings[^1].Theme == theme?.Title) theme = null;
        return taken;
    }

    private bool InBranch() => heading is null || branch is null || branch.Title == PlainText.Of(heading);

    private int Answered(string asked, ImportedList answers)
    {
        var known = branch is not null && InBranch() ? branch.Questions : ownQuestions;
        if (!known.Contains(asked)) known.Add(asked);
        findings.Add(new RecognisedFindings(theme?.Title, asked, [answers], answers.Spot));
        return 2;
    }

    private int Findings(int i, string about, bool isConclusion)
    {
        var end = i + 1;
        while (end < blocks.Length && blocks[end] is ImportedList list && (end == i + 1 || !IsQuestions(list))) end++;
        if (end == i + 1) end++;
        var found = blocks[(i + 1)..end];
        var asked = end < blocks.Length && Discussion(PlainText.Of(blocks[end])) is not null ? LastQuestion(found) : null;
        if (asked is not null) found = [.. found[..^1], WithoutLast((ImportedList)found[^1])];
        if (isConclusion)
        {
            conclusions.AddRange(found);
            conclusionsAt ??= blocks[i].Spot;
            if (heading is not null) ownTitle = PlainText.Of(heading);
            return end - i;
        }

        var themes = branches.SelectMany(own => own.Themes).ToArray();
        var exact = themes.FirstOrDefault(own => TitleWords.Likeness(own.Title, about) >= SameTheme);
        var nearest = exact is null && Suggestion.For(about, themes.Select(own => own.Title)) is { } like ? themes.First(own => own.Title == like) : null;
        var known = about.Length == 0 ? theme : exact ?? nearest;
        if (about.Length > 0 && nearest is not null) remarks.Add(new Remark(blocks[i].Spot, origin => ImportMessages.FindingAlmostOf(origin.Place, origin.Source, about, nearest.Title)));
        var title = known?.Title ?? (about.Length > 0 ? about : null);
        if (known is null && about.Length > 0 && themes.Length > 0) remarks.Add(new Remark(blocks[i].Spot, origin => ImportMessages.FindingWithoutTarget(origin.Place, origin.Source, about)));
        // A question that every element is asked is not the heading of these findings.
        findings.Add(new RecognisedFindings(title, about.Length == 0 ? question : null, found, blocks[i].Spot));
        if (asked is not null) Asked(asked, 0);
        return end - i;
    }

    // The last bullet before a further discussion may be what that one is about.
    private static ImportedList? LastQuestion(ImmutableArray<ImportedBlock> found) =>
        found is [.., ImportedList { Items: [_, .., var last] } list] && list with { Items = [last] } is var own && IsQuestions(own) ? own : null;

    private static ImportedList WithoutLast(ImportedList list) => list with { Items = list.Items[..^1] };

    private IEnumerable<RecognisedEvaluation> Finish(string fallback)
    {
        var by = respondent ?? fallback;
        if (by.Length == 0 && findings.Count > 0) remarks.Add(new Remark(findings[0].Spot, origin => ImportMessages.RespondentUnknown(origin.Place, origin.Source)));
        yield return new RecognisedEvaluation
        {
            Title = Titled(),
            Branches = [.. branches.Select(own => new RecognisedBranch(own.Title, [.. own.Themes], [.. own.Questions], own.Spot))],
            Questions = branches.Count == 0 && conclusions.Count == 0 ? [.. ownQuestions] : [],
            Steps = [.. steps],
            Answers = findings.Count == 0 ? [] : [new RecognisedAnswers(by, [.. findings], findings[0].Spot)],
            Conclusions = [],
            Spot = branches.Count > 0 ? branches[0].Spot : findings.Count > 0 ? findings[0].Spot : default,
            Remarks = [.. remarks],
        };
        yield return new RecognisedEvaluation
        {
            Title = ownTitle,
            Branches = [],
            Questions = branches.Count == 0 && conclusions.Count == 0 ? [] : [.. ownQuestions],
            Steps = [],
            Answers = [],
            Conclusions = [.. conclusions],
            Spot = conclusionsAt ?? default,
            Remarks = [],
        };
    }

    // "Kuntastrategian arviointi": a short line of the document that ends in the word.
    private string Titled()
    {
        var lines = blocks.Where(block => block is ImportedHeading or ImportedParagraph).Select(PlainText.Of).Where(words => words.Length is > 0 and <= 80 && !words.Contains(':', StringComparison.Ordinal)).ToArray();
        return lines.FirstOrDefault(words => Words.ImportCues.Find(words.Split(' ')[^1].TrimEnd('.')) == ImportCue.Evaluation)
            ?? lines.FirstOrDefault(words => words.Split(' ').Any(word => Words.ImportCues.Find(word.TrimEnd('.', ',')) == ImportCue.Evaluation)) ?? string.Empty;
    }

    private static (string About, bool IsConclusion)? Discussion(string words)
    {
        if (words.Length is 0 or > 200) return null;
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var label = (colon < 0 ? words : words[..colon]).Split(' ');
        var isConclusion = Words.Headings.Find(label[^1]) == SpecialHeading.Conclusions || Words.Headings.Find(string.Join(' ', label)) == SpecialHeading.Conclusions;
        if (isConclusion && label.Length <= 3) return (string.Empty, true);
        var isDiscussion = colon >= 0 && label.Length <= 3 && (Words.ImportCues.Find(label[0]) == ImportCue.Discussion || Words.ImportCues.Find(string.Join(' ', label)) == ImportCue.Discussion);
        return isDiscussion ? (words[(colon + 1)..].Trim(), false) : null;
    }

    private static (int Number, string Title)? ThemeTitle(string words) =>
        ThemePattern().Match(words) is { Success: true } match ? (int.Parse(match.Groups["number"].Value), match.Groups["title"].Value.Trim()) : null;

    private static bool IsDefinition(string words) =>
        words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Words.ImportCues.Find(words[..colon]) == ImportCue.Definition;

    private static string? Named(string words, Key key) =>
        words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < words.Length - 1 && words.Length <= 120 && Words.Keys.Find(words[..colon]) == key ? words[(colon + 1)..].Trim() : null;

    private static bool IsQuestion(string words) => words.EndsWith('?') && words.Length > 8;

    private static bool IsQuestions(ImportedList list) => list.Items.All(item => !item.Blocks.IsEmpty && IsQuestion(string.Join(' ', item.Blocks.Select(PlainText.Whole))));

    [GeneratedRegex(@"^(?<number>\d{1,2})[.)][ ]+(?<title>.{2,100})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThemePattern();
}
