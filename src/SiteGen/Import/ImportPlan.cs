using System.Collections.Immutable;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>What an import of one file would write, and what it would tell.</summary>
internal sealed record ImportPlan
{
    public required ImmutableArray<NewFile> Files { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many of each thing were recognised.</summary>
    public required ImportCounts Counts { get; init; }
}

/// <summary>How many of each thing an import recognised.</summary>
internal sealed record ImportCounts
{
    public int Elements { get; init; }

    public int Measures { get; init; }

    public int Cards { get; init; }

    public int Parts { get; init; }

    public int Items { get; init; }

    public int Questions { get; init; }

    public int Findings { get; init; }

    public int Pictures { get; init; }

    public ImportCounts Plus(ImportCounts other) => new()
    {
        Elements = Elements + other.Elements,
        Measures = Measures + other.Measures,
        Cards = Cards + other.Cards,
        Parts = Parts + other.Parts,
        Items = Items + other.Items,
        Questions = Questions + other.Questions,
        Findings = Findings + other.Findings,
        Pictures = Pictures + other.Pictures,
    };
}

/// <summary>
/// Makes drafts of one document. In: what a reader found, and the paths that the content has. Out: files to write, all in one
/// plan, so that either all are written or none.
/// <list type="number">
/// <item>Even out the blocks.</item>
/// <item>Recognise a strategy; else an agenda and evaluations; what is left is a page.</item>
/// <item>Write each as text, and tell of each doubt where it came out.</item>
/// </list>
/// </summary>
internal sealed class ImportPlanner
{
    private readonly ImportOptions options;
    private readonly ImportedDocument document;
    private readonly NewSurroundings around;
    private readonly List<Remark> remarks;
    private readonly List<ImportedFile> files = [];
    private ImportCounts counts = new();

    private ImportPlanner(ReadSource source, ImportOptions options, IReadOnlyCollection<string> paths)
    {
        this.options = options;
        remarks = [.. source.Remarks];
        document = Normalisation.Of(source.Document!, remarks);
        around = new NewSurroundings { Paths = paths, Folder = null, LastItem = 0, Language = options.Language, Today = options.Today };
    }

    public static ImportPlan Make(ReadSource source, ImportOptions options, IReadOnlyCollection<string> paths)
    {
        if (source.Document is not { } document) return Failed(source.Fault!);
        var planner = new ImportPlanner(source, options, paths);
        if (planner.document.Blocks.IsEmpty) return Failed(ImportMessages.NothingFound(document.File));
        planner.Recognise();
        return planner.Finish();
    }

    private static ImportPlan Failed(Diagnostic fault) => new() { Files = [], Diagnostics = [fault], Counts = new ImportCounts() };

    private void Recognise()
    {
        if (options.Kind is null or DocumentKind.Strategy or DocumentKind.Measure)
        {
            var strategy = StrategyRecogniser.Read(document.Blocks);
            var cards = strategy.AllMeasures.Count(measure => !measure.Parts.IsEmpty);
            var elements = strategy.Elements.Sum(element => 1 + element.Elements.Length);
            if (options.Kind is not null || cards > 0 || elements > 1)
            {
                Strategy(strategy, cards, elements);
                return;
            }
        }

        var rest = document.Blocks;
        RecognisedMeeting? meeting = null;
        if (options.Kind is null or DocumentKind.Meeting) (meeting, rest) = MeetingRecogniser.Read(rest);
        if (meeting is not null) Meeting(meeting);
        if (options.Kind is null or DocumentKind.Evaluation && (meeting is null || meeting.Items.Any(item => item.Number?.EndsWith('§') != true)))
        {
            var (evaluations, left) = EvaluationRecogniser.Read(rest, meeting?.Group ?? string.Empty);
            if (evaluations.Any(evaluation => !evaluation.Answers.IsEmpty || !evaluation.Conclusions.IsEmpty || evaluation.Questions.Length > 1 || !evaluation.Branches.IsEmpty))
            {
                foreach (var evaluation in evaluations) Evaluation(evaluation, meeting);
                rest = left;
            }
        }

        Page(rest, isAll: files.Count == 0);
    }

    private string Title => document.Blocks.OfType<ImportedHeading>().Select(PlainText.Of).FirstOrDefault() ?? document.Title
        ?? document.Blocks.Select(PlainText.Of).FirstOrDefault(words => words.Length is > 0 and <= 120) ?? Path.GetFileNameWithoutExtension(document.File);

    private void Strategy(RecognisedStrategy strategy, int cards, int elements)
    {
        counts = counts with { Elements = elements, Measures = strategy.AllMeasures.Count(), Cards = cards, Parts = strategy.AllMeasures.Sum(measure => measure.Parts.DistinctBy(part => part.Part).Count()) };
        remarks.AddRange(strategy.Remarks);
        if (IntoElement() is { } into)
        {
            var last = around.Siblings(into).Where(name => name.Length > 1 && name[1] == '-' && char.IsAsciiLetterLower(name[0])).Select(name => name[0]).DefaultIfEmpty((char)('a' - 1)).Max();
            files.AddRange(new StrategyFiles(into, options.Language).Measures(strategy.AllMeasures, i => last + 1 + i <= 'z' ? (char)(last + 1 + i) : null));
            Page(strategy.Rest, isAll: false);
            return;
        }

        var title = Title;
        // The title is not said again in the text.
        var rest = strategy.Rest is [ImportedHeading first, ..] && PlainText.Of(first) == title ? Leftovers.Tidy(strategy.Rest[1..]) : Leftovers.Tidy(strategy.Rest);
        if (!rest.IsEmpty) remarks.Add(new Remark(rest[0].Spot, origin => ImportMessages.TextLeftOver(origin.Place, origin.Source)));
        var folder = Folder(DocumentKind.Strategy, StrategyFiles.CleanTitle(title));
        files.AddRange(new StrategyFiles(folder, options.Language).Of(strategy with { Rest = rest }, title, document.Blocks[0].Spot));
    }

    // A folder inside a strategy that exists takes measures only.
    private string? IntoElement()
    {
        if (options.Into is not { } into) return null;
        var isInside = DocumentKinds.SectionOf(new DocumentId(into + "/index")) == Section.Strategies && into.Split('/').Length >= 2 && around.Paths.Contains(into + "/index.md");
        return isInside ? into + "/" : null;
    }

    private void Meeting(RecognisedMeeting meeting)
    {
        counts = counts with { Items = meeting.Items.Length };
        var dated = around with { Today = meeting.Date ?? options.Today };
        var title = meeting.Title.Length > 0 ? meeting.Title : Title;
        var path = options.Into is { } into ? $"{into}/index.md" : NewPlace.Of(DocumentKind.Meeting, meeting.Group.Length > 0 ? meeting.Group : title, dated)!;
        files.Add(MeetingFiles.Of(meeting with { Title = title }, path, options.Language, remarks));
    }

    private void Evaluation(RecognisedEvaluation evaluation, RecognisedMeeting? meeting)
    {
        remarks.AddRange(evaluation.Remarks);
        counts = counts with
        {
            Questions = counts.Questions + evaluation.Questions.Concat(evaluation.Branches.SelectMany(branch => branch.Questions)).Distinct().Count(),
            Findings = counts.Findings + evaluation.Answers.SelectMany(answers => answers.Sections).SelectMany(section => section.Blocks).Concat(evaluation.Conclusions).Sum(block => block is ImportedList list ? list.Items.Length : 1),
            Elements = counts.Elements + evaluation.Branches.Sum(branch => 1 + branch.Themes.Length),
        };
        var year = meeting?.Date?.Year ?? document.Blocks.Select(block => MeetingRecogniser.DateIn(PlainText.Of(block))).FirstOrDefault(date => date is not null)?.Year ?? options.Today.Year;
        var (strategyFiles, branches) = (ImmutableArray<ImportedFile>.Empty, ImmutableDictionary<string, string>.Empty);
        string? subject = null;
        if (!evaluation.Branches.IsEmpty)
        {
            var own = NewPlace.Of(DocumentKind.Strategy, Path.GetFileNameWithoutExtension(document.File), around)!;
            subject = own;
            (strategyFiles, branches) = EvaluationFiles.Strategy(evaluation, own[..^"index.md".Length], options.Language, remarks);
        }

        if (evaluation.Title.Length == 0) remarks.Add(new Remark(evaluation.Spot, origin => ImportMessages.TitleGuessed(origin.Place, origin.Source)));
        files.AddRange(strategyFiles);
        var title = EvaluationFiles.Title(evaluation, year, options.Language);
        var folder = options.Into is { } into && options.Kind == DocumentKind.Evaluation ? into + "/" : NewPlace.Of(DocumentKind.Evaluation, title, around with { Today = new DateOnly(year, 1, 1) })![..^"index.md".Length];
        files.AddRange(EvaluationFiles.Of(evaluation, new EvaluationPlace
        {
            Folder = folder,
            Subject = subject,
            Branches = branches,
            Group = meeting?.Group ?? string.Empty,
            Date = meeting?.Date,
            Year = year,
            Language = options.Language,
        }));
    }

    private void Page(ImmutableArray<ImportedBlock> blocks, bool isAll)
    {
        if (!isAll) blocks = Leftovers.Tidy(blocks);
        if (blocks.IsEmpty) return;
        var title = isAll ? Title : blocks.OfType<ImportedHeading>().Select(PlainText.Of).FirstOrDefault() ?? Path.GetFileNameWithoutExtension(document.File);
        if (blocks[0] is ImportedHeading first && PlainText.Of(first) == title) blocks = blocks[1..];
        else if (isAll && blocks[0] is ImportedParagraph own && PlainText.Of(own) == title) blocks = blocks[1..];
        var path = isAll && options.Into is { } into ? $"{into}/{new FileNames().Next(string.Empty, string.Empty, title)}.md" : NewPlace.Of(isAll ? options.Kind ?? DocumentKind.Page : DocumentKind.Page, title, around)!;
        var spot = document.Blocks[0].Spot;
        if (!isAll && !blocks.IsEmpty) remarks.Add(new Remark(blocks[0].Spot, origin => ImportMessages.TextLeftOver(origin.Place, origin.Source)));
        files.Add(ImportedFile.Of(path, new DocumentHead(title, [], isAll ? spot : blocks.IsEmpty ? spot : blocks[0].Spot), options.Language, text => text.Blocks(blocks, 2)));
    }

    private string Folder(DocumentKind kind, string title) => options.Into is { } into ? into + "/" : NewPlace.Of(kind, title, around)![..^"index.md".Length];

    private ImportPlan Finish()
    {
        var (texts, pictures) = ImportedPictures.Place(files, document.Pictures);
        return new ImportPlan
        {
            Files = [.. texts.Select(file => new NewFile(file.Path, file.Text, Replaces: false)), .. pictures],
            Diagnostics = [.. remarks.Select(Tell).Distinct().Order()],
            Counts = counts with { Pictures = pictures.Length },
        };
    }

    // Where the source place itself did not come out, the nearest one before it in the same file did.
    private Diagnostic Tell(Remark remark)
    {
        var written = files.SelectMany(file => file.Lines.Where(line => line.Key.Unit == remark.Spot.Unit && line.Key.CompareTo(remark.Spot) <= 0).Select(line => (file.Path, line.Key, Line: line.Value)))
            .OrderByDescending(line => line.Key).FirstOrDefault();
        var place = written.Path is null ? new Place(files.Count > 0 ? files[0].Path : document.File, 1, 1) : new Place(written.Path, written.Line, 1);
        return remark.Tell(new Origin(place, Shown(remark.Spot)));
    }

    private Localized Shown(Spot spot) => spot.Number == 0 ? Localized.Same(document.File) : spot.Unit switch
    {
        SpotUnit.Slide => new($"{document.File}, dia {spot.Number}", $"{document.File}, bild {spot.Number}", $"{document.File}, slide {spot.Number}"),
        SpotUnit.Paragraph => new($"{document.File}, kappale {spot.Number}", $"{document.File}, stycke {spot.Number}", $"{document.File}, paragraph {spot.Number}"),
        _ => new($"{document.File}, rivi {spot.Number}", $"{document.File}, rad {spot.Number}", $"{document.File}, line {spot.Number}"),
    };
}
