using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Registers;

/// <summary>A role that documents name, or that has a document of its own.</summary>
public sealed record RegisteredRole
{
    /// <summary>The folded name; with a document, that of its title.</summary>
    public required string Key { get; init; }

    /// <summary>The name as first written.</summary>
    public required string Name { get; init; }

    /// <summary>The role's own document; null where there is none.</summary>
    public required DocumentId? Document { get; init; }

    /// <summary>The group that the role is or works in; null where none is known.</summary>
    public required DocumentId? Group { get; init; }

    /// <summary>Where it is named as responsible, once a document.</summary>
    public required ImmutableArray<RoleUse> Uses { get; init; }

    /// <summary>What it has to do by a day.</summary>
    public required ImmutableArray<Duty> Duties { get; init; }
}

/// <summary>A document that names a role as responsible.</summary>
public sealed record RoleUse(Document By, Statement Name);

/// <summary>Every role of the site, found by any of its names.</summary>
public sealed class RoleRegister
{
    private readonly FrozenDictionary<string, RegisteredRole> byName;
    private readonly FrozenDictionary<DocumentId, RegisteredRole> byDocument;

    private RoleRegister(FrozenDictionary<string, RegisteredRole> byName)
    {
        this.byName = byName;
        All = [.. byName.Values.DistinctBy(role => role.Key).OrderBy(role => role.Key, StringComparer.Ordinal)];
        byDocument = All.Where(role => role.Document is not null).ToFrozenDictionary(role => role.Document!.Value);
        ByGroup = All.Where(role => role.Group is not null).ToLookup(role => role.Group!.Value);
    }

    /// <summary>By folded name.</summary>
    public ImmutableArray<RegisteredRole> All { get; }

    /// <summary>By the group that they are or work in.</summary>
    public ILookup<DocumentId, RegisteredRole> ByGroup { get; }

    /// <summary>The role that <paramref name="name"/> means; null where no document makes a role of it.</summary>
    public RegisteredRole? Find(string name) => byName.GetValueOrDefault(RoleNames.KeyOf(name));

    /// <summary>The role whose document is <paramref name="id"/>; null where another document has its name.</summary>
    public RegisteredRole? Find(DocumentId id) => byDocument.GetValueOrDefault(id);

    /// <summary>The roles of <paramref name="documents"/>.</summary>
    public static RoleRegister Build(ImmutableArray<Document> documents, References references, DateOnly today)
    {
        var owners = Owners(documents);
        var groups = Groups(documents);
        var uses = documents.SelectMany(document => RoleNames.Of(document).Select(name => new RoleUse(document, name)))
            .Where(use => RoleNames.KeyOf(use.Name.Text).Length > 0)
            .DistinctBy(use => (RoleNames.KeyOf(use.Name.Text), use.By.Id, use.By.Language))
            .ToLookup(use => Key(use.Name.Text, owners), StringComparer.Ordinal);
        var keys = owners.Values.Select(role => RoleNames.KeyOf(role.Title)).Concat(uses.Select(own => own.Key)).Distinct(StringComparer.Ordinal).ToArray();
        var duties = Duty.Of(documents, today).ToLookup(duty => Key(duty.Role, owners), StringComparer.Ordinal);
        var roles = keys.ToDictionary(key => key, key => Role(key, owners.GetValueOrDefault(key)), StringComparer.Ordinal);
        var names = roles.Keys.Concat(owners.Keys).Distinct(StringComparer.Ordinal);
        return new(names.ToFrozenDictionary(name => name, name => roles[Key(name, owners)], StringComparer.Ordinal));

        RegisteredRole Role(string key, Role? document) => new()
        {
            Key = key,
            Name = document?.Title ?? uses[key].First().Name.Text,
            Document = document?.Id,
            Group = (document is null ? null : references.FindDocument(document.Id, document.Group)) ?? Named(groups, key),
            Uses = [.. uses[key].DistinctBy(use => (use.By.Id, use.By.Language))],
            Duties = [.. duties[key]],
        };
    }

    // Each name that a role's document gives, in any language; the first document has a name that two give.
    private static Dictionary<string, Role> Owners(ImmutableArray<Document> documents)
    {
        var first = new Dictionary<DocumentId, Role>();
        var owners = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in documents.OfType<Role>())
        {
            first.TryAdd(role.Id, role);
            foreach (var name in role.OtherNames.Select(own => own.Text).Prepend(role.Title).Select(RoleNames.KeyOf).Where(key => key.Length > 0))
            {
                owners.TryAdd(name, first[role.Id]);
            }
        }

        return owners;
    }

    private static ILookup<string, DocumentId> Groups(ImmutableArray<Document> documents) => documents.OfType<Group>()
        .SelectMany(group => new[] { group.Title, group.Abbreviation }.OfType<string>().Select(name => (Name: RoleNames.KeyOf(name), group.Id)))
        .Distinct().ToLookup(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);

    private static DocumentId? Named(ILookup<string, DocumentId> groups, string key) => groups[key].Count() == 1 ? groups[key].First() : null;

    private static string Key(string name, Dictionary<string, Role> owners)
    {
        var key = RoleNames.KeyOf(name);
        return owners.TryGetValue(key, out var role) ? RoleNames.KeyOf(role.Title) : key;
    }
}
