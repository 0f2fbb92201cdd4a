using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Parse.Markdown;
using SiteGen.Parse.Proofreading;
using SiteGen.Publication;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads a meeting with its agenda items, from its own text and from files of their own, and its minutes.</summary>
internal static partial class MeetingParser
{
    // Minutes stand below a heading of the page; items are of the second level there as they are in the text.
    private const int MinutesHeadingShift = 1;

    private const int ItemHeadingLevel = 2;

    public static Meeting Read(
        SourceDocument source, IReadOnlyList<SourceDocument> itemFiles, SourceDocument? minutes, ICollection<Diagnostic> diagnostics)
    {
        var anchors = new Anchors();
        var context = new ParseContext(source, diagnostics, anchors);
        var head = context.Head;
        var items = source.Items.Select(item => (Item: item, Source: source))
            .Concat(itemFiles.SelectMany(file => file.Items.Select(item => (Item: item, Source: file))))
            .Select((pair, index) => pair with { Item = pair.Item with { Number = pair.Item.Number ?? $"{(pair.Item.Position > 0 ? pair.Item.Position : index + 1)}" } })
            .ToArray();
        ReportUnknownItems(source, items.Select(pair => pair.Item), diagnostics);
        return new Meeting
        {
            Header = HeaderParser.Read(context) with { Attachments = HeaderParser.Attachments(source.Attachments.Where(own => own.Item is null)) },
            Body = context.Writer.Write(context.Text.Document),
            Group = head.Reference(Key.Group),
            Date = DateOf(context),
            Time = head.Text(Key.Time),
            Venue = head.Text(Key.Venue),
            Items = [.. items.Select(pair => Item(pair.Item, pair.Source, source, anchors, diagnostics)).OrderBy(NumberForSorting)],
            Minutes = minutes is null ? null : Minutes(new ParseContext(minutes, diagnostics, anchors), source),
        };
    }

    private static AgendaItem Item(
        SourceItem item, SourceDocument file, SourceDocument meeting, Anchors anchors, ICollection<Diagnostic> diagnostics)
    {
        if (item.Title.Length == 0) diagnostics.Add(StructureMessages.TitleMissing(item.Place));
        var text = MarkdownText.Read(item.Body, diagnostics);
        Proofreader.Read(text, new ProofTerms(file.Language, ItemHeadingLevel), diagnostics);
        var writer = new ProseWriter(text, anchors, diagnostics);
        var (decisions, others) = Extract.From(Passage.Of(text), IsDecision);
        var isFile = file.Kind == DocumentKind.AgendaItem;
        var fields = new HeadReader(
            item.Fields.Without(Key.Publicity), isFile ? KeySets.For(DocumentKind.AgendaItem) : KeySets.ItemFields, isFile ? diagnostics : []);
        var number = item.Number ?? $"{item.Position}";
        return new AgendaItem
        {
            Source = isFile ? file.Id : null,
            Number = number,
            Title = item.Title,
            TitleOnly = item.TitleOnly,
            SecrecyGround = item.SecrecyGround,
            Text = writer.Write(Passage.BlocksOf(others)),
            Decision = writer.Write(decisions.SelectMany(section => section.Blocks)),
            Concerns = Concerns(fields),
            Attachments = HeaderParser.Attachments(isFile
                ? file.Attachments
                : meeting.Attachments.Where(own => own.Item is { } wanted && AttachmentList.SameNumber(wanted, number))),
            Anchor = Slug.From(anchors.For("asia-" + number)),
            Place = item.Place,
        };
    }

    // The folder's name begins with the day ("2026-03-05-valtuusto"), which is enough.
    private static DateOnly? DateOf(ParseContext context)
    {
        if (context.Head.Has(Key.Date)) return context.Head.Date(Key.Date);
        var name = context.Source.Id.Value.Split('/')[1];
        var day = name.Length >= 10 ? Dates.Parse(name[..10]) : null;
        if (day is null) _ = context.Head.Required(Key.Date);
        return day;
    }

    private static SpecialHeading? IsDecision(Passage passage) =>
        Words.Headings.Find(passage.Title) == SpecialHeading.Decision ? SpecialHeading.Decision : null;

    // "Koskee: [Arviointi](../x.md), MWB 2.1": links as in running text, or codes and titles.
    private static ImmutableArray<Reference> Concerns(HeadReader fields) =>
    [
        .. fields.Texts(Key.Concerns).SelectMany(value => References().Matches(value.Text)
            .Select(match => match.Groups["target"].Success ? match.Groups["target"].Value : match.Value.Trim())
            .Where(target => target.Length > 0)
            .Select(target => new Reference(target, value.Place))),
    ];

    private static void ReportUnknownItems(SourceDocument source, IEnumerable<SourceItem> items, ICollection<Diagnostic> diagnostics)
    {
        var numbers = items.Select(item => item.Number ?? $"{item.Position}").ToArray();
        foreach (var attachment in source.Attachments)
        {
            if (attachment.Item is { } item && !numbers.Any(number => AttachmentList.SameNumber(number, item)))
            {
                diagnostics.Add(PublicityMessages.UnknownItem(attachment.Place, item));
            }
        }
    }

    private static Minutes Minutes(ParseContext context, SourceDocument meeting) => new(
        context.Source.Id,
        context.Writer.Write(context.Text.Document, MinutesHeadingShift),
        HeaderParser.Attachments(context.Source.Attachments),
        context.Source.HasDatedPassages || context.Head.Has(Key.Remove) || meeting.Head.Find(Key.Remove) is not null,
        Place.StartOf(context.Source.File));

    private static int NumberForSorting(AgendaItem item) =>
        int.TryParse(item.Number.TakeWhile(char.IsAsciiDigit).ToArray(), out var number) ? number : int.MaxValue;

    [GeneratedRegex(@"\[[^\[\]]*\]\((?<target>[^()\s]+)\)|[^,\[\]()]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex References();
}
