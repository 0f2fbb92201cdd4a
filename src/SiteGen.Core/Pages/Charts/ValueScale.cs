namespace SiteGen.Pages.Charts;

/// <summary>The values that a chart's lines across stand for: round numbers that hold all values between them.</summary>
internal sealed record ValueScale(double Low, double High, double Step)
{
    private const int Steps = 4;

    /// <summary>How many decimals the lines' numbers need.</summary>
    public int Decimals => Enumerable.Range(0, 7).First(decimals => decimals == 6 || Math.Abs(Math.Round(Step, decimals) - Step) < Step * 1e-6);

    public bool BeginsAtNought => Low <= 0 && High >= 0;

    public IEnumerable<double> Lines
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            for (var i = 0; i <= count; i++) yield return Low + (i * Step);
        }
    }

    public static ValueScale Of(IReadOnlyCollection<double> values)
    {
        var (low, high) = (values.Min(), values.Max());
        // A constant series has a scale as well.
        var range = high > low ? high - low : Math.Max(Math.Abs(high) * 0.2, 1);
        if (high <= low) (low, high) = (low - (range / 2), high + (range / 2));
        var step = Round(range / Steps);
        var (first, last) = (Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step);
        return new ValueScale(values.Min() >= 0 ? Math.Max(0, first) : first, last, step);
    }

    // 1, 2, 2.5 or 5 times a power of ten, not less than what is asked for.
    private static double Round(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return new[] { 1, 2, 2.5, 5, 10 }.Select(factor => factor * power).First(candidate => candidate >= step * (1 - 1e-9));
    }
}
