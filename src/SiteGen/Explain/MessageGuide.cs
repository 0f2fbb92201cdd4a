namespace SiteGen.Explain;

/// <summary>The documentation of messages, docs/messages.md, as it came with the program.</summary>
internal static class MessageGuide
{
    private const string Name = "SiteGen.Explain.messages.md";

    /// <summary>What is written of <paramref name="code"/>, from its heading on; null where there is no such message.</summary>
    public static string? Find(string code)
    {
        var lines = Text().Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith($"### {code} (", StringComparison.Ordinal));
        if (start < 0) return null;
        var own = lines.Skip(start).Take(1).Concat(lines.Skip(start + 1).TakeWhile(line => !IsNext(line)));
        return string.Join('\n', own).TrimEnd()["### ".Length..];
    }

    // An example may hold headings, but none at the third level with a code, and no anchors.
    private static bool IsNext(string line) => line.StartsWith("### SG", StringComparison.Ordinal) || line.StartsWith("<span id=\"sg", StringComparison.Ordinal) || line.StartsWith("<a id=\"sg", StringComparison.Ordinal);

    private static string Text()
    {
        using var stream = typeof(MessageGuide).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
