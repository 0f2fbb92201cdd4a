using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Model;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads an evaluation and its respondents' files, which share one page.</summary>
internal static class EvaluationParser
{
    // Headings inside answers stand below the element's own heading on the page.
    private const int HeadingShift = 2;

    public static Evaluation Read(SourceDocument source, IEnumerable<SourceDocument> answers, ICollection<Diagnostics.Diagnostic> diagnostics)
    {
        var anchors = new Anchors();
        var context = new ParseContext(source, diagnostics, anchors);
        var head = context.Head;
        var (conclusions, others) = Extract.From(Passage.Of(context.Text), IsConclusions);
        return new Evaluation
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(others[0].All),
            Subject = head.Reference(Key.Subject),
            Year = head.Number(Key.Year),
            Evaluator = head.Reference(Key.Evaluator),
            Deadline = head.Date(Key.Deadline),
            Questions = ParticipationParser.Questions(head),
            Process = [.. head.Entries(Key.Process, KeySets.StepEntry, shorthand: Key.Step).Select(Step)],
            Conclusions = context.Writer.Write(conclusions.SelectMany(section => section.Blocks)),
            ConclusionItems = Findings(conclusions.SelectMany(section => section.Blocks), context),
            OwnSections = [.. others.Skip(1).Select(passage => Section(passage, context, isOwnText: true))],
            Answers = [.. answers.Select(own => Answers(new ParseContext(own, diagnostics, anchors)))],
        };
    }

    private static SpecialHeading? IsConclusions(Passage passage) =>
        Words.Headings.Find(passage.Title) == SpecialHeading.Conclusions ? SpecialHeading.Conclusions : null;

    private static ProcessStep Step(HeadReader entry) => new()
    {
        Name = entry.Required(Key.Step) ?? string.Empty,
        By = entry.Text(Key.By),
        Done = entry.Date(Key.Date),
        Deadline = entry.Date(Key.Deadline),
        Description = entry.Text(Key.Description),
        Place = entry.Place,
    };

    private static Answers Answers(ParseContext context)
    {
        var passages = Passage.Of(context.Text);
        return new Answers
        {
            Source = context.Source.Id,
            Respondent = context.Head.Text(Key.Respondent) ?? context.Head.Text(Key.Title) ?? context.TitleLine,
            Date = context.Head.Date(Key.Answered),
            Survey = context.Head.Reference(Key.Survey),
            Introduction = context.Writer.Write(passages[0].Blocks),
            Sections = [.. passages.Skip(1).Select(passage => Section(passage, context, isOwnText: false))],
            Place = Diagnostics.Place.StartOf(context.Source.File),
        };
    }

    private static AnswerSection Section(Passage passage, ParseContext context, bool isOwnText) => new()
    {
        Heading = passage.Title,
        Level = passage.Level,
        Text = context.Writer.Write(passage.Blocks.Where(block => block is not ListBlock), HeadingShift),
        Findings = Findings(passage.Blocks, context),
        AsText = isOwnText ? context.Writer.Write(passage.All) : Prose.Empty,
        Place = passage.Place,
    };

    private static ImmutableArray<Finding> Findings(IEnumerable<Block> blocks, ParseContext context) =>
    [
        .. blocks.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>())
            .Select(item => new Finding(context.Writer.WriteInline(item), context.Text.PlaceOf(item))),
    ];
}
