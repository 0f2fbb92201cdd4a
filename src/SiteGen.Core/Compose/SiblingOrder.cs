using SiteGen.Model;

namespace SiteGen.Compose;

/// <summary>
/// The order of siblings: the writer's own order key first, then numbers and letters in names ("2" before "10"), then
/// names without either.
/// </summary>
public sealed class SiblingOrder : IComparer<TreeDocument>
{
    public static readonly SiblingOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(TreeDocument? x, TreeDocument? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = (x.Header.Order ?? int.MaxValue).CompareTo(y.Header.Order ?? int.MaxValue);
        if (order != 0) return order;
        var prefix = ComparePrefixes(x.Prefix, y.Prefix);
        return prefix != 0 ? prefix : x.Id.CompareTo(y.Id);
    }

    private static int ComparePrefixes(string? one, string? other)
    {
        if (one is null || other is null) return (one is null ? 1 : 0) - (other is null ? 1 : 0);
        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var part = int.TryParse(left[i], out var a) && int.TryParse(right[i], out var b)
                ? a.CompareTo(b)
                : string.CompareOrdinal(left[i], right[i]);
            if (part != 0) return part;
        }

        return left.Length.CompareTo(right.Length);
    }
}
