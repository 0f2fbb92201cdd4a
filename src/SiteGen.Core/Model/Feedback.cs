using System.Collections.Frozen;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>Where feedback goes.</summary>
public sealed record Feedback
{
    /// <summary>The address of the form of each kind; a kind that is not here goes by e-mail.</summary>
    public required FrozenDictionary<FeedbackKind, FeedbackPattern> Forms { get; init; }

    /// <summary>Where feedback goes that has no form, or null.</summary>
    public required string? Email { get; init; }
}
