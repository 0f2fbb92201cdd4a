using System.Buffers;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Render;

namespace SiteGen.Unchanged;

/// <summary>A file or folder that a build may read, as the file system tells of it.</summary>
/// <param name="Length">Bytes; -1 for folders and links, which are not followed.</param>
/// <param name="Written">When it was last written, in ticks.</param>
internal sealed record InputFile(string Path, long Length, long Written);

/// <summary>All that a build may read: the content folders, the themes, the default theme's texts and assets.</summary>
internal static class InputFiles
{
    private const int BlockSize = 64 * 1024;

    /// <summary>By path. Names that begin with a dot, such as <c>.git</c>, are left out, as no stage reads them.</summary>
    public static ImmutableArray<InputFile> List(BuildOptions options)
    {
        string?[] folders = [options.Content, options.Private, options.Theme, "themes", System.IO.Path.Combine(AppContext.BaseDirectory, "themes"), DefaultTheme.Folder];
        return [.. folders.OfType<string>().Select(System.IO.Path.GetFullPath).Distinct(StringComparer.Ordinal).Where(Directory.Exists)
            .SelectMany(Below).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>One digest of the paths and the bytes of <paramref name="files"/>; null where one cannot be read.</summary>
    public static byte[]? Digest(ImmutableArray<InputFile> files)
    {
        // What is not a file has no length, and a pipe would be waited for.
        var hashes = new byte[files.Length][];
        try
        {
            Parallel.For(0, files.Length, i => hashes[i] = files[i].Length <= 0 ? [] : HashOf(files[i].Path));
        }
        catch (AggregateException fault) when (fault.Flatten().InnerExceptions.All(own => own is IOException or UnauthorizedAccessException))
        {
            return null;
        }

        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < files.Length; i++)
        {
            whole.AppendData(Encoding.UTF8.GetBytes($"{files[i].Path}\0{files[i].Length}\0"));
            whole.AppendData(hashes[i]);
        }

        return whole.GetHashAndReset();
    }

    private static FileSystemEnumerable<InputFile> Below(string folder) => new(
        folder,
        static (ref FileSystemEntry entry) => new InputFile(
            entry.ToFullPath(),
            entry.IsDirectory || IsLink(ref entry) ? -1 : entry.Length,
            entry.LastWriteTimeUtc.Ticks),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = static (ref FileSystemEntry entry) => !IsIgnored(entry.FileName),
        ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsIgnored(entry.FileName) && !IsLink(ref entry),
    };

    private static bool IsIgnored(ReadOnlySpan<char> name) => name[0] == '.';

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static byte[] HashOf(string path)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            var read = RandomAccess.Read(file, block, 0);
            // Most files are shorter than a block, and the length need not be asked.
            if (read < block.Length && RandomAccess.Read(file, block.AsSpan(read), read) == 0) return SHA256.HashData(block.AsSpan(0, read));
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (var offset = 0L; (read = RandomAccess.Read(file, block, offset)) > 0; offset += read) hash.AppendData(block, 0, read);
            return hash.GetHashAndReset();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
