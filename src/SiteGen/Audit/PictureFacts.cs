using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Audit;

/// <summary>Where a picture was taken and by whom, as its EXIF data or text chunks say.</summary>
internal static class PictureFacts
{
    private const ushort Artist = 0x013B;
    private const ushort Copyright = 0x8298;
    private const ushort Place = 0x8825;

    public static IEnumerable<(string Name, string Value)> OfJpeg(byte[] file)
    {
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != 0xDA;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            var end = Math.Min(at + 2 + length, file.Length);
            if (length < 2) yield break;
            if (file[at + 1] == 0xE1 && end - at > 10 && file.AsSpan(at + 4, 4).SequenceEqual("Exif"u8))
            {
                foreach (var fact in Exif(file[(at + 10)..end])) yield return fact;
            }

            at = end;
        }
    }

    public static IEnumerable<(string Name, string Value)> OfPng(byte[] file)
    {
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12) yield break;
            var (type, data) = (Encoding.ASCII.GetString(file, at + 4, 4), file.AsSpan(at + 8, (int)length).ToArray());
            if (type == "eXIf") foreach (var fact in Exif(data)) yield return fact;
            if (type is "tEXt" or "iTXt" && Array.IndexOf(data, (byte)0) is > 0 and var end && Encoding.Latin1.GetString(data, 0, end) is "Author" or "Copyright")
            {
                yield return (Encoding.Latin1.GetString(data, 0, Array.IndexOf(data, (byte)0)), Encoding.UTF8.GetString(data[(Array.IndexOf(data, (byte)0) + 1)..]).Trim('\0'));
            }

            at += 12 + (int)length;
        }
    }

    private static IEnumerable<(string Name, string Value)> Exif(byte[] tiff)
    {
        if (tiff.Length < 8) yield break;
        var isLittle = tiff[0] == (byte)'I';
        uint Long(long at) => at < 0 || at + 4 > tiff.Length ? 0 : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff.AsSpan((int)at)) : BinaryPrimitives.ReadUInt32BigEndian(tiff.AsSpan((int)at));
        ushort Short(long at) => at < 0 || at + 2 > tiff.Length ? (ushort)0 : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan((int)at)) : BinaryPrimitives.ReadUInt16BigEndian(tiff.AsSpan((int)at));
        long directory = Long(4);
        for (var i = 0; i < Short(directory); i++)
        {
            var at = directory + 2 + (12L * i);
            var (tag, count) = (Short(at), Long(at + 4));
            // Latitude and what follows: a directory with more than its version says where the picture was taken.
            if (tag == Place && Short(Long(at + 8)) > 1) yield return ("GPS", "!");
            if (tag is not (Artist or Copyright) || count > tiff.Length) continue;
            var start = count <= 4 ? at + 8 : Long(at + 8);
            if (start + count <= tiff.Length) yield return (tag == Artist ? "Artist" : "Copyright", Encoding.UTF8.GetString(tiff, (int)start, (int)count).Trim('\0'));
        }
    }
}
