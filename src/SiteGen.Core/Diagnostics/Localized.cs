namespace SiteGen.Diagnostics;

/// <summary>One text in the three languages that staff read.</summary>
public sealed record Localized(string Fi, string Sv, string En)
{
    /// <summary>The text in <paramref name="language"/> (fi, sv, en); Finnish for any other.</summary>
    public string In(string language) => language switch { "sv" => Sv, "en" => En, _ => Fi };

    /// <summary>A text that is the same in every language, such as a name.</summary>
    public static Localized Same(string text) => new(text, text, text);
}
