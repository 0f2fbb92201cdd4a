using SiteGen.Compose.Registers;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Checks;

/// <summary>A role has one name: none is a slip of another, and none belongs to two documents.</summary>
internal static class RoleChecks
{
    // In a short name one letter is a different word.
    private const int ShortestName = 7;

    public static IEnumerable<Diagnostic> Find(Site site) => AlmostSame(site).Concat(Twice(site));

    // Two names that differ by a letter have a rest in common when each drops one: comparing by rests, each with the first
    // name that has it, is linear in names.
    private static IEnumerable<Diagnostic> AlmostSame(Site site)
    {
        var byRest = new Dictionary<string, RegisteredRole>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        // The name that more documents use is taken for the right one.
        foreach (var role in site.Registers.Roles.All.Where(role => role.Key.Length >= ShortestName)
            .OrderByDescending(role => role.Document is not null).ThenByDescending(role => role.Uses.Length).ThenBy(role => role.Key, StringComparer.Ordinal))
        {
            foreach (var rest in Rests(role.Key))
            {
                if (byRest.TryAdd(rest, role)) continue;
                var other = byRest[rest];
                if (other.Key == role.Key || !IsSlip(role.Key, other.Key) || role.Document is not null || !reported.Add(role.Key)) continue;
                yield return RegisterMessages.RoleAlmostAnother(role.Uses[0].Name.Place, role.Uses[0].Name.Text, other.Name);
            }
        }
    }

    private static IEnumerable<string> Rests(string key) => Enumerable.Range(0, key.Length).Select(i => key.Remove(i, 1)).Prepend(key);

    // A letter more at the end is another form of the word, and numbers tell roles apart.
    private static bool IsSlip(string one, string other)
    {
        if (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)) return false;
        var start = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return !char.IsAsciiDigit(one[start]) && !char.IsAsciiDigit(other[start]) && EndsAlike(one, other, start);
    }

    /// <summary>True where a letter is missing, changed or swapped with its neighbour at <paramref name="start"/>.</summary>
    private static bool EndsAlike(string one, string other, int start)
    {
        var a = one.AsSpan(start);
        var b = other.AsSpan(start);
        return a[1..].SequenceEqual(b) || a.SequenceEqual(b[1..]) || a[1..].SequenceEqual(b[1..])
            || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }

    private static IEnumerable<Diagnostic> Twice(Site site)
    {
        var owners = new Dictionary<string, DocumentId>(StringComparer.Ordinal);
        foreach (var role in site.Documents.OfType<Role>())
        {
            foreach (var name in role.OtherNames.Prepend(new Statement(role.Title, role.Place)))
            {
                var key = RoleNames.KeyOf(name.Text);
                if (key.Length == 0 || owners.TryAdd(key, role.Id) || owners[key] == role.Id) continue;
                yield return RegisterMessages.RoleNameTwice(name.Place, name.Text, site.Index.Find(owners[key], role.Language)!.Title);
            }
        }
    }
}
