using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>Reads where feedback goes out of the settings: a form for each kind, one for all, an e-mail address.</summary>
internal static partial class FeedbackReader
{
    private const string MailTo = "mailto:";

    private static readonly (FeedbackKind Kind, Key Key)[] Kinds =
        [(FeedbackKind.Idea, Key.Idea), (FeedbackKind.Initiative, Key.Initiative), (FeedbackKind.Comment, Key.Comment)];

    public static Feedback? Read(HeadReader settings, ICollection<Diagnostic> diagnostics)
    {
        if (settings.Entries(Key.Feedback, KeySets.FeedbackEntry) is not [var entry, ..]) return null;
        var ofAll = Pattern(entry.Statement(Key.Address), diagnostics);
        var forms = Kinds.Select(own => (own.Kind, Form: Pattern(entry.Statement(own.Key), diagnostics) ?? ofAll))
            .Where(own => own.Form is not null).ToFrozenDictionary(own => own.Kind, own => own.Form!);
        var email = entry.Text(Key.Email);
        return forms.Count == 0 && email is null ? null : new Feedback { Forms = forms, Email = email };
    }

    private static FeedbackPattern? Pattern(Statement? written, ICollection<Diagnostic> diagnostics)
    {
        if (written is null) return null;
        var places = Braces().Matches(written.Text);
        var values = places.Select(place => place.Groups["name"].Success ? Words.FeedbackValues.Find(place.Groups["name"].Value) : null).ToArray();
        foreach (var (place, _) in places.Zip(values).Where(pair => pair.Second is null))
        {
            var name = place.Groups["name"].Value;
            diagnostics.Add(HeadMessages.UnknownPlaceholder(written.Place, place.Value, Words.FeedbackValues.Suggest(name, _ => true) is { } near ? $"{{{near}}}" : null));
        }

        if (values.Contains(null)) return null;
        var start = places is [var first, ..] ? written.Text[..first.Index] : written.Text;
        if (!IsAllowed(start, isWhole: places.Count == 0) || written.Text.Any(char.IsControl) || Braces().Replace(written.Text, string.Empty).Any(char.IsWhiteSpace))
        {
            diagnostics.Add(HeadMessages.NotAFeedbackAddress(written.Place, written.Text));
            return null;
        }

        return new FeedbackPattern(start,
        [
            .. places.Select((place, i) => new FeedbackPatternPart(
                values[i]!.Value, written.Text[(place.Index + place.Length)..(i + 1 < places.Count ? places[i + 1].Index : written.Text.Length)])),
        ]);
    }

    // Scheme and host are the writer's own: no page may say where its readers are sent.
    private static bool IsAllowed(string start, bool isWhole) => start.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase)
        ? start.IndexOf('@', StringComparison.Ordinal) > MailTo.Length && (isWhole || start.Contains('?', StringComparison.Ordinal))
        : SettingsReader.IsWebAddress(start) && (isWhole || start.AsSpan(start.IndexOf("//", StringComparison.Ordinal) + 2).ContainsAny('/', '?', '#'));

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}|[{}]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
