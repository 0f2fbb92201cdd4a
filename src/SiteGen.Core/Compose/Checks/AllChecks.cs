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
        IndicatorChecks.Find,
        PersonNameCheck.Find,
        TranslationCheck.Find,
    ];

    public static IEnumerable<Diagnostic> Run(Site site) => Rules.SelectMany(rule => rule(site));
}
