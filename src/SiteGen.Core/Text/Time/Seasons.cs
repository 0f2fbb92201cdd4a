namespace SiteGen.Text.Time;

/// <summary>Which months the seasons are, as Finnish municipalities speak of their working year.</summary>
internal static class Seasons
{
    public static readonly Unit Spring = new(1, 5, Precision.Season);
    public static readonly Unit Summer = new(6, 3, Precision.Season);
    public static readonly Unit Autumn = new(9, 4, Precision.Season);

    /// <summary>The winter of a year begins in its December.</summary>
    public static readonly Unit Winter = new(12, 3, Precision.Season);

    /// <summary>The turn of a year: its December and the January after it.</summary>
    public static readonly Unit TurnOfYear = new(12, 2, Precision.Season);
}
