using System.Globalization;

namespace SiteGen.Model;

/// <summary>A colour whose white text and whose use as text on white both reach a contrast of 4.5 : 1 (WCAG 1.4.3).</summary>
public readonly record struct BrandColour
{
    private const double Required = 4.5;

    private BrandColour(string value) => Value = value;

    /// <summary>Seven characters, such as <c>#0b5d7a</c>.</summary>
    public string Value { get; }

    public static BrandColour Default { get; } = new("#0b5d7a");

    /// <summary>The colour that <paramref name="text"/> names, or null where it is not <c>#rrggbb</c>.</summary>
    public static (BrandColour Colour, double Contrast)? Read(string text)
    {
        var value = text.Trim().ToLowerInvariant();
        if (value.Length != 7 || value[0] != '#' || !value.AsSpan(1).ToArray().All(char.IsAsciiHexDigitLower)) return null;
        return (new BrandColour(value), Contrast(Channels(value)));
    }

    /// <summary>True where <paramref name="contrast"/> to white is enough for text.</summary>
    public static bool Passes(double contrast) => contrast >= Required;

    /// <summary>The nearest darker shade of the same hue that passes.</summary>
    public BrandColour Darkened()
    {
        var channels = Channels(Value);
        while (!Passes(Contrast(channels))) channels = channels.Select(c => c * 0.98).ToArray();
        return new BrandColour("#" + string.Concat(channels.Select(c => ((int)c).ToString("x2", CultureInfo.InvariantCulture))));
    }

    private static double[] Channels(string value) =>
        [.. Enumerable.Range(0, 3).Select(i => (double)Convert.ToInt32(value.Substring(1 + (i * 2), 2), 16))];

    private static double Contrast(double[] channels)
    {
        var linear = channels.Select(c => c / 255).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        var luminance = (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
        return 1.05 / (luminance + 0.05);
    }

    public override string ToString() => Value;
}
