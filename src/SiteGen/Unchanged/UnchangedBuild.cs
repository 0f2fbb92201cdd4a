using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Write;

namespace SiteGen.Unchanged;

/// <summary>
/// A build that first asks whether there is anything to do. In: the options. Out: what <see cref="Build"/> would give.
/// <list type="number">
/// <item>Take a digest of everything that a build reads: options and day, program, content and themes, byte by byte.</item>
/// <item>Where it is that of the last build into this folder, and the output stands as that build left it, tell again what was told.</item>
/// <item>Else build, and remember it where nothing was changed meanwhile.</item>
/// </list>
/// What is remembered can be deleted at any time; nothing but time depends on it.
/// </summary>
internal static class UnchangedBuild
{
    private const int Kept = 50;

    /// <summary>Where builds are remembered: in a folder of the user's own, never in the output, as messages may name files that are withheld.</summary>
    public static string Folder { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } own ? own : Path.GetTempPath(), "sitegen", "builds");

    public static BuildResult Run(BuildOptions options, BuildProgress progress, string folder)
    {
        if (!options.Writes) return Build.Run(options, progress);
        var (files, inputs) = progress.Time("compare", () => Inputs(options));
        var memory = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options.Output)))[..32]);
        if (inputs is not null && LastBuild.Read(memory) is { } last && last.Inputs.AsSpan().SequenceEqual(inputs) && IsAsLeft(options.Output, last.Output)) return last.Result;
        var result = Build.Run(options, progress);
        if (inputs is null || result.Written?.Stamp is not { } stamp) return result;
        // What was saved while the site was built may be in it or not.
        if (files.AsSpan().SequenceEqual(ListOrNone(options).AsSpan())) Remember(new LastBuild(inputs, stamp, result), memory);
        return result;
    }

    private static bool IsAsLeft(string output, byte[] left)
    {
        try
        {
            return OutputStamp.Of(output) is { } now && now.AsSpan().SequenceEqual(left);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A folder may vanish while it is listed; then the build tells what is wrong.
    private static ImmutableArray<InputFile> ListOrNone(BuildOptions options)
    {
        try
        {
            return InputFiles.List(options);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static (ImmutableArray<InputFile> Files, byte[]? Digest) Inputs(BuildOptions options)
    {
        var files = ListOrNone(options);
        if (files.IsEmpty || InputFiles.Digest(files) is not { } digest) return (files, null);
        // The folder that commands are given in, as messages show paths from there; a newer program or runtime may write other bytes.
        var asked = $"{options}\0{Environment.CurrentDirectory}\0{Environment.Version}\0{Version(typeof(UnchangedBuild))}\0{Version(typeof(Text.Slug))}\0{Version(typeof(Themes.PageEncoder))}\0";
        return (files, SHA256.HashData([.. Encoding.UTF8.GetBytes(asked), .. digest]));
    }

    private static Guid Version(Type type) => type.Module.ModuleVersionId;

    // A memory that cannot be written only costs time.
    private static void Remember(LastBuild build, string memory)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(memory)!);
            build.Save(memory);
            foreach (var old in folder.EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept)) old.Delete();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Written anew after the next build.
        }
    }
}
