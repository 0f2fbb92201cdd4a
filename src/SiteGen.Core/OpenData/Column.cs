using System.Collections.Immutable;

namespace SiteGen.OpenData;

/// <summary>What stands in a column.</summary>
internal enum ColumnType
{
    Text,

    /// <summary>Several texts.</summary>
    Texts,
    Date,
    Whole,
    Number,
    Flag,

    /// <summary>An address: a whole one where the site's own is known, else one below it.</summary>
    Address,

    /// <summary>One of a list of English words.</summary>
    Word,

    /// <summary>The id of a document.</summary>
    Document,

    /// <summary>The ids of several documents.</summary>
    Documents,

    /// <summary>Rows of a table of their own.</summary>
    Rows,
}

/// <summary>A field of the open data, as JSON, its schema, CSV and documentation all take it.</summary>
/// <param name="Meaning">What it tells, in English.</param>
/// <param name="Read">The value of a row; null where it has none.</param>
internal sealed record Column(string Name, ColumnType Type, string Meaning, Func<DataScope, object, object?> Read)
{
    /// <summary>True where every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that may stand in a column of words.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The table whose rows a column of rows holds.</summary>
    public Table? Rows { get; init; }
}

/// <summary>Rows of one kind.</summary>
/// <param name="Name">In JSON, such as <c>workLists</c>.</param>
internal sealed record Table(string Name, string Meaning, ImmutableArray<Column> Columns)
{
    /// <summary>The name in addresses, such as <c>work-lists</c>.</summary>
    public string FileName => string.Concat(Name.Select(letter => char.IsAsciiLetterUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
