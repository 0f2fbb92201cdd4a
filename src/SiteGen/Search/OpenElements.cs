using System.Collections.Frozen;

namespace SiteGen.Search;

/// <summary>An element that the reader is in.</summary>
/// <param name="IsProse">True in running text, which a writer wrote.</param>
/// <param name="IsHint">True in what is said of another thing in passing.</param>
/// <param name="IsPassedOver">True in what is no text of the page.</param>
internal readonly record struct OpenElement(string Name, bool IsProse, bool IsHint, bool IsPassedOver)
{
    private static readonly FrozenSet<string> Blocks =
        "p div section article header footer aside ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption tr td th figure figcaption blockquote pre details summary".Split(' ').ToFrozenSet();

    public bool IsBlock => Blocks.Contains(Name);

    public bool IsHeading => Name is ['h', >= '1' and <= '6'];

    /// <summary>True for an item or row that may stand for another page.</summary>
    public bool IsItem => !IsProse && Name is "li" or "tr";
}

/// <summary>The elements that the reader is in, innermost last.</summary>
internal sealed class OpenElements
{
    private static readonly FrozenSet<string> Void = "area base br col embed hr img input link meta source track wbr".Split(' ').ToFrozenSet();
    private static readonly FrozenSet<string> PassedOver = "nav svg script style noscript template form button select".Split(' ').ToFrozenSet();

    private readonly List<OpenElement> elements = [];

    public OpenElement Current => elements.Count == 0 ? default : elements[^1];

    public static bool IsVoid(string name) => Void.Contains(name);

    public OpenElement Open(string name, string classes)
    {
        var element = new OpenElement(
            name,
            Current.IsProse || Has(classes, "prose") || Has(classes, "text") || Has(classes, "answer"),
            Current.IsHint || Has(classes, "hint"),
            Current.IsPassedOver || PassedOver.Contains(name));
        elements.Add(element);
        return element;
    }

    private static bool Has(string classes, string name)
    {
        foreach (var part in classes.AsSpan().Split(' '))
        {
            if (classes.AsSpan(part).SequenceEqual(name)) return true;
        }

        return false;
    }

    /// <summary>The element that ends; null where none of the name is open.</summary>
    public OpenElement? Close(string name)
    {
        var at = elements.FindLastIndex(element => element.Name == name);
        if (at < 0) return null;
        var element = elements[at];
        elements.RemoveRange(at, elements.Count - at);
        return element;
    }
}
