using System.Globalization;

namespace SiteGen.Pages.Charts;

/// <summary>Coordinates as pictures write them: the same in every culture, no longer than they need to be.</summary>
internal static class Coordinates
{
    public static string Of(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double value) => Of(value) + "%";
}
