using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Write;

/// <summary>What a write did.</summary>
internal sealed record WriteResult(int Written, int Unchanged, int Removed, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The stamp of the output as this write left it, taken before any other could begin; null where nothing was written.</summary>
    public byte[]? Stamp { get; init; }
}

/// <summary>
/// The last stage, and the only one that touches the output. In: every file of the site. Out: the folder, holding exactly
/// these.
/// <list type="number">
/// <item>Refuse a folder that holds other people's files, or that another build is writing to.</item>
/// <item>Note every file that will have been written, so that the next build can tidy up after a killed one.</item>
/// <item>Remove what earlier builds wrote and this one will not.</item>
/// <item>Write the files whose bytes differ, each beside its place and then renamed into it; note what is there.</item>
/// </list>
/// </summary>
internal static class OutputWriter
{
    public static WriteResult Write(string output, IReadOnlyCollection<OutputFile> files, bool force)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, output).Replace('\\', '/');
        try
        {
            var manifest = new Manifest(output);
            if (!force && !manifest.Exists && HoldsFiles(output)) return Refused(OutputMessages.OutputNotOurs(shown));
            if (LinkedFolder(output, files.Select(file => file.Path.Value).Concat(manifest.Read())) is { } linked) return Refused(OutputMessages.OutputLinkedOut($"{shown}/{linked.TrimEnd('/')}"));
            Directory.CreateDirectory(Path.Combine(output, Manifest.OwnFolder));
            using var buildLock = BuildLock.TryTake(output);
            return buildLock is null ? Refused(OutputMessages.OutputBusy(shown)) : WriteAll(output, files, manifest);
        }
        catch (Exception fault) when (WriteFault.Reason(fault) is { } reason)
        {
            return Refused(OutputMessages.OutputNotWritable(shown, reason));
        }
    }

    private static WriteResult WriteAll(string output, IReadOnlyCollection<OutputFile> files, Manifest manifest)
    {
        var before = manifest.Read();
        var now = new SortedSet<string>(files.Select(file => file.Path.Value), StringComparer.Ordinal);
        if (!now.IsSubsetOf(before)) manifest.Save(before.Union(now).Order(StringComparer.Ordinal));
        var temporaries = Path.Combine(output, Manifest.OwnFolder, "new");
        if (Directory.Exists(temporaries)) Directory.Delete(temporaries, recursive: true);
        Directory.CreateDirectory(temporaries);
        // First what goes: a folder may stand where a file will, and a name may change only its case.
        var stale = before.Except(now).ToArray();
        foreach (var path in stale) Remove(output, path);
        var staging = new Staging(output, temporaries, now);
        var written = 0;
        Parallel.ForEach(files, file =>
        {
            if (SameBytes.As(Path.Combine(output, file.Path.Value), file)) return;
            staging.Put(file, Interlocked.Increment(ref written));
        });
        staging.MoveIn();
        Directory.Delete(temporaries, recursive: true);
        if (stale.Length > 0 || !now.SetEquals(before)) manifest.Save(now);
        return new WriteResult(written, files.Count - written, stale.Length, []) { Stamp = OutputStamp.Of(output) };
    }

    private static void Remove(string output, string path)
    {
        File.Delete(Path.Combine(output, path));
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = Path.Combine(output, path[..slash]);
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

    private static bool HoldsFiles(string output) => Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any(entry => Path.GetFileName(entry) != Manifest.OwnFolder);

    /// <summary>The first folder on the way to a file that is a symbolic link, and so may lead out of the output; or null.</summary>
    private static string? LinkedFolder(string output, IEnumerable<string> files)
    {
        var folders = files.SelectMany(RelativePath.Folders).Append(Manifest.OwnFolder).Distinct();
        return folders.FirstOrDefault(folder =>
            new DirectoryInfo(Path.Combine(output, folder.TrimEnd('/'))) is { Exists: true } info && info.Attributes.HasFlag(FileAttributes.ReparsePoint));
    }

    private static WriteResult Refused(Diagnostic diagnostic) => new(0, 0, 0, [diagnostic]);
}
