using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>A value in a document's head, as written, with its place.</summary>
public abstract record HeadValue(Place Place);

/// <summary>A text; empty where the writer left the value out.</summary>
public sealed record HeadText(string Text, Place Place) : HeadValue(Place);

/// <summary>A list of values.</summary>
public sealed record HeadList(ImmutableArray<HeadValue> Items, Place Place) : HeadValue(Place);

/// <summary>Keys with their values, in the writer's order.</summary>
public sealed record HeadMap(ImmutableArray<HeadEntry> Entries, Place Place) : HeadValue(Place)
{
    /// <summary>A head without keys.</summary>
    public static HeadMap Empty(Place place) => new([], place);

    /// <summary>False where the head could not be read, which was reported; what it lacks is then not told as well.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The entry of <paramref name="key"/>, or null.</summary>
    public HeadEntry? Find(Key key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry;
        }

        return null;
    }

    /// <summary>This head without <paramref name="key"/>.</summary>
    public HeadMap Without(Key key) => this with { Entries = [.. Entries.Where(entry => entry.Key != key)] };

    /// <summary>This head, with the entries of <paramref name="other"/> for keys that it lacks.</summary>
    public HeadMap Over(HeadMap other) =>
        this with { Entries = [.. Entries, .. other.Entries.Where(entry => entry.Key is { } key && Find(key) is null)] };
}

/// <summary>One key with its value. <see cref="Key"/> is null where the word means nothing.</summary>
public sealed record HeadEntry(string Name, Key? Key, HeadValue Value, Place Place);
