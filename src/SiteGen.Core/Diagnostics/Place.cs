namespace SiteGen.Diagnostics;

/// <summary>A spot in a file that staff wrote, as editors count it.</summary>
/// <param name="File">Path relative to its content root, with forward slashes; or a template's path.</param>
/// <param name="Line">Line, from 1; 0 where no line is meant.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    /// <summary>No file: what the command itself was asked.</summary>
    public static Place OfCommand { get; } = new("sitegen", 0, 0);

    /// <summary>The first character of <paramref name="file"/>.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <inheritdoc/>
    public int CompareTo(Place other)
    {
        var file = string.CompareOrdinal(File, other.File);
        if (file != 0) return file;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }
}
