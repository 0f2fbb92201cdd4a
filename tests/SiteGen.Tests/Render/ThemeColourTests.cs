using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Model;
using Xunit;

namespace SiteGen.Tests.Render;

/// <summary>
/// The build refuses brand colours that white text cannot stand on. Whatever colour passes, what the default theme mixes
/// from it reads as well, in light and dark (WCAG 1.4.3 and 1.4.11).
/// </summary>
public sealed partial class ThemeColourTests
{
    private const double Text = 4.5;
    private const double Shape = 3;

    private static readonly (string Front, string Back, double Least)[] Pairs =
    [
        .. from back in new[] { "paper", "wash" } from front in new[] { "ink", "soft", "link" } select (front, back, Text),
        ("on-band", "band", Text), ("paper", "link", Text),
        .. from back in new[] { "paper", "wash" } from front in new[] { "rule", "good", "going", "bad", "gone", "none" } select (front, back, Shape),
    ];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Every_brand_colour_that_passes_gives_colours_that_read(string scheme)
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "assets", "site.css"));
        string[] blocks = [.. Roots().Matches(css).Select(match => match.Groups["block"].Value).Where(block => block.Contains("--wash", StringComparison.Ordinal))];
        var set = string.Concat(blocks.Take(scheme == "light" ? 2 : 4));
        var values = Properties().Matches(set).GroupBy(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

        var faint = from brand in Brands()
                    from pair in Pairs
                    let contrast = Contrast(Value(values, pair.Front, brand), Value(values, pair.Back, brand))
                    where contrast < pair.Least
                    select string.Create(CultureInfo.InvariantCulture, $"{brand}: {pair.Front} on {pair.Back} {contrast:0.00}");
        faint.ShouldBeEmpty();
    }

    // Colours all over the cube of red, green and blue.
    private static IEnumerable<BrandColour> Brands() =>
        from red in Enumerable.Range(0, 16)
        from green in Enumerable.Range(0, 16)
        from blue in Enumerable.Range(0, 16)
        let read = BrandColour.Read($"#{red:x}{red:x}{green:x}{green:x}{blue:x}{blue:x}")!.Value
        where BrandColour.Passes(read.Contrast)
        select read.Colour;

    private static double[] Value(Dictionary<string, string> values, string name, BrandColour brand)
    {
        var value = values[name];
        if (value.StartsWith("var(--brand", StringComparison.Ordinal)) return Linear(brand.Value);
        if (Variable().Match(value) is { Success: true } variable) return Value(values, variable.Groups["name"].Value, brand);
        if (Mix().Match(value) is not { Success: true } mix) return Linear(value);
        var share = double.Parse(mix.Groups["share"].Value, CultureInfo.InvariantCulture) / 100;
        return FromOklab([.. ToOklab(Value(values, "accent", brand)).Zip(ToOklab(Linear(mix.Groups["other"].Value)), (a, b) => (share * a) + ((1 - share) * b))]);
    }

    private static double[] Linear(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex.Skip(1).Select(digit => $"{digit}{digit}")) : hex[1..];
        return [.. Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
    }

    private static double Contrast(double[] a, double[] b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(double[] linear) => (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);

    // The matrices of https://www.w3.org/TR/css-color-4/#color-conversion-code, between linear sRGB and Oklab.
    private static double[] ToOklab(double[] c)
    {
        var l = Math.Cbrt((0.4122214708 * c[0]) + (0.5363325363 * c[1]) + (0.0514459929 * c[2]));
        var m = Math.Cbrt((0.2119034982 * c[0]) + (0.6806995451 * c[1]) + (0.1073969566 * c[2]));
        var s = Math.Cbrt((0.0883024619 * c[0]) + (0.2817188376 * c[1]) + (0.6299787005 * c[2]));
        return
        [
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s),
        ];
    }

    private static double[] FromOklab(double[] lab)
    {
        var l = Math.Pow(lab[0] + (0.3963377774 * lab[1]) + (0.2158037573 * lab[2]), 3);
        var m = Math.Pow(lab[0] - (0.1055613458 * lab[1]) - (0.0638541728 * lab[2]), 3);
        var s = Math.Pow(lab[0] - (0.0894841775 * lab[1]) - (1.2914855480 * lab[2]), 3);
        return
        [
            Math.Clamp((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s), 0, 1),
            Math.Clamp((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s), 0, 1),
            Math.Clamp((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s), 0, 1),
        ];
    }

    [GeneratedRegex(@":root \{(?<block>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Roots();

    [GeneratedRegex("--(?<name>[a-z-]+): (?<value>[^;]+);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Properties();

    [GeneratedRegex(@"^var\(--(?<name>[a-z-]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^color-mix\(in oklab, var\(--accent\) (?<share>[0-9]+)%, (?<other>#[0-9a-f]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mix();
}
