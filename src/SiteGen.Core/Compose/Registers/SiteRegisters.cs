using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Registers;

/// <summary>What documents say together of roles, decisions and who carries out what.</summary>
public sealed record SiteRegisters
{
    public required RoleRegister Roles { get; init; }

    public required DecisionRegister Decisions { get; init; }

    /// <summary>Projects and advocacy topics by the part of a strategy that they carry out.</summary>
    public required ILookup<DocumentId, DocumentId> Implementers { get; init; }

    /// <summary>Which document is told of in a part of its own on the page of which target.</summary>
    public required FrozenSet<(DocumentId By, DocumentId Target)> Told { get; init; }

    /// <summary>The registers of <paramref name="documents"/>.</summary>
    public static SiteRegisters Build(ImmutableArray<Document> documents, References references, DateOnly today)
    {
        var decisions = DecisionRegister.Build(documents, references);
        var pairs = documents.SelectMany(document => Implements(document)
                .Select(reference => references.FindDocument(document.Id, reference)).OfType<DocumentId>()
                .Select(part => (By: document.Id, Target: part)))
            .Distinct().ToArray();
        var decided = decisions.All.Where(ruling => ruling.Item is null).SelectMany(ruling => ruling.Targets.Select(target => (ruling.By.Id, target.Id)));
        return new SiteRegisters
        {
            Roles = RoleRegister.Build(documents, references, today),
            Decisions = decisions,
            Implementers = pairs.ToLookup(pair => pair.Target, pair => pair.By),
            Told = pairs.Concat(decided).ToFrozenSet(),
        };
    }

    private static ImmutableArray<Reference> Implements(Document document) => document switch
    {
        Project project => project.Implements,
        Advocacy advocacy => advocacy.Implements,
        _ => [],
    };
}
