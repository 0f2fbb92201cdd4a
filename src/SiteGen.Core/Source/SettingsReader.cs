using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>Reads <c>site.yml</c> into complete settings; what is wrong is reported and a default stands in.</summary>
public static class SettingsReader
{
    public static SiteSettings Read(HeadMap settings, ICollection<Diagnostic> diagnostics)
    {
        var reader = new HeadReader(settings, KeySets.Settings, diagnostics);
        var language = Language(reader, diagnostics);
        return new SiteSettings
        {
            Name = reader.Required(Key.Name) ?? string.Empty,
            Description = reader.Text(Key.Description),
            Language = language,
            Organisation = reader.Text(Key.Organisation),
            BaseUrl = Address(reader.Statement(Key.Address), diagnostics) is { } url ? WithSlash(url) : null,
            Colour = Colour(reader.Statement(Key.Colour), diagnostics),
            Feedback = FeedbackReader.Read(reader, diagnostics),
            Domain = Domain(reader.Statement(Key.Domain), diagnostics),
            PublicRepository = reader.Flag(Key.PublicRepository) ?? false,
            Repository = RepositoryOf(reader, diagnostics),
            Contact = reader.Text(Key.Contact),
            Theme = reader.Text(Key.Theme),
            Licence = reader.Text(Key.Licence),
            Accessibility = AccessibilityReader.Read(reader, diagnostics),
            Texts = OwnTextReader.Read(settings, language, diagnostics),
            Place = settings.Place,
        };
    }

    /// <summary>The web address with a slash at its end.</summary>
    public static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";

    /// <summary>True where <paramref name="text"/> is a whole http or https address.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && !text.Any(char.IsWhiteSpace);

    private static string Language(HeadReader reader, ICollection<Diagnostic> diagnostics)
    {
        if (reader.Statement(Key.Language) is not { } language) return "fi";
        if (Languages.All.Contains(language.Text)) return language.Text;
        diagnostics.Add(HeadMessages.UnknownLanguage(language.Place, language.Text));
        return "fi";
    }

    private static string? Address(Statement? text, ICollection<Diagnostic> diagnostics)
    {
        if (text is null) return null;
        if (IsWebAddress(text.Text)) return text.Text;
        diagnostics.Add(HeadMessages.NotAnAddress(text.Place, text.Text));
        return null;
    }

    private static string? Domain(Statement? text, ICollection<Diagnostic> diagnostics)
    {
        if (text is null) return null;
        if (Uri.CheckHostName(text.Text) == UriHostNameType.Dns && text.Text.Contains('.', StringComparison.Ordinal)) return text.Text;
        diagnostics.Add(HeadMessages.NotAnAddress(text.Place, text.Text));
        return null;
    }

    private static BrandColour Colour(Statement? text, ICollection<Diagnostic> diagnostics)
    {
        if (text is null) return BrandColour.Default;
        if (BrandColour.Read(text.Text) is not { } read)
        {
            diagnostics.Add(HeadMessages.NotAColour(text.Place, text.Text));
            return BrandColour.Default;
        }

        if (!BrandColour.Passes(read.Contrast))
        {
            diagnostics.Add(HeadMessages.ColourTooLight(text.Place, text.Text, read.Contrast, read.Colour.Darkened().Value));
        }

        return read.Colour;
    }

    private static Repository? RepositoryOf(HeadReader reader, ICollection<Diagnostic> diagnostics)
    {
        var (branch, folder) = (reader.Text(Key.Branch) ?? "main", reader.Text(Key.RepositoryFolder)?.Trim('/') ?? "content");
        if (reader.Statement(Key.Repository) is not { } name) return null;
        if (Repository.IsName(name.Text)) return new Repository(name.Text, branch, folder is "" or "." ? string.Empty : folder + "/");
        diagnostics.Add(RepositoryMessages.NotARepository(name.Place, name.Text));
        return null;
    }
}
