using System.Collections.Immutable;
using System.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>An address with places that each page fills: <c>https://…?sivu={osoite}</c>. Only <c>Source/FeedbackReader</c> makes one.</summary>
/// <param name="Start">What stands before the first place: scheme and host at least.</param>
public sealed record FeedbackPattern(string Start, ImmutableArray<FeedbackPatternPart> Parts)
{
    /// <summary>The address with the values that <paramref name="valueOf"/> gives, each encoded so that it stays one value.</summary>
    public string Fill(Func<FeedbackValue, string> valueOf)
    {
        var address = new StringBuilder(Start);
        foreach (var part in Parts) address.Append(Uri.EscapeDataString(valueOf(part.Value))).Append(part.After);
        return address.ToString();
    }
}

/// <summary>A value, and what follows it in the address.</summary>
public sealed record FeedbackPatternPart(FeedbackValue Value, string After);
