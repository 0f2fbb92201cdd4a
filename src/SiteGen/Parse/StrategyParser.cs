using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads a strategy, its elements and its measures. In: one strategy's documents in one language.</summary>
internal static class StrategyParser
{
    /// <summary>The documents of one strategy, the strategy itself first where there is one.</summary>
    /// <param name="earlier">What the build before read; null for a build of its own.</param>
    public static IEnumerable<Document> Read(IReadOnlyList<SourceDocument> sources, EarlierReading? earlier, ICollection<Diagnostic> diagnostics)
    {
        var levels = new LevelScheme();
        var ownLevels = new Dictionary<DocumentId, ImmutableArray<Level>>();
        foreach (var source in sources.Where(source => source.Id.IsIndex && source.Head.Find(Key.Levels) is not null))
        {
            ownLevels[source.Id] = LevelScheme.Read(source.Head, diagnostics);
            levels.Name(source.Id.Folder, ownLevels[source.Id]);
        }

        return sources.SelectMany(source => earlier is null
            ? [Read(source, diagnostics)]
            : earlier.Documents([source], levels.Of(source.Id), diagnostics, own => [Read(source, own)]));

        Document Read(SourceDocument source, ICollection<Diagnostic> found) => source.Kind == DocumentKind.Strategy
            ? Strategy(new ParseContext(source, found), ownLevels.GetValueOrDefault(source.Id, []))
            : Node(source, levels, found);
    }

    private static Strategy Strategy(ParseContext context, ImmutableArray<Level> levels)
    {
        var head = context.Head;
        return new Strategy
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(context.Text.Document),
            Organisation = head.Text(Key.Organisation),
            Period = head.Timetable(Key.Period),
            Status = head.Value(Key.DocumentStatus, Words.DocumentStatuses) ?? DocumentStatus.Draft,
            Handlings = [.. Handlings(head)],
            Levels = levels,
            Vision = head.Texts(Key.Vision),
            Mission = head.Text(Key.Mission),
            Forums = head.References(Key.Forums),
            Replaces = head.Reference(Key.Replaces),
            Version = head.Text(Key.Version),
            PreviousVersion = head.Reference(Key.PreviousVersion),
            LawTopics = [.. LawTopics(head, context.Diagnostics)],
        };
    }

    private static IEnumerable<Handling> Handlings(HeadReader head)
    {
        if (head.Has(Key.Handled) || head.Has(Key.HandledBy)) yield return new Handling(false, head.Date(Key.Handled), head.Text(Key.HandledBy));
        if (head.Has(Key.Approved) || head.Has(Key.ApprovedBy)) yield return new Handling(true, head.Date(Key.Approved), head.Text(Key.ApprovedBy));
    }

    private static IEnumerable<LawTopicEntry> LawTopics(HeadReader head, ICollection<Diagnostic> diagnostics)
    {
        var seen = new HashSet<LawTopic>();
        foreach (var entry in head.Entries(Key.LocalGovernmentAct, KeySets.LawTopicEntry, shorthand: Key.Topic))
        {
            if (entry.Required(Key.Topic) is not { } name || entry.Value(Key.Topic, Words.LawTopics) is not { } topic) continue;
            if (seen.Add(topic)) yield return new LawTopicEntry(topic, entry.References(Key.Parts), entry.Text(Key.Description), entry.Place);
            else diagnostics.Add(LawMessages.TopicTwice(entry.Place, name));
        }
    }

    private static TreeDocument Node(SourceDocument source, LevelScheme levels, ICollection<Diagnostic> diagnostics)
    {
        var isValue = IsValue(source.Id);
        var (level, depth, named) = levels.Of(source.Id);
        if (level is null && named > 0 && !isValue)
        {
            diagnostics.Add(StructureMessages.LevelNotNamed(Place.StartOf(source.File), depth, named));
        }

        var position = new TreePosition(isValue ? null : level, PrefixOf(source.Id), isValue);
        var isMeasure = source.Kind == DocumentKind.Measure || (!isValue && level is not null && Words.NamesMeasures(level.Name));
        var context = new ParseContext(source with { Kind = isMeasure ? DocumentKind.Measure : DocumentKind.Element }, diagnostics);
        return isMeasure ? MeasureParser.Read(context, position) : ElementParser.Read(context, position);
    }

    // strategiat/kainuu/arvot/…: the values are a branch of their own.
    private static bool IsValue(DocumentId id)
    {
        var path = id.Value.Split('/');
        return path.Length > 3 && Words.SpecialNames.Find(path[2]) == SpecialName.Values;
    }

    /// <summary>The number or letter that the name begins with: "1.1-merkityksellisyys" → "1.1", "a-tyon-yhteys" → "A".</summary>
    private static string? PrefixOf(DocumentId id)
    {
        var name = id.IsIndex ? id.Folder.TrimEnd('/')[(id.Folder.TrimEnd('/').LastIndexOf('/') + 1)..] : id.Name;
        var end = name.IndexOfAny(['-', '_', ' ']);
        if (end <= 0 || end == name.Length - 1) return null;
        var prefix = name[..end];
        var isNumber = prefix.All(c => char.IsAsciiDigit(c) || c == '.') && char.IsAsciiDigit(prefix[0]) && char.IsAsciiDigit(prefix[^1]);
        var isLetter = prefix.Length == 1 && char.IsLetter(prefix[0]);
        return isNumber || isLetter ? prefix.ToUpperInvariant() : null;
    }
}

/// <summary>Where a document stands in its strategy's tree, as its path says.</summary>
internal sealed record TreePosition(Level? Level, string? Prefix, bool IsValue);
