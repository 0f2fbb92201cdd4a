namespace SiteGen.Read;

/// <summary>A tag of a page, with the four attributes that anyone asks for.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="IsEnd">True for an end tag, which has no attributes.</param>
internal readonly record struct Tag(string Name, bool IsEnd)
{
    public string? Id { get; init; }

    public string? Class { get; init; }

    public string? Href { get; init; }

    public string? Src { get; init; }
}
