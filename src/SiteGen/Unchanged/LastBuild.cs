using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Unchanged;

/// <summary>
/// What is remembered of a build that wrote its site: digests of all it read and of all that then stood in the output, and
/// what it told. No text of the content is kept, only messages, as they were shown.
/// </summary>
/// <param name="Inputs">Of options, program and files read.</param>
/// <param name="Output">Of the output folder as the build left it.</param>
internal sealed record LastBuild(byte[] Inputs, byte[] Output, BuildResult Result)
{
    private const int DigestLength = 32;

    /// <summary>What <paramref name="file"/> remembers; null where it is missing or not whole.</summary>
    public static LastBuild? Read(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        if (bytes.Length < DigestLength || !SHA256.HashData(bytes.AsSpan(DigestLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, DigestLength))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, DigestLength, bytes.Length - DigestLength), Encoding.UTF8);
        return new LastBuild(reader.ReadBytes(DigestLength), reader.ReadBytes(DigestLength), ReadResult(reader));
    }

    /// <summary>Puts it into <paramref name="file"/>, which only its owner can read.</summary>
    public void Save(string file)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(new byte[DigestLength]);
            writer.Write(Inputs);
            writer.Write(Output);
            WriteResult(writer, Result);
        }

        var bytes = memory.ToArray();
        SHA256.HashData(bytes.AsSpan(DigestLength)).CopyTo(bytes, 0);
        var temporary = $"{file}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(temporary, options)) stream.Write(bytes);
        File.Move(temporary, file, overwrite: true);
    }

    private static BuildResult ReadResult(BinaryReader reader)
    {
        var (language, acknowledged, pages, files) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var diagnostics = new Diagnostic[reader.ReadInt32()];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            diagnostics[i] = new Diagnostic
            {
                Code = reader.ReadString(),
                Severity = (Severity)reader.ReadByte(),
                Place = new Place(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32()),
                What = ReadLocalized(reader),
                Remedy = ReadLocalized(reader),
            };
        }

        return new BuildResult { Language = language, Acknowledged = acknowledged, Pages = pages, Diagnostics = ImmutableArray.Create(diagnostics), Site = null, Written = new WriteResult(0, files, 0, []) };
    }

    private static void WriteResult(BinaryWriter writer, BuildResult result)
    {
        writer.Write(result.Language);
        writer.Write(result.Acknowledged);
        writer.Write(result.Pages);
        writer.Write(result.Written is { } written ? written.Written + written.Unchanged : 0);
        writer.Write(result.Diagnostics.Length);
        foreach (var diagnostic in result.Diagnostics)
        {
            writer.Write(diagnostic.Code);
            writer.Write((byte)diagnostic.Severity);
            writer.Write(diagnostic.Place.File);
            writer.Write(diagnostic.Place.Line);
            writer.Write(diagnostic.Place.Column);
            WriteLocalized(writer, diagnostic.What);
            WriteLocalized(writer, diagnostic.Remedy);
        }
    }

    private static Localized ReadLocalized(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadString());

    private static void WriteLocalized(BinaryWriter writer, Localized text)
    {
        writer.Write(text.Fi);
        writer.Write(text.Sv);
        writer.Write(text.En);
    }
}
