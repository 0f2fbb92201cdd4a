using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages.Book;

/// <summary>
/// The links of one booklet while it is made: what stands in the booklet is linked there, and every other address gets a
/// number, the same address the same one, so that it can be read on paper.
/// </summary>
public sealed class BookLinks(FrozenDictionary<DocumentId, string> anchors)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];

    /// <summary>The anchor of <paramref name="id"/>; null where it does not stand in the booklet.</summary>
    public string? AnchorOf(DocumentId id) => anchors.GetValueOrDefault(id);

    /// <summary>The number of the note that tells <paramref name="address"/>.</summary>
    public int NumberOf(string address)
    {
        if (numbers.TryGetValue(address, out var number)) return number;
        asked.Add(address);
        return numbers[address] = numbers.Count + 1;
    }

    /// <summary>The id of a note.</summary>
    public static string AnchorOf(int number) => $"s-viite-{number}";

    /// <summary>The notes that were asked for since the last call.</summary>
    public ImmutableArray<BookNote> TakeNew()
    {
        var notes = asked.Select(address => new BookNote(numbers[address], AnchorOf(numbers[address]), address)).ToImmutableArray();
        asked.Clear();
        return notes;
    }
}
