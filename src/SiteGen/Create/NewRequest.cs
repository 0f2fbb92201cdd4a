namespace SiteGen.Create;

/// <summary>What a clerk asks for with <c>sitegen new</c>.</summary>
internal sealed record NewRequest
{
    /// <summary>The kind in any of the three languages, such as "toimenpide".</summary>
    public required string Kind { get; init; }

    /// <summary>The new document's title; for a status, the measure by path, code or title.</summary>
    public required string Title { get; init; }

    /// <summary>What the document belongs to, by path, code or title; null where nothing was said.</summary>
    public required string? In { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>What a status entry says; empty for other kinds.</summary>
    public required NewStatus Status { get; init; }
}

/// <summary>A status entry as asked for; each part null where nothing was said.</summary>
internal sealed record NewStatus(string? Word, string? Reason, string? Forum, string? Evidence);

/// <summary>A file to write.</summary>
/// <param name="Path">Path in the content, forward slashes.</param>
/// <param name="Replaces">True where the file exists and this is its new text.</param>
internal sealed record NewFile(string Path, string Text, bool Replaces)
{
    /// <summary>The file that this one is a copy of, in place of the text; or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The bytes of a file that is no text, in place of the text; or null.</summary>
    public System.Collections.Immutable.ImmutableArray<byte>? Bytes { get; init; }
}
