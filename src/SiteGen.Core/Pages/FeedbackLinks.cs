using System.Collections.Immutable;
using SiteGen.Pages.Models;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the links by which a reader says something: each carries the page, its title and the kind of feedback.</summary>
internal static class FeedbackLinks
{
    private static readonly FeedbackKind[] Kinds = Enum.GetValues<FeedbackKind>();

    /// <summary>The ways to say something about the page at hand; null where settings name no place.</summary>
    /// <param name="pageKind">The kind of page as residents call it, or null.</param>
    public static FeedbackWays? Of(PageScope scope, string title, string? pageKind) => scope.Site.Settings.Feedback is null
        ? null
        : new FeedbackWays(Ways(scope, new FeedbackSubject(scope.Path, title, pageKind)), scope.Path.HrefTo(Routes.OfFeedback(scope.Language, scope.Site.Settings.Language)));

    /// <summary>A link for each kind; one for all where the form itself asks what it is about.</summary>
    public static ImmutableArray<FeedbackLink> Ways(PageScope scope, FeedbackSubject subject)
    {
        var links = Kinds.Select(kind => Link(scope, kind, subject)).OfType<FeedbackLink>().ToArray();
        return links.Length > 1 && links.All(link => link.Href == links[0].Href)
            ? [links[0] with { Kind = null, Text = scope.Texts[links[0].IsEmail ? "feedback.email" : "feedback.form"] }]
            : [.. links];
    }

    private static FeedbackLink? Link(PageScope scope, FeedbackKind kind, FeedbackSubject subject)
    {
        var feedback = scope.Site.Settings.Feedback!;
        var text = scope.Texts["feedback." + kind.ToString().ToLowerInvariant()];
        var kindName = scope.Texts["feedbackkind." + kind.ToString().ToLowerInvariant()];
        var address = FrameBuilder.Canonical(scope, subject.Path) ?? subject.Path.Canonical;
        if (feedback.Forms.TryGetValue(kind, out var form))
        {
            var href = form.Fill(value => value switch
            {
                FeedbackValue.Address => address,
                FeedbackValue.Title => subject.Title,
                FeedbackValue.Kind => kindName,
                _ => subject.PageKind ?? string.Empty,
            });
            var isEmail = href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
            return new FeedbackLink(href, isEmail ? scope.Texts.Format("feedback.byemail", text) : text, kind, isEmail);
        }

        if (feedback.Email is not { } email) return null;
        var about = Uri.EscapeDataString(scope.Texts.Format("feedback.subject", kindName, subject.Title));
        var body = Uri.EscapeDataString(string.Join("\r\n", ["", "", .. new[] { subject.PageKind }.OfType<string>(), address]));
        return new FeedbackLink(
            $"mailto:{Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal)}?subject={about}&body={body}",
            scope.Texts.Format("feedback.byemail", text), kind, IsEmail: true);
    }
}

/// <summary>The page that feedback is about.</summary>
/// <param name="PageKind">The kind of page as residents call it, or null.</param>
internal sealed record FeedbackSubject(UrlPath Path, string Title, string? PageKind);
