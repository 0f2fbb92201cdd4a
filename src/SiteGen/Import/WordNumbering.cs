using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import;

/// <summary>A paragraph's place in a list: its number, and the label that a reader sees before it.</summary>
internal sealed record ListPlace(int Level, bool IsOrdered, int Number, string Label);

/// <summary>Counts the numbers of lists, which Word does not write into the text.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<int> started = [];

    public WordNumbering(Numbering? part)
    {
        foreach (var instance in part?.Elements<NumberingInstance>() ?? []) if (instance.NumberID?.Value is { } id) instances.TryAdd(id, instance);
        foreach (var definition in part?.Elements<AbstractNum>() ?? []) if (definition.AbstractNumberId?.Value is { } id) definitions.TryAdd(id, definition);
    }

    /// <summary>The next place of the list <paramref name="id"/>; null where the file does not define it or its level has no sign.</summary>
    public ListPlace? Next(int id, int level)
    {
        if (!instances.TryGetValue(id, out var instance) || instance.AbstractNumId?.Val?.Value is not { } definition) return null;
        if (!counters.TryGetValue(definition, out var counts)) counters[definition] = counts = new int[Levels];
        if (started.Add(id)) Restart(instance, counts);
        var own = LevelOf(id, level);
        if (own?.NumberingFormat?.Val?.Value is { } none && none == NumberFormatValues.None) return null;
        counts[level] = counts[level] == 0 ? Start(id, level) : counts[level] + 1;
        for (var below = level + 1; below < Levels; below++) counts[below] = 0;
        var isOrdered = own?.NumberingFormat?.Val?.Value != NumberFormatValues.Bullet;
        return new ListPlace(level, isOrdered, counts[level], isOrdered ? Label(id, own, counts) : string.Empty);
    }

    private static void Restart(NumberingInstance instance, int[] counts)
    {
        foreach (var change in instance.Elements<LevelOverride>())
        {
            if (change.StartOverrideNumberingValue?.Val is not null && change.LevelIndex?.Value is >= 0 and < Levels and var level) counts[level] = 0;
        }
    }

    private int Start(int id, int level) =>
        instances[id].Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value ?? LevelOf(id, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private Level? LevelOf(int id, int level)
    {
        var instance = instances[id];
        return instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.Level
            ?? (definitions.TryGetValue(instance.AbstractNumId!.Val!.Value, out var definition) ? definition.Elements<Level>().FirstOrDefault(own => own.LevelIndex?.Value == level) : null);
    }

    // "%1.%2" with the numbers of the levels above.
    private string Label(int id, Level? level, int[] counts)
    {
        var label = level?.LevelText?.Val?.Value ?? "%1.";
        for (var i = 0; i < Levels; i++)
        {
            if (label.Contains($"%{i + 1}", StringComparison.Ordinal)) label = label.Replace($"%{i + 1}", Written(counts[i], LevelOf(id, i)?.NumberingFormat?.Val?.Value), StringComparison.Ordinal);
        }

        return label.Trim();
    }

    private static string Written(int number, NumberFormatValues? format)
    {
        if (format == NumberFormatValues.UpperLetter && number is > 0 and <= 26) return ((char)('A' + number - 1)).ToString();
        if (format == NumberFormatValues.LowerLetter && number is > 0 and <= 26) return ((char)('a' + number - 1)).ToString();
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
