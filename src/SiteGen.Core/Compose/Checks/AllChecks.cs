using SiteGen.Diagnostics;

namespace SiteGen.Compose.Checks;

/// <summary>Every rule that a composed site is held against. A new rule is a function of its own and a line here.</summary>
internal static class AllChecks
{
    private static readonly Func<Site, IEnumerable<Diagnostic>>[] Rules =
    [
        ReferenceChecks.Find,
        LinkChecks.Find,
        CycleCheck.Find,
        LevelChecks.Find,
        CardChecks.Find,
        NumberingChecks.Find,
        VisionCheck.Find,
        EvaluationChecks.Find,
        FollowUpChecks.Find,
        ReviewChecks.Find,
        WorkListChecks.Find,
        AssessmentCheck.Find,
        ParticipationChecks.Find,
        IndicatorChecks.Find,
        TranslationCheck.Find,
        ProjectChecks.Find,
        DecisionChecks.Find,
        RoleChecks.Find,
        VersionChecks.Find,
        PeriodChecks.Find,
        EmptyElementCheck.Find,
        AttachmentChecks.Find,
        MinutesCheck.Find,
    ];

    // What must not be public at all must not be so in what was decided long ago.
    private static readonly Func<Site, IEnumerable<Diagnostic>>[] RulesForEarlierVersionsToo =
    [
        PersonNameCheck.Find,
    ];

    /// <summary>
    /// What the rules find; of earlier versions of a strategy most tell errors only, as what was decided then stays as it was.
    /// </summary>
    public static IEnumerable<Diagnostic> Run(Site site)
    {
        var earlier = site.Documents.Where(document => !site.IsCurrent(document.Id)).Select(document => document.Place.File).ToHashSet(StringComparer.Ordinal);
        return Found(Rules, site).Where(found => found.Severity == Severity.Error || !earlier.Contains(found.Place.File)).Concat(Found(RulesForEarlierVersionsToo, site));
    }

    private static IEnumerable<Diagnostic> Found(Func<Site, IEnumerable<Diagnostic>>[] rules, Site site) =>
        rules.AsParallel().AsOrdered().Select(rule => rule(site).ToArray()).ToArray().SelectMany(found => found);
}
