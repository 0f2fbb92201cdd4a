using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What a build tells that somebody has to do: parts to write, reviews and evaluations that are late, remarks by who is responsible.</summary>
internal sealed record WorkToDo
{
    // Messages of a part, a value or a key that is not there yet.
    private static readonly FrozenSet<string> MissingParts = new[]
    {
        "SG0603", "SG0604", "SG0610", "SG0615", "SG0626", "SG0640", "SG0641", "SG0646", "SG0648", "SG0649", "SG0660", "SG0661", "SG0662", "SG0676", "SG0677",
        "SG0680", "SG0681", "SG0682", "SG0687", "SG0902", "SG0913",
    }.ToFrozenSet(StringComparer.Ordinal);

    public required ImmutableArray<Diagnostic> Missing { get; init; }

    public required ImmutableArray<DueItem> LateReviews { get; init; }

    /// <summary>Evaluations and their steps.</summary>
    public required ImmutableArray<DueItem> LateEvaluations { get; init; }

    /// <summary>Remarks by the responsible role, in the order of names; those that nobody is named for under null, last.</summary>
    public required ImmutableArray<KeyValuePair<string?, ImmutableArray<Diagnostic>>> ByRole { get; init; }

    public static WorkToDo Of(BuildResult result, Site site)
    {
        var late = DueItems.Of(site).Where(item => item.IsLate).ToArray();
        var roles = site.Registers.Roles.All
            .SelectMany(role => role.Uses.Select(use => (use.By.Place.File, role.Name)))
            .Distinct().ToLookup(pair => pair.File, pair => pair.Name, StringComparer.Ordinal);
        return new WorkToDo
        {
            Missing = [.. result.Diagnostics.Where(own => MissingParts.Contains(own.Code))],
            LateReviews = [.. late.Where(item => item.Kind == DueKind.Review)],
            LateEvaluations = [.. late.Where(item => item.Kind is DueKind.Evaluation or DueKind.Step)],
            ByRole =
            [
                .. result.Diagnostics
                    .SelectMany(own => roles[own.Place.File].Select(role => (string?)role).DefaultIfEmpty(null).Select(role => (Role: role, Remark: own)))
                    .GroupBy(pair => pair.Role).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => KeyValuePair.Create(group.Key, group.Select(pair => pair.Remark).ToImmutableArray())),
            ],
        };
    }

    /// <summary>The list in one sentence.</summary>
    public Localized Sentence => new(
        $"Työlista: puuttuvia osia {Missing.Length}, myöhässä olevia katsauksia {LateReviews.Length}, myöhässä olevia arviointeja tai vaiheita {LateEvaluations.Length}.",
        $"Att göra: saknade delar {Missing.Length}, försenade översikter {LateReviews.Length}, försenade utvärderingar eller steg {LateEvaluations.Length}.",
        $"To do: missing parts {Missing.Length}, overdue reviews {LateReviews.Length}, late evaluations or steps {LateEvaluations.Length}.");
}
