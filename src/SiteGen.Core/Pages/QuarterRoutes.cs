using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Where the pages of quarters stand: <c>neljannekset/2024-q4.html</c> in the strategy's folder.</summary>
public sealed class QuarterRoutes
{
    private readonly FrozenDictionary<(DocumentId Strategy, Quarter Quarter, string Language), UrlPath> pages;

    private readonly FrozenDictionary<(DocumentId Strategy, string Language), ImmutableArray<QuarterPart>> parts;
    private readonly FrozenDictionary<(DocumentId Strategy, Quarter Quarter, string Language), ImmutableArray<UrlPath>> partPages;

    internal QuarterRoutes(Site site, Func<string, string, UrlPath> pathOf)
    {
        var found = new Dictionary<(DocumentId, Quarter, string), UrlPath>();
        var divided = new Dictionary<(DocumentId, string), ImmutableArray<QuarterPart>>();
        var ofParts = new Dictionary<(DocumentId, Quarter, string), ImmutableArray<UrlPath>>();
        var unwritten = ImmutableArray.CreateBuilder<UrlPath>();
        foreach (var strategy in site.FollowUp.Strategies)
        {
            var folder = strategy.IsIndex ? strategy.Folder : strategy.Value + "/";
            foreach (var quarter in site.FollowUp.QuartersOf(strategy))
            {
                var written = site.FollowUp.ReviewOf(strategy, quarter) is { } id ? site.Index.Versions(id).Select(review => review.Language).ToArray() : [];
                foreach (var language in site.Index.Versions(strategy).Select(version => version.Language).Union(written))
                {
                    var path = pathOf($"{folder}{FolderIn(language)}/{quarter.Address}", language);
                    found[(strategy, quarter, language)] = path;
                    if (!written.Contains(language)) unwritten.Add(path);
                    if (!divided.TryGetValue((strategy, language), out var own)) divided.Add((strategy, language), own = QuarterParts.Of(site, strategy, language));
                    if (own.IsEmpty) continue;
                    ImmutableArray<UrlPath> paths = [.. Enumerable.Range(1, own.Length).Select(number => pathOf($"{folder}{FolderIn(language)}/{quarter.Address}-{number}", language))];
                    ofParts.Add((strategy, quarter, language), paths);
                    unwritten.AddRange(paths);
                }
            }
        }

        WithoutReview = unwritten.ToImmutable();

        pages = found.ToFrozenDictionary();
        parts = divided.ToFrozenDictionary();
        partPages = ofParts.ToFrozenDictionary();
    }

    /// <summary>Every page of a quarter in <paramref name="language"/>, by address.</summary>
    public IEnumerable<(DocumentId Strategy, Quarter Quarter, UrlPath Path)> In(string language) =>
        pages.Where(page => page.Key.Language == language).OrderBy(page => page.Value).Select(page => (page.Key.Strategy, page.Key.Quarter, page.Value));

    /// <summary>The page of a quarter in <paramref name="language"/>; null where there is none.</summary>
    public UrlPath? Find(DocumentId strategy, Quarter quarter, string language) =>
        pages.TryGetValue((strategy, quarter, language), out var path) ? path : null;

    /// <summary>The parts that a large strategy's measures are divided into; empty where one page holds all.</summary>
    public ImmutableArray<QuarterPart> PartsOf(DocumentId strategy, string language) => parts.GetValueOrDefault((strategy, language), []);

    /// <summary>The page of each part of a quarter, in the order of the parts.</summary>
    public ImmutableArray<UrlPath> PathsOfParts(DocumentId strategy, Quarter quarter, string language) => partPages.GetValueOrDefault((strategy, quarter, language), []);

    /// <summary>The pages that no document of staff's stands at.</summary>
    internal ImmutableArray<UrlPath> WithoutReview { get; }

    // Letters as addresses have them; other languages of the world read English.
    private static string FolderIn(string language) => language switch { "fi" => "neljannekset", "sv" => "kvartal", _ => "quarters" };
}
