using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;
using Value = SiteGen.Create.DraftField.Value;

namespace SiteGen.Import;

/// <summary>Writes a recognised strategy as the project writes them: a folder a strategy and an element, a file a measure.</summary>
internal sealed partial class StrategyFiles(string folder, string language)
{
    private static readonly Localized FocusArea = new("painopiste", "prioritering", "focus area");
    private static readonly Localized Goal = new("tavoite", "mål", "goal");
    private static readonly Localized Measure = new("toimenpide", "åtgärd", "measure");
    private static readonly Localized Value = new("Arvot", "Värderingar", "Values");
    private static readonly Localized CalledInOverview = new("Lähteen yhteenvedossa toimenpiteen nimi on ”{0}”.", "I källans översikt heter åtgärden ”{0}”.", "In the source's overview the measure is called “{0}”.");

    private readonly FileNames names = new();
    private readonly List<ImportedFile> files = [];

    /// <summary>The files of <paramref name="strategy"/>, below the folder.</summary>
    /// <param name="title">The strategy's title as the source has it.</param>
    public ImmutableArray<ImportedFile> Of(RecognisedStrategy strategy, string title, Spot spot)
    {
        var levels = Levels(strategy);
        files.Add(ImportedFile.Of($"{folder}index.md", new DocumentHead(CleanTitle(title), [.. StrategyHead(title, levels)], spot), language, text => text.Blocks(strategy.Rest, 2)));
        foreach (var element in strategy.Elements) Element(element, folder, levels, 1);
        foreach (var measure in strategy.Measures) Write(measure, folder, isOnItsLevel: levels.Length == 1);
        Values(strategy.Values);
        return [.. files];
    }

    /// <summary>Only the measures, as files of a folder that exists.</summary>
    public ImmutableArray<ImportedFile> Measures(IEnumerable<RecognisedMeasure> measures, Func<int, char?> letter)
    {
        foreach (var (i, measure) in measures.Index()) Write(measure with { Letter = letter(i) }, folder, isOnItsLevel: true);
        return [.. files];
    }

    /// <summary>"Strategia 2024 - 2029_luonnos" → "Strategia 2024–2029".</summary>
    public static string CleanTitle(string title) => YearsPattern().Replace(DraftPattern().Replace(title, string.Empty), "${from}–${to}").Trim(' ', ',', '–', '-', ':');

    private static IEnumerable<DraftField> StrategyHead(string title, ImmutableArray<ImmutableArray<Value>> levels)
    {
        if (YearsPattern().Match(title) is { Success: true } years) yield return new Value(Key.Period, $"{years.Groups["from"].Value}–{years.Groups["to"].Value}");
        yield return Drafts.Word(Key.DocumentStatus, Words.DocumentStatuses, DocumentStatus.Draft);
        yield return new DraftField.Entries(Key.Levels, levels);
    }

    private static ImmutableArray<ImmutableArray<Value>> Levels(RecognisedStrategy strategy)
    {
        var levels = ImmutableArray.CreateBuilder<ImmutableArray<Value>>();
        var hasAreas = strategy.Elements.Any(element => !element.Elements.IsEmpty) || strategy.AreaLevel is not null;
        if (hasAreas) levels.Add([new Value(Key.Name, strategy.AreaLevel is { Length: > 0 } own ? Localized.Same(own) : FocusArea)]);
        if (strategy.GoalLevel is not null || strategy.Elements.Any(element => !hasAreas || !element.Elements.IsEmpty)) levels.Add(GoalLevel(strategy.GoalLevel));
        if (strategy.AllMeasures.Any() || levels.Count == 0) levels.Add([new Value(Key.Name, Measure)]);
        return levels.ToImmutable();
    }

    private static ImmutableArray<Value> GoalLevel(string? label)
    {
        var isAbbreviation = label is { Length: <= 4 } && label.All(char.IsUpper);
        var name = label is "MWB" or "MVB" ? Localized.Same("must-win battle") : label is null ? Goal : Localized.Same(label.ToLowerInvariant());
        return isAbbreviation ? [new Value(Key.Name, name), new Value(Key.Abbreviation, label!)] : [new Value(Key.Name, name)];
    }

    private void Element(RecognisedElement element, string above, ImmutableArray<ImmutableArray<Value>> levels, int depth)
    {
        var own = $"{above}{names.Next(above, element.Code + "-", element.Title)}/";
        var fields = new List<DraftField>();
        var abbreviation = depth <= levels.Length ? levels[depth - 1].FirstOrDefault(value => value.Key == Key.Abbreviation)?.Text.Fi : null;
        if (element.Label is { } label && abbreviation is not null && label != abbreviation) fields.Add(new Value(Key.Code, $"{label} {element.Code}"));
        if (element.TargetState is { } target) fields.Add(new Value(Key.TargetState, target));
        files.Add(ImportedFile.Of($"{own}index.md", new DocumentHead(element.Title, [.. fields], element.Spot), language, text => text.Blocks(element.Text, 2)));
        foreach (var measure in element.Measures) Write(measure, own, isOnItsLevel: depth == levels.Length - 1);
        foreach (var below in element.Elements) Element(below, own, levels, depth + 1);
    }

    private void Write(RecognisedMeasure measure, string above, bool isOnItsLevel)
    {
        var prefix = measure.Letter is { } letter ? $"{char.ToLowerInvariant(letter)}-" : string.Empty;
        var fields = new List<DraftField>();
        // A folder's name says the level; a measure on another level says what it is itself.
        if (!isOnItsLevel) fields.Add(Drafts.Word(Key.Type, Words.Kinds, DocumentKind.Measure));
        if (measure.Period is { } period) fields.Add(new Value(Key.Period, YearsPattern().Replace(period, "${from}–${to}")));
        files.Add(ImportedFile.Of($"{above}{names.Next(above, prefix, measure.Title)}.md", new DocumentHead(measure.Title.Length > 0 ? char.ToUpperInvariant(measure.Title[0]) + measure.Title[1..] : "?", [.. fields], measure.Spot), language, text => Body(text, measure)));
    }

    private void Body(BlockMarkdown text, RecognisedMeasure measure)
    {
        if (measure.OverviewTitle is { } called) text.Blocks([new ImportedParagraph([new ImportedText(CalledInOverview.In(language).Replace("{0}", called, StringComparison.Ordinal))], measure.Spot)], 2);
        text.Blocks(measure.Introduction, 2);
        foreach (var part in measure.Parts)
        {
            var name = Words.CardHeadings.Name(part.Part, language);
            text.Heading(2, $"{(part.Number is { } number ? $"{number}. " : string.Empty)}{char.ToUpperInvariant(name[0])}{name[1..]}", part.Spot);
            text.Blocks(part.Blocks, 3);
        }
    }

    private void Values(ImmutableArray<RecognisedValue> values)
    {
        if (values.IsEmpty) return;
        var own = $"{folder}{Words.SpecialNames.Name(SpecialName.Values, language)}/";
        files.Add(ImportedFile.Of($"{own}index.md", new DocumentHead(Value.In(language), [], values[0].Spot), language, static _ => { }));
        foreach (var (i, value) in values.Index())
        {
            files.Add(ImportedFile.Of($"{own}{names.Next(own, $"{i + 1}-", value.Title)}.md", new DocumentHead(value.Title, [], value.Spot), language, text => text.Blocks(value.Text, 2)));
        }
    }

    [GeneratedRegex(@"\b(?<from>(19|20)\d{2})[ ]*[-–—][ ]*(?<to>(19|20)\d{2})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearsPattern();

    [GeneratedRegex(@"[_ ,–-]*\(?(luonnos|utkast|draft)\)?[ ]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DraftPattern();
}
