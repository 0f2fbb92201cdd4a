using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>An element while its document is being read.</summary>
internal sealed class ElementDraft(string code, string? label, Spot spot)
{
    public string Code => code;

    public string? Label => label;

    public Spot Spot => spot;

    public string Title { get; set; } = string.Empty;

    public string? TargetState { get; set; }

    public List<ImportedBlock> Text { get; } = [];

    public List<RecognisedMeasure> Measures { get; } = [];

    public int Depth => code.AsSpan().Count('.');
}

/// <summary>A measure card while its document is being read.</summary>
internal sealed class CardDraft(Spot spot, string title, char? letter, ElementDraft? element)
{
    public Spot Spot => spot;

    public string Title => title;

    public char? Letter { get; set; } = letter;

    public ElementDraft? Element => element;

    public List<ImportedBlock> Introduction { get; } = [];

    public List<RecognisedPart> Parts { get; } = [];
}

/// <summary>A measure's line in an overview.</summary>
internal sealed record OverviewDraft(string Title, string Period, Spot Spot);

/// <summary>A strategy while its document is being read; at the end cards and the lines of the overview become measures.</summary>
internal sealed class StrategyDraft
{
    private const double SameMeasure = 0.5;

    private readonly Dictionary<string, ElementDraft> elements = new(StringComparer.Ordinal);
    private readonly List<(OverviewDraft Line, ElementDraft? Element)> overviews = [];
    private readonly List<Remark> remarks = [];
    private readonly List<RecognisedMeasure> ownMeasures = [];

    public string? AreaLevel { get; set; }

    public string? GoalLevel { get; set; }

    public ElementDraft? Current { get; private set; }

    public List<CardDraft> Cards { get; } = [];

    public List<RecognisedValue> Values { get; } = [];

    public List<ImportedBlock> Rest { get; } = [];

    public bool Knows(string code) => elements.TryGetValue(code, out var element) && element.Title.Length > 0;

    /// <summary>Goes on with the element of that code, a new one where it is not known yet.</summary>
    public void Open(ElementDraft element)
    {
        if (elements.TryGetValue(element.Code, out var known))
        {
            if (known.Title.Length == 0) known.Title = element.Title;
            Current = known;
            return;
        }

        elements.Add(element.Code, element);
        Current = element;
    }

    public void LeaveElements() => Current = null;

    public void AddOverview(OverviewDraft line) => overviews.Add((line, Current));

    public RecognisedStrategy Finish()
    {
        AddMissingAreas();
        var matches = Matches();
        foreach (var card in Cards) Place(card.Element, Measure(card, matches.GetValueOrDefault(card)));
        PlaceOverviews(matches);
        foreach (var element in elements.Values.Where(element => element.Title.Length == 0))
        {
            remarks.Add(new Remark(element.Spot, origin => ImportMessages.ElementWithoutTitle(origin.Place, origin.Source, element.Code)));
        }

        var top = elements.Values.Where(element => element.Depth == 0 || !elements.ContainsKey(Parent(element.Code))).OrderBy(element => element.Code, CodeOrder.Instance);
        return new RecognisedStrategy
        {
            AreaLevel = AreaLevel ?? (elements.Values.Any(element => element.Depth == 0) && elements.Values.Any(element => element.Depth > 0) ? string.Empty : null),
            GoalLevel = GoalLevel,
            Elements = [.. top.Select(Finished)],
            Measures = [.. ownMeasures],
            Values = [.. Values],
            Rest = [.. Rest],
            Remarks = [.. remarks],
        };
    }

    // "1.1" without a "1" above it would stand on the wrong level.
    private void AddMissingAreas()
    {
        if (!elements.Values.Any(element => element.Depth == 0)) return;
        foreach (var element in elements.Values.Where(element => element.Depth > 0).ToArray())
        {
            elements.TryAdd(Parent(element.Code), new ElementDraft(Parent(element.Code), null, element.Spot));
        }
    }

    private static string Parent(string code) => code.LastIndexOf('.') is > 0 and var dot ? code[..dot] : code;

    private RecognisedElement Finished(ElementDraft element) => new()
    {
        Code = element.Code,
        Label = element.Label,
        Title = element.Title.Length > 0 ? element.Title : element.Code,
        TargetState = element.TargetState,
        Elements = [.. elements.Values.Where(own => own.Depth > element.Depth && Parent(own.Code) == element.Code).OrderBy(own => own.Code, CodeOrder.Instance).Select(Finished)],
        Measures = [.. element.Measures.OrderBy(measure => measure.Letter ?? '\uFFFF')],
        Text = [.. element.Text],
        Spot = element.Spot,
    };

    // The likeliest pairs first; a line of the overview belongs to one card.
    private Dictionary<CardDraft, OverviewDraft> Matches()
    {
        var matches = new Dictionary<CardDraft, OverviewDraft>();
        var taken = new HashSet<OverviewDraft>();
        var pairs = Cards.SelectMany(card => overviews.Where(overview => AreNear(card.Element, overview.Element)).Select(overview => (Card: card, overview.Line, Likeness: TitleWords.Likeness(card.Title, overview.Line.Title))));
        foreach (var pair in pairs.Where(pair => pair.Likeness >= SameMeasure).OrderByDescending(pair => pair.Likeness))
        {
            if (matches.ContainsKey(pair.Card) || !taken.Add(pair.Line)) continue;
            matches.Add(pair.Card, pair.Line);
        }

        return matches;
    }

    private static bool AreNear(ElementDraft? one, ElementDraft? other) => one is null || other is null || one.Code.Split('.')[0] == other.Code.Split('.')[0];

    private RecognisedMeasure Measure(CardDraft card, OverviewDraft? line)
    {
        if (card.Letter is null) card.Letter = FreeLetter(card);
        foreach (var part in Words.CardHeadings.Entries.Where(part => card.Parts.All(own => own.Part != part.Meaning)))
        {
            remarks.Add(new Remark(card.Spot, origin => ImportMessages.PartMissing(origin.Place, origin.Source, new Localized(part.Finnish, part.Swedish, part.English))));
        }

        foreach (var timetable in card.Parts.Where(part => part.Part == CardPart.Timetable && TimetableReader.Read(string.Join(' ', part.Blocks.Select(PlainText.Whole))) is null))
        {
            remarks.Add(new Remark(timetable.Spot, origin => ImportMessages.TimetableNotRead(origin.Place, origin.Source)));
        }

        return new RecognisedMeasure
        {
            Letter = card.Letter,
            Title = card.Title,
            OverviewTitle = line is not null && !string.Equals(line.Title, card.Title, StringComparison.OrdinalIgnoreCase) ? line.Title : null,
            Period = line?.Period,
            Parts = [.. card.Parts],
            Introduction = [.. card.Introduction],
            Spot = card.Spot,
        };
    }

    // The first letter that no card of the element has.
    private char? FreeLetter(CardDraft card)
    {
        var used = Cards.Where(own => own.Element == card.Element && own.Letter is not null).Select(own => own.Letter!.Value).ToHashSet();
        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            if (used.Contains(letter)) continue;
            remarks.Add(new Remark(card.Spot, origin => ImportMessages.LetterGiven(origin.Place, origin.Source, letter.ToString())));
            return letter;
        }

        return null;
    }

    private void Place(ElementDraft? element, RecognisedMeasure measure) => (element?.Measures ?? ownMeasures).Add(measure);

    private void PlaceOverviews(Dictionary<CardDraft, OverviewDraft> matches)
    {
        var cardOf = matches.ToDictionary(pair => pair.Value, pair => pair.Key);
        for (var i = 0; i < overviews.Count; i++)
        {
            var (line, element) = overviews[i];
            if (cardOf.ContainsKey(line)) continue;
            var near = Enumerable.Range(0, overviews.Count).Where(j => AreNear(overviews[j].Element, element) && cardOf.ContainsKey(overviews[j].Line)).ToArray();
            var place = Guess(near.Where(j => j > i).Select(j => cardOf[overviews[j].Line]).FirstOrDefault(), near.Where(j => j < i).Select(j => cardOf[overviews[j].Line]).LastOrDefault()) ?? element;
            remarks.Add(new Remark(line.Spot, origin => ImportMessages.MeasureWithoutCard(origin.Place, origin.Source)));
            Place(place, new RecognisedMeasure { Letter = null, Title = line.Title, OverviewTitle = null, Period = line.Period, Parts = [], Introduction = [], Spot = line.Spot });
        }
    }

    // Before a card "B" whose element has no "A" the measure is likely that "A"; else it belongs with the one before it.
    private ElementDraft? Guess(CardDraft? next, CardDraft? before)
    {
        var leavesGap = next?.Letter is { } letter && letter > 'A' && !Cards.Any(card => card.Element == next.Element && card.Letter == (char)(letter - 1));
        return (leavesGap ? next : before ?? next)?.Element;
    }
}

/// <summary>Codes in their order: 2 before 10.</summary>
internal sealed class CodeOrder : IComparer<string>
{
    public static readonly CodeOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = ((x ?? string.Empty).Split('.'), (y ?? string.Empty).Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = int.Parse(left[i]).CompareTo(int.Parse(right[i]));
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }
}
