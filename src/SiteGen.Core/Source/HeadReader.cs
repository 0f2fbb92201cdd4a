using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>
/// Reads typed values out of a head and reports what is wrong with it. Every key that may not stand there is reported
/// when the reader is made; every value when it is read.
/// </summary>
public sealed class HeadReader
{
    private readonly HeadMap head;
    private readonly ICollection<Diagnostic> diagnostics;

    public HeadReader(HeadMap head, FrozenSet<Key> allowed, ICollection<Diagnostic> diagnostics)
    {
        this.head = head;
        this.diagnostics = diagnostics;
        var seen = new HashSet<Key>();
        foreach (var entry in head.Entries)
        {
            if (Fault(entry, allowed, seen) is { } fault) diagnostics.Add(fault);
        }
    }

    public Place Place => head.Place;

    /// <summary>The place of <paramref name="key"/>'s value, or of the head.</summary>
    public Place PlaceOf(Key key) => head.Find(key)?.Value.Place ?? head.Place;

    public bool Has(Key key) => head.Find(key) is not null;

    /// <summary>A text, or null where the key is not there.</summary>
    public string? Text(Key key) => Statement(key)?.Text;

    /// <summary>A text with its place, or null where the key is not there.</summary>
    public Statement? Statement(Key key) => head.Find(key) is { } entry ? AsText(entry.Name, entry.Value) : null;

    /// <summary>A text that must be there; null where it is not, which is reported.</summary>
    public string? Required(Key key)
    {
        if (!Has(key) && head.IsReadable) diagnostics.Add(HeadMessages.KeyMissing(head.Place, key));
        return Text(key);
    }

    /// <summary>One text or a list of texts.</summary>
    public ImmutableArray<Statement> Texts(Key key)
    {
        if (head.Find(key) is not { } entry) return [];
        var values = entry.Value is HeadList list ? list.Items : [entry.Value];
        return [.. values.Select(value => AsText(entry.Name, value)).OfType<Statement>()];
    }

    public ImmutableArray<Reference> References(Key key) =>
        [.. Texts(key).Select(text => new Reference(text.Text, text.Place))];

    public Reference? Reference(Key key) => Statement(key) is { } text ? new Reference(text.Text, text.Place) : null;

    public DateOnly? Date(Key key)
    {
        if (Statement(key) is not { } text) return null;
        var date = Dates.Parse(text.Text);
        if (date is null) diagnostics.Add(HeadMessages.NotADate(text.Place, text.Text));
        return date;
    }

    /// <summary>One day or a list of days.</summary>
    public ImmutableArray<DateOnly> Days(Key key)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>();
        foreach (var text in Texts(key))
        {
            if (Dates.Parse(text.Text) is { } day) days.Add(day);
            else diagnostics.Add(HeadMessages.NotADate(text.Place, text.Text));
        }

        return days.ToImmutable();
    }

    public int? Number(Key key)
    {
        if (Statement(key) is not { } text) return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        diagnostics.Add(HeadMessages.NotANumber(text.Place, text.Text));
        return null;
    }

    /// <summary>Yes or no; null where the key is not there or its value is neither, which is reported.</summary>
    public bool? Flag(Key key)
    {
        if (Statement(key) is not { } text) return null;
        switch (text.Text.ToLowerInvariant())
        {
            case "kyllä" or "ja" or "yes" or "true": return true;
            case "ei" or "nej" or "no" or "false": return false;
            default:
                diagnostics.Add(HeadMessages.NotYesOrNo(text.Place, text.Text));
                return null;
        }
    }

    public T? Value<T>(Key key, WordList<T> words)
        where T : struct, Enum
    {
        if (Statement(key) is not { } text) return null;
        var value = words.Find(text.Text);
        if (value is null) diagnostics.Add(HeadMessages.UnknownValue(text.Place, text.Text, words));
        return value;
    }

    /// <summary>A wording of time that must be readable.</summary>
    public Timetable? Timetable(Key key)
    {
        var texts = Texts(key);
        if (texts.IsEmpty) return null;
        var wording = string.Join("; ", texts.Select(text => text.Text));
        var range = TimetableReader.Read(wording);
        if (range is null) diagnostics.Add(StrategyMessages.PeriodNotRead(texts[0].Place, wording));
        return new Timetable { Text = wording, Range = range };
    }

    /// <summary>
    /// A list whose items have keys of their own; where <paramref name="shorthand"/> is given, an item may be a plain
    /// text that stands for that key.
    /// </summary>
    public ImmutableArray<HeadReader> Entries(Key key, FrozenSet<Key> allowed, Key? shorthand = null)
    {
        if (head.Find(key) is not { } entry) return [];
        var values = entry.Value is HeadList list ? list.Items : [entry.Value];
        return [.. values.Select(value => AsMap(entry.Name, value, shorthand)).OfType<HeadMap>()
            .Select(map => new HeadReader(map, allowed, diagnostics))];
    }

    private static Diagnostic? Fault(HeadEntry entry, FrozenSet<Key> allowed, HashSet<Key> seen)
    {
        if (entry.Key is not { } key)
        {
            return HeadMessages.UnknownKey(entry.Place, entry.Name, Words.Keys.Suggest(entry.Name, allowed.Contains));
        }

        if (!allowed.Contains(key))
        {
            return HeadMessages.MisplacedKey(entry.Place, entry.Name, Words.Keys.Suggest(entry.Name, allowed.Contains));
        }

        return seen.Add(key) ? null : HeadMessages.DuplicateKey(entry.Place, entry.Name);
    }

    private Statement? AsText(string name, HeadValue value)
    {
        switch (value)
        {
            case HeadText { Text: var text, Place: var place } when !string.IsNullOrWhiteSpace(text):
                return new Statement(text.Trim(), place);
            case HeadText:
                diagnostics.Add(HeadMessages.ValueMissing(value.Place, name));
                return null;
            default:
                diagnostics.Add(HeadMessages.TextExpected(value.Place, name));
                return null;
        }
    }

    private HeadMap? AsMap(string name, HeadValue value, Key? shorthand)
    {
        switch (value)
        {
            case HeadMap map:
                return map;
            case HeadText text when shorthand is { } key && !string.IsNullOrWhiteSpace(text.Text):
                return new HeadMap([new HeadEntry(name, key, text, text.Place)], text.Place);
            default:
                diagnostics.Add(HeadMessages.EntriesExpected(value.Place, name));
                return null;
        }
    }
}
