namespace SiteGen.Write;

/// <summary>Tells whether a file already holds what is to be written.</summary>
internal static class SameBytes
{
    private const int BlockSize = 64 * 1024;

    public static bool As(string target, OutputFile file)
    {
        var existing = new FileInfo(target);
        if (!existing.Exists || existing.LinkTarget is not null || existing.Length != file.Size) return false;
        using var handle = File.OpenHandle(target);
        if (file.CopyOf is not { } source) return Same(handle, (offset, _) => file.Content.Slice((int)offset, (int)Math.Min(BlockSize, file.Size - offset)), file.Size);
        using var original = File.OpenHandle(source);
        return Same(handle, (offset, buffer) => buffer[..RandomAccess.Read(original, buffer.Span, offset)], file.Size);
    }

    private static bool Same(Microsoft.Win32.SafeHandles.SafeFileHandle handle, Func<long, Memory<byte>, ReadOnlyMemory<byte>> wanted, long size)
    {
        var (own, other) = (new byte[Math.Min(BlockSize, size)], new byte[Math.Min(BlockSize, size)]);
        for (var offset = 0L; offset < size;)
        {
            var read = RandomAccess.Read(handle, own, offset);
            if (read == 0 || !own.AsSpan(0, read).SequenceEqual(wanted(offset, other).Span)) return false;
            offset += read;
        }

        return true;
    }
}
