using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>
/// Finds a strategy in a document: its elements, an overview of measures, measure cards, values. In: blocks. Out: the tree
/// and what belongs to no part of it. The document is read once, heading by heading; what a heading is decides where the
/// blocks below it go.
/// </summary>
public sealed partial class StrategyRecogniser
{
    private const double AlmostTheSame = 0.75;
    private const int FewestParts = 2;

    private readonly StrategyDraft draft = new();
    private readonly ImmutableArray<ImportedPassage> passages;
    private CardDraft? card;
    private ImportedHeading? valuesHeading;

    private readonly HashSet<string> areasOfGoals;

    private StrategyRecogniser(ImmutableArray<ImportedPassage> passages)
    {
        this.passages = passages;
        areasOfGoals = [.. passages.Select(passage => StrategyLine.Read(passage.Title)).OfType<StrategyLine.Goal>().Where(goal => goal.Code.Contains('.', StringComparison.Ordinal)).Select(goal => goal.Code.Split('.')[0])];
    }

    /// <summary>The strategy in <paramref name="blocks"/>; empty of measures and elements where there is none.</summary>
    public static RecognisedStrategy Read(IEnumerable<ImportedBlock> blocks)
    {
        var reader = new StrategyRecogniser(ImportedPassage.Of(blocks, StrategyLine.StandsOut));
        for (var i = 0; i < reader.passages.Length; i++) reader.Read(i);
        reader.Close();
        return reader.draft.Finish();
    }

    private void Read(int at)
    {
        var passage = passages[at];
        if (ValueBelow(passage)) return;
        if (passage.Heading is { } heading && CardParts.Opening(heading.Content) is { } part && !IsElementTarget(part.Part))
        {
            Part(passage, part);
            return;
        }

        switch (StrategyLine.Read(passage.Title))
        {
            case StrategyLine.Area area: Area(passage, area); break;
            case StrategyLine.Goal goal: Goal(passage, goal); break;
            case StrategyLine.Overview overview: Overview(passage, overview); break;
            case StrategyLine.TargetState target when draft.Current is { } element: TargetState(passage, target, element); break;
            case StrategyLine.Card own: Titled(at, own.Title, own.Letter); break;
            case StrategyLine.Values: Values(passage); break;
            // "1 Elinvoima" is an area where "1.1 …" stands below it.
            default:
                if (NumberedPattern().Match(passage.Title) is { Success: true } match && areasOfGoals.Contains(match.Groups["number"].Value)) Area(passage, new StrategyLine.Area(int.Parse(match.Groups["number"].Value), string.Empty, match.Groups["title"].Value));
                else Titled(at, passage.Title, null);
                break;
        }
    }

    // A target state that stands right below an element is the element's own, not a card's.
    private bool IsElementTarget(CardPart part) => part == CardPart.TargetState && card is null && draft.Current is not null;

    private void Area(ImportedPassage passage, StrategyLine.Area area)
    {
        Close();
        draft.AreaLevel ??= area.Level;
        var blocks = passage.Blocks;
        var title = TitleOrFirst(area.Title, ref blocks, isKnown: draft.Knows($"{area.Number}"));
        draft.Open(new ElementDraft($"{area.Number}", null, passage.Spot) { Title = title });
        Below(passage, blocks);
    }

    private void Goal(ImportedPassage passage, StrategyLine.Goal goal)
    {
        Close();
        draft.GoalLevel ??= goal.Label;
        var blocks = passage.Blocks;
        var isCard = CardParts.Split(blocks).Parts.Length >= FewestParts;
        var title = isCard ? goal.Title : TitleOrFirst(goal.Title, ref blocks, isKnown: draft.Knows(goal.Code));
        draft.Open(new ElementDraft(goal.Code, goal.Label, passage.Spot) { Title = title });
        Below(passage, blocks);
    }

    // A card may stand right below an element's heading, with its own title as the first line.
    private void Below(ImportedPassage passage, ImmutableArray<ImportedBlock> blocks)
    {
        var (before, parts) = CardParts.Split(blocks);
        if (parts.Length < FewestParts)
        {
            draft.Current!.Text.AddRange(blocks);
            return;
        }

        // The element's own title may be said again first.
        if (before.Length > 1 && FirstTitle(before) is { } first && TitleWords.Likeness(first, draft.Current!.Title) >= AlmostTheSame) before = before[1..];
        var title = TitleOrFirst(string.Empty, ref before, isKnown: false);
        OpenCard(passage.Spot, title.Length > 0 ? title : draft.Current!.Title, before, parts);
    }

    private void Overview(ImportedPassage passage, StrategyLine.Overview overview)
    {
        Close();
        var blocks = passage.Blocks;
        var title = TitleOrFirst(overview.Title, ref blocks, isKnown: false);
        draft.AddOverview(new OverviewDraft(title, overview.Period, passage.Spot));
        draft.Rest.AddRange(blocks);
    }

    private void TargetState(ImportedPassage passage, StrategyLine.TargetState target, ElementDraft element)
    {
        Close();
        var blocks = passage.Blocks;
        var words = TitleOrFirst(target.Rest, ref blocks, isKnown: false);
        element.TargetState ??= words.Length > 0 ? words : null;
        element.Text.AddRange(blocks);
    }

    private void Part(ImportedPassage passage, (CardPart Part, int? Number, ImmutableArray<ImportedInline> After) opening)
    {
        card ??= new CardDraft(passage.Spot, draft.Current?.Title ?? string.Empty, null, draft.Current);
        var rest = PlainText.Of(opening.After).Length > 0 ? [new ImportedParagraph(opening.After, passage.Spot)] : Array.Empty<ImportedBlock>();
        var (below, further) = CardParts.Split(passage.Blocks);
        card.Parts.Add(new RecognisedPart(opening.Part, opening.Number, [.. rest, .. below], passage.Spot));
        card.Parts.AddRange(further);
    }

    private void Titled(int at, string title, char? letter)
    {
        var passage = passages[at];
        var (before, parts) = CardParts.Split(passage.Blocks);
        var isFollowedByParts = at + 1 < passages.Length && passages[at + 1].Heading is { } next && CardParts.Opening(next.Content) is { } opening
            && (opening.Part != CardPart.TargetState || draft.Current is null || letter is not null);
        var repeatsElement = draft.Current is { Title.Length: > 0 } current && TitleWords.Likeness(title, current.Title) >= AlmostTheSame && letter is null;
        if (parts.Length >= FewestParts || isFollowedByParts || (letter is not null && draft.Current is not null))
        {
            Close();
            if (draft.Current is { Title: "" } untitled && letter is null && FirstTitle(before) is not null) untitled.Title = title;
            else if (!repeatsElement)
            {
                OpenCard(passage.Spot, title, before, parts, letter);
                return;
            }

            var own = TitleOrFirst(string.Empty, ref before, isKnown: false);
            OpenCard(passage.Spot, own.Length > 0 ? own : title, before, parts);
        }
        else if (passage.Heading is not null && draft.Current is { Title: "" } untitled)
        {
            untitled.Title = title;
            untitled.Text.AddRange(passage.Blocks);
        }
        else if (repeatsElement)
        {
            Close();
            draft.Current!.Text.AddRange(passage.Blocks);
        }
        else
        {
            Close();
            draft.Rest.AddRange(passage.All);
        }
    }

    private void OpenCard(Spot spot, string title, ImmutableArray<ImportedBlock> before, ImmutableArray<RecognisedPart> parts, char? letter = null)
    {
        Close();
        if (letter is null && StrategyLine.Read(title) is StrategyLine.Card own) (letter, title) = (own.Letter, own.Title);
        card = new CardDraft(spot, title, letter, draft.Current);
        card.Introduction.AddRange(before);
        card.Parts.AddRange(parts);
    }

    private void Close()
    {
        if (card is not null) draft.Cards.Add(card);
        card = null;
    }

    private void Values(ImportedPassage passage)
    {
        Close();
        draft.LeaveElements();
        valuesHeading = passage.Heading;
        // A list right below names the values, or bold lines do, as on a slide; each later heading is one of them.
        var named = -1;
        foreach (var block in passage.Blocks)
        {
            if (block is ImportedParagraph { IsRemark: false } line && PlainText.IsBold(line.Content))
            {
                draft.Values.Add(new RecognisedValue(CardHeading.Split(PlainText.Of(line)).Words.TrimEnd(':'), [], line.Spot));
                named = draft.Values.Count - 1;
            }
            else if (named >= 0) draft.Values[named] = draft.Values[named] with { Text = draft.Values[named].Text.Add(block) };
            else if (block is ImportedList list) draft.Values.AddRange(list.Items.Where(item => !item.Blocks.IsEmpty).Select(Value));
            else draft.Rest.Add(block);
        }
    }

    private static RecognisedValue Value(ImportedItem item)
    {
        var words = PlainText.Of(item.Blocks[0]);
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var isNamed = colon > 0 && item.Blocks[0] is ImportedParagraph;
        var rest = isNamed ? new ImportedParagraph(PlainText.After(PlainText.Content(item.Blocks[0]), colon + 1), item.Blocks[0].Spot) : null;
        return new RecognisedValue(isNamed ? words[..colon] : words, [.. rest is null ? Array.Empty<ImportedBlock>() : [rest], .. item.Blocks.Skip(1)], item.Blocks[0].Spot);
    }

    private bool ValueBelow(ImportedPassage passage)
    {
        if (valuesHeading is null || passage.Heading is not { } heading) return false;
        if (heading.Level <= valuesHeading.Level)
        {
            valuesHeading = null;
            return false;
        }

        draft.Values.Add(new RecognisedValue(CardHeading.Split(passage.Title).Words, passage.Blocks, passage.Spot));
        return true;
    }

    private static string TitleOrFirst(string title, ref ImmutableArray<ImportedBlock> blocks, bool isKnown)
    {
        if (title.Length > 0 || isKnown || FirstTitle(blocks) is not { } first) return title;
        blocks = blocks[1..];
        return first;
    }

    private static string? FirstTitle(ImmutableArray<ImportedBlock> blocks) =>
        blocks is [ImportedParagraph { IsRemark: false } first, ..] && PlainText.Of(first) is { Length: > 0 and <= 400 } words ? words : null;

    [GeneratedRegex(@"^(?<number>\d{1,2})[.)]?[ ]+(?<title>\D.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberedPattern();
}
