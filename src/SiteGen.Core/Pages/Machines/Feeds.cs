using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Text.Feeds;

namespace SiteGen.Pages.Machines;

/// <summary>A feed that is published.</summary>
/// <param name="Of">The group or strategy that it follows; null for that of all.</param>
public sealed record FeedFile(string Language, Document? Of, string Title, TextPlan Plan);

/// <summary>
/// Makes the feeds: of all, of each group and of each strategy that holds, in every language. An entry's identity is an
/// address, so a site whose address is not known has no feeds; and no feed is made in which nothing would be.
/// </summary>
internal static class Feeds
{
    private const int Newest = 50;

    /// <summary>The addresses of the feeds of all, in <paramref name="languages"/>.</summary>
    public static IEnumerable<UrlPath> Paths(IEnumerable<string> languages, string siteLanguage) => languages.Select(language => Routes.OfFeed(language, siteLanguage));

    public static ImmutableArray<FeedFile> Of(MachineRequest request)
    {
        if (request.BaseUrl is null) return [];
        var site = request.Site;
        var events = FeedEvents.Of(site, request.Routes);
        var followed = events.SelectMany(own => FeedSubjects.Of(site, own.Document).Select(subject => (Key: (subject, own.Document.Language), Event: own)))
            .ToLookup(pair => pair.Key, pair => pair.Event);
        var files = ImmutableArray.CreateBuilder<FeedFile>();
        foreach (var language in events.Select(own => own.Document.Language).Distinct().Order(StringComparer.Ordinal))
        {
            var home = Routes.OfIndex(string.Empty, language, site.Settings.Language);
            var title = request.Texts[language].Format("feed.all", site.Settings.Name);
            files.Add(File(request, new Frame(language, null, title, Routes.OfFeed(language, site.Settings.Language), home), events.Where(own => own.Document.Language == language)));
        }

        foreach (var document in site.Documents.Where(document => document is Group || (document is Strategy && site.IsCurrent(document.Id))))
        {
            var own = followed[(document.Id, document.Language)].ToArray();
            if (own.Length == 0) continue;
            var page = request.Routes.Of(document);
            files.Add(File(request, new Frame(document.Language, document, request.Texts[document.Language].Format("feed.of", document.Title, site.Settings.Name), Routes.OfFeed(page), page), own));
        }

        return files.ToImmutable();
    }

    private static FeedFile File(MachineRequest request, Frame frame, IEnumerable<FeedEvent> events)
    {
        var (url, settings) = (request.BaseUrl!, request.Site.Settings);
        AtomFeed Feed() => new()
        {
            Id = frame.Path.Under(url),
            Title = frame.Title,
            Language = frame.Language,
            Author = settings.Organisation ?? settings.Name,
            Page = frame.Page.Under(url),
            Entries = [.. events.Take(Newest).Select(own => Entry(request, own))],
        };
        return new FeedFile(frame.Language, frame.Of, frame.Title, new TextPlan(frame.Path, () => AtomText.Of(Feed())));
    }

    private static AtomEntry Entry(MachineRequest request, FeedEvent own)
    {
        var (document, texts) = (own.Document, request.Texts[own.Document.Language]);
        var page = own.Page.Under(request.BaseUrl!);
        return new AtomEntry(own.Status is null ? page : $"{page}#{own.Key}", page, Title(own, texts), own.Day)
        {
            Summary = own.Status is { } status ? status.Reason : document.Summary ?? HeaderBuilder.Beginning(document.Body),
            Category = texts["kind." + document.Kind.ToString().ToLowerInvariant()],
        };
    }

    private static string Title(FeedEvent own, Texts texts) => own.Status is { } status
        ? texts.Format("feed.status", own.Document.Title, StatusModels.Mark(status.Status, texts).Word)
        : own.Document.Title;

    private sealed record Frame(string Language, Document? Of, string Title, UrlPath Path, UrlPath Page);
}
