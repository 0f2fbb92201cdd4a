using System.Collections.Frozen;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Calendar;

/// <summary>Finds groups by the names that cards give to those responsible: a title or an abbreviation.</summary>
internal sealed class GroupNames(Site site)
{
    private readonly FrozenDictionary<string, DocumentId> byName = site.Documents.OfType<Group>()
        .SelectMany(group => new[] { group.Title, group.Abbreviation }.OfType<string>().Select(name => (Name: References.Fold(name), group.Id)))
        .Where(pair => pair.Name.Length > 0).DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);

    /// <summary>The first group among <paramref name="names"/>, or null.</summary>
    public DocumentId? Find(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (byName.TryGetValue(References.Fold(name), out var id)) return id;
        }

        return null;
    }
}
