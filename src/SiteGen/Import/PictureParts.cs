using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;

namespace SiteGen.Import;

/// <summary>The pictures of an Office file, each under a name of this program's own.</summary>
internal sealed class PictureParts
{
    private readonly Dictionary<Uri, string?> names = [];
    private readonly Dictionary<string, ImportedPicture> pictures = new(StringComparer.Ordinal);

    public ImmutableDictionary<string, ImportedPicture> All => pictures.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The name of the picture behind <paramref name="id"/>; null where there is none that a web page can show.</summary>
    public string? Name(OpenXmlPart part, string? id)
    {
        if (id is null || !part.TryGetPartById(id, out var own) || own is not ImagePart image) return null;
        if (names.TryGetValue(image.Uri, out var known)) return known;
        using var stream = image.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var picture = PictureData.Of(bytes.ToArray());
        var name = picture is null ? null : $"picture{names.Count + 1:0000}{picture.Ending}";
        if (name is not null) pictures.Add(name, picture!);
        names.Add(image.Uri, name);
        return name;
    }
}
