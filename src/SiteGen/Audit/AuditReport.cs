using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Write;

namespace SiteGen.Audit;

/// <summary>What would go out with a build, for a clerk who looks before it does.</summary>
internal sealed record AuditReport
{
    /// <summary>Each page with the file that it comes from.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Pages { get; init; }

    /// <summary>Attachments, pictures and series that are published as they are.</summary>
    public required ImmutableArray<string> Files { get; init; }

    public required ImmutableArray<WithheldThing> Withheld { get; init; }

    /// <summary>Pages and files that the last build in the output folder did not have.</summary>
    public required ImmutableArray<string> Appearing { get; init; }

    /// <summary>Pages and files that the last build had and the next will remove.</summary>
    public required ImmutableArray<string> Disappearing { get; init; }

    /// <summary>What files say of those who made them.</summary>
    public required ImmutableArray<FileFact> Facts { get; init; }

    /// <summary>Remarks on personal data in texts.</summary>
    public required ImmutableArray<Diagnostic> PersonalData { get; init; }
}

/// <summary>Makes the report. In: options of a build. Out: what it would publish; nothing is written.</summary>
internal static class AuditStage
{
    private static readonly ImmutableArray<string> PersonalDataCodes = ["SG0614", "SG0910", "SG0911", "SG0912"];

    // What the program makes beside pages, under names that change with their contents, tells nothing of what is public.
    private static readonly ImmutableArray<string> OwnEndings = [".js", ".css", ".json", ".txt", ".xml"];

    public static AuditReport Of(BuildOptions options, PlannedSite planned)
    {
        var site = planned.Site;
        var own = site.Files.Where(file => !file.Path.Value.StartsWith("assets/", StringComparison.Ordinal)).ToImmutableArray();
        var next = site.Pages.Select(page => page.Path.Value).Concat(own.Select(file => file.Path.Value)).Concat(site.Texts.Select(text => text.Path.Value))
            .Where(IsTold).ToHashSet(StringComparer.Ordinal);
        var last = new Manifest(options.Output).Read().Where(IsTold).ToHashSet(StringComparer.Ordinal);
        return new AuditReport
        {
            Pages = [.. site.Pages.Select(page => KeyValuePair.Create(page.Path.Value, page.Source.File))],
            Files = [.. own.Select(file => file.Path.Value).Order(StringComparer.Ordinal)],
            Withheld = WithheldThings.Find(options, planned.Settings),
            Appearing = [.. next.Except(last, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Disappearing = [.. last.Except(next, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Facts = [.. own.OrderBy(file => file.Path).SelectMany(file => FileFacts.Of(file.Path.Value, file.FullPath))],
            PersonalData = [.. planned.Open(strict: false).Open.Where(found => PersonalDataCodes.Contains(found.Code))],
        };
    }

    private static bool IsTold(string path) =>
        !path.StartsWith("assets/", StringComparison.Ordinal) && !OwnEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));
}
