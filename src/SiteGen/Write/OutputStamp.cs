using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SiteGen.Write;

/// <summary>What stands in an output folder, told by names, lengths and times of writing; no file is read.</summary>
internal static class OutputStamp
{
    /// <summary>A digest that is another one as soon as anything is added, removed or written; null where there is no folder.</summary>
    public static byte[]? Of(string output)
    {
        if (!Directory.Exists(output)) return null;
        string[] files = [.. Below(output)];
        Array.Sort(files, StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(MemoryMarshal.AsBytes(file.AsSpan()));
        return hash.GetHashAndReset();
    }

    private static FileSystemEnumerable<string> Below(string output) => new(
        output,
        static (ref FileSystemEntry entry) => $"{entry.ToFullPath()}\0{(int)(entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Directory))}\0{(entry.IsDirectory ? 0 : entry.Length)}\0{(entry.IsDirectory ? 0 : entry.LastWriteTimeUtc.Ticks)}\0",
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
    {
        // The lock stands there only while a build writes.
        ShouldIncludePredicate = static (ref FileSystemEntry entry) => !(entry.FileName is BuildLock.Name && Path.GetFileName(entry.Directory) is Manifest.OwnFolder),
        ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
