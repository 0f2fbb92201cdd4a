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
        PersonNameCheck.Find,
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

    /// <summary>What the rules find; of earlier versions of a strategy only errors and persons' names, as what was decided then stays as it was.</summary>
    public static IEnumerable<Diagnostic> Run(Site site)
    {
        var earlier = site.Documents.Where(document => !site.IsCurrent(document.Id)).Select(document => document.Place.File).ToHashSet(StringComparer.Ordinal);
        return Rules.AsParallel().AsOrdered().Select(rule => rule(site).ToArray()).ToArray().SelectMany(found => found).Where(found => found.Severity == Severity.Error || found.Code == PersonNameCheck.Code || !earlier.Contains(found.Place.File));
    }
}
